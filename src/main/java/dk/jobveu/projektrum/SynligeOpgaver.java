package dk.jobveu.projektrum;

import dk.jobveu.adgang.Bruger;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Which open tasks of a forløb a person may see, of the own organisation and of the others. A task
 * to bid is for the school alone: when it goes, it says that the school has answered, and nobody is
 * to know that before the bids are opened.
 */
@Component
class SynligeOpgaver {

  private static final String AFGIV_TILBUD = "UserTask_AfgivTilbud";

  private final Forloebsmotor motor;

  SynligeOpgaver(Forloebsmotor motor) {
    this.motor = motor;
  }

  /** Without those about one participant, which are for that participant's organisations. */
  static List<Aabenopgave> udenDeltagere(List<Aabenopgave> opgaver) {
    return opgaver.stream().filter(o -> o.deltagerId() == null).toList();
  }

  /** Those that wait for these organisations in these forløb, oldest first. */
  List<Aabenopgave> af(
      Collection<String> forloebIds, Collection<String> organisationer, Bruger bruger) {
    return motor.opgaver(forloebIds, organisationer).stream()
        .filter(
            o ->
                !o.trin().equals(AFGIV_TILBUD)
                    || bruger.organisationer().contains(o.organisation()))
        .toList();
  }
}

package dk.jobveu.hold;

import dk.jobveu.behov.Holdudsigt;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Holdafgoerelse.Raad;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** The classes that have not begun, when there are fewer jobs to train for (R-22.11, DMN-10). */
@Component
class HoldeneEfterTilbagetraekning implements Holdudsigt {

  private final Holdregister register;
  private final Holdsituation situation;
  private final Beslutninger beslutninger;
  private final Clock ur;

  HoldeneEfterTilbagetraekning(
      Holdregister register, Holdsituation situation, Beslutninger beslutninger, Clock ur) {
    this.register = register;
    this.situation = situation;
    this.beslutninger = beslutninger;
    this.ur = ur;
  }

  @Override
  public void vurderIgen(Registrering r) {
    String id = r.forloebId();
    for (int nr : ikkeBegyndte(id)) {
      beslutninger.traef(
          Holdsituation.TABEL,
          new Sag(id, "hold " + nr),
          situation.input(id, nr, Datoer.dagen(r.tidspunkt())));
    }
  }

  @Override
  public List<String> saetninger(String forloebId) {
    return ikkeBegyndte(forloebId).stream().map(nr -> saetning(forloebId, nr)).toList();
  }

  private String saetning(String id, int nr) {
    Raad raad =
        Raad.valueOf(
            beslutninger
                .opslag(
                    Holdsituation.TABEL, id, situation.input(id, nr, Datoer.dagen(ur.instant())))
                .tekst("handling"));
    return "%s har %d bag sig og skal have mindst %d. Systemets råd: %s."
        .formatted(
            register.omtale(id, nr),
            situation.tilmeldte(id, nr),
            register.hent(id, nr).vilkaar().minimum(),
            raad.tekst().toLowerCase());
  }

  private List<Integer> ikkeBegyndte(String forloebId) {
    return register.alle(forloebId).stream()
        .filter(h -> !h.status().erBegyndt() && !h.status().erSlut())
        .map(Holdregister.Oprettet::nr)
        .toList();
  }
}

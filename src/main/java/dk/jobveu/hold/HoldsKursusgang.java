package dk.jobveu.hold;

import dk.jobveu.screening.Kursusgang;
import org.springframework.stereotype.Component;

/** The courses begin with the classes of the first {@code trin}. */
@Component
class HoldsKursusgang implements Kursusgang {

  private final Holdregister register;

  HoldsKursusgang(Holdregister register) {
    this.register = register;
  }

  @Override
  public boolean erBegyndt(String forloebId) {
    return register.alle(forloebId).stream().anyMatch(h -> h.status().erBegyndt());
  }
}

package dk.jobveu.hold;

import dk.jobveu.screening.Kursusgang;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The courses begin with the classes of the first {@code trin}. */
@Component
class HoldsKursusgang implements Kursusgang {

  private final Holdregister register;
  private final Tilmeldinger tilmeldinger;

  HoldsKursusgang(Holdregister register, Tilmeldinger tilmeldinger) {
    this.register = register;
    this.tilmeldinger = tilmeldinger;
  }

  @Override
  public boolean erBegyndt(String forloebId) {
    return register.alle(forloebId).stream().anyMatch(h -> h.status().erBegyndt());
  }

  @Override
  public Set<String> tilmeldte(String forloebId) {
    return Set.copyOf(tilmeldinger.deltagerIds(forloebId));
  }
}

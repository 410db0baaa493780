package dk.jobveu.forloeb;

import dk.jobveu.beslutning.Sagsaar;
import org.springframework.stereotype.Component;

/** The year in which the forløb starts; it does not change while it goes on. */
@Component
class Startaar implements Sagsaar {

  private final Forloebregister register;

  Startaar(Forloebregister register) {
    this.register = register;
  }

  @Override
  public Integer af(String forloebId) {
    return register.find(forloebId).map(f -> f.startdato().getYear()).orElse(null);
  }
}

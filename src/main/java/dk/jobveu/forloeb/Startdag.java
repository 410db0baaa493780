package dk.jobveu.forloeb;

import dk.jobveu.beslutning.Sagsstart;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The day on which the forløb starts; it does not change while it goes on. */
@Component
class Startdag implements Sagsstart {

  private final Forloebregister register;

  Startdag(Forloebregister register) {
    this.register = register;
  }

  @Override
  public LocalDate af(String forloebId) {
    return register.find(forloebId).map(Forloeb::startdato).orElse(null);
  }
}

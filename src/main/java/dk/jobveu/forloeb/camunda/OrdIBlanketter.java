package dk.jobveu.forloeb.camunda;

import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.motor.blanket.Blanketord;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The words of the forløb in the texts of a form. */
@Component
class OrdIBlanketter implements Blanketord {

  private final Rolleord rolleord;

  OrdIBlanketter(Rolleord rolleord) {
    this.rolleord = rolleord;
  }

  @Override
  public boolean harOrd(String tekst) {
    return Rolleord.harOrd(tekst);
  }

  @Override
  public UnaryOperator<String> iForloeb(String forloebId) {
    return rolleord.iForloeb(forloebId);
  }
}

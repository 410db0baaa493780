package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;

/**
 * Puts a version from before up as a draft, so that the way back is looked at like any other change
 * and deployed in the same way.
 */
@Brugstilfaelde
public class LaegTidligere {

  private final Modelkladder kladder;
  private final Modelregister register;
  private final Clock ur;

  LaegTidligere(Modelkladder kladder, Modelregister register, Clock ur) {
    this.kladder = kladder;
    this.register = register;
    this.ur = ur;
  }

  /**
   * @return number of the draft
   */
  public long laeg(String bruger, Modelslags slags, String noegle, int version) {
    Modelversion v =
        register.versioner(slags, noegle).stream()
            .filter(m -> m.version() == version)
            .findFirst()
            .orElseThrow(() -> new FindesIkke("Versionen findes ikke. Hent siden igen."));
    String tekst = new String(register.indhold(v), StandardCharsets.UTF_8);
    return kladder.gem(
        new Modelkladde(
            null,
            bruger,
            ur.instant(),
            "Tilbage til version %d.".formatted(version),
            null,
            List.of(
                new Modelfil("%s%s.%s".formatted(slags.mappe(), noegle, slags.ende()), tekst))));
  }
}

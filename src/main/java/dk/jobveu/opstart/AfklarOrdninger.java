package dk.jobveu.opstart;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The job centres decide which schemes can be used, and for whom. */
@Component
public class AfklarOrdninger {

  private final Ordninger ordninger;
  private final Afvigelser afvigelser;

  public AfklarOrdninger(Ordninger ordninger, Afvigelser afvigelser) {
    this.ordninger = ordninger;
    this.afvigelser = afvigelser;
  }

  public void udfoer(Registrering registrering, List<Ordning> valgte, String begrundelse) {
    if (valgte.isEmpty()) {
      if (begrundelse == null) {
        throw new Regelbrud(
            "begrundelse", "Vælg mindst én ordning, eller skriv hvorfor ingen kan bruges.");
      }
      afvigelser.registrer(registrering, "R-4.5", begrundelse);
    }
    Set<String> set = new HashSet<>();
    for (Ordning valgt : valgte) {
      if (!set.add(valgt.ordning() + "|" + valgt.maalgruppe())) {
        throw new Regelbrud(
            "ordninger", "Den samme ordning står to gange for den samme målgruppe.");
      }
    }
    ordninger.gem(registrering, valgte);
  }
}

package dk.jobveu.kursus;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the coordinator's validation of the merit; it needs reasons but stops nothing.
 */
@Service
public class ValiderMerit {

  private static final String FULD = "FULD";
  private static final Set<String> KLASSER = Set.of(FULD, "DELVIS", "INGEN");

  private final Kursussammensaetninger sammensaetninger;
  private final Afvigelser afvigelser;

  ValiderMerit(Kursussammensaetninger sammensaetninger, Afvigelser afvigelser) {
    this.sammensaetninger = sammensaetninger;
    this.afvigelser = afvigelser;
  }

  @Transactional
  public void valider(Registrering registrering, String klasse, String begrundelse) {
    if (!KLASSER.contains(klasse)) {
      throw new Regelbrud("klasse", "Vælg, om kurserne giver merit fuldt ud, delvist eller ikke.");
    }
    Kursussammensaetning seneste =
        sammensaetninger
            .seneste(registrering.forloebId())
            .orElseThrow(() -> new Regelbrud(null, "Der er endnu ingen kurser at validere."));
    boolean tom = begrundelse == null || begrundelse.isBlank();
    if (tom && (!FULD.equals(klasse) || !klasse.equals(seneste.meritKlasse()))) {
      throw new Regelbrud(
          "begrundelse",
          klasse.equals(seneste.meritKlasse())
              ? "Skriv, hvorfor ikke alle kurser giver merit."
              : "Skriv, hvorfor du ser anderledes på meriten end reglen.");
    }
    int merit = (int) seneste.kurser().stream().filter(Kursus::giverMerit).count();
    sammensaetninger.gem(
        new Meritvalidering(
            registrering,
            seneste.version(),
            seneste.meritKlasse(),
            klasse,
            begrundelse,
            merit,
            seneste.kurser().size() - merit));
    if (!klasse.equals(seneste.meritKlasse())) {
      afvigelser.registrer(registrering, "DMN-4", begrundelse);
    }
    if ("INGEN".equals(klasse)) {
      afvigelser.registrer(registrering, "R-9.3", begrundelse);
    }
  }
}

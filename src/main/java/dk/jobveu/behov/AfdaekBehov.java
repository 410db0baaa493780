package dk.jobveu.behov;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Haendelser;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Records where the labour market lacks people, and how we know. */
@Service
public class AfdaekBehov {

  private final Behovsregister behov;
  private final Haendelser haendelser;

  public AfdaekBehov(Behovsregister behov, Haendelser haendelser) {
    this.behov = behov;
    this.haendelser = haendelser;
  }

  public void udfoer(Behov nyt) {
    if (nyt.stillinger().isEmpty()) {
      throw new Regelbrud("stillinger", "Skriv mindst én stillingsbetegnelse.");
    }
    Set<String> set = new HashSet<>();
    for (Behov.Stilling s : nyt.stillinger()) {
      if (!set.add(s.stillingsbetegnelse().toLowerCase(Locale.ROOT))) {
        throw new Regelbrud(
            "stillinger",
            "Stillingsbetegnelsen " + s.stillingsbetegnelse() + " står der to gange.");
      }
    }
    if (nyt.kilder().contains("BALANCE") && nyt.balancedato() == null) {
      throw new Regelbrud("balancedato", "Skriv, hvilken Arbejdsmarkedsbalance du har læst i.");
    }
    behov.gem(nyt);
    haendelser.registrer(
        nyt.registrering(),
        "BEHOV_AFDAEKKET",
        "Behovet er afdækket: " + nyt.stillingstekst() + ".");
  }
}

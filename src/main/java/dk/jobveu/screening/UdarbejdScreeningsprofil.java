package dk.jobveu.screening;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the screening profile. Twenty competences is the model's example, so
 * another number is noted and never refused.
 */
@Service
public class UdarbejdScreeningsprofil {

  private final Screeningsprofiler profiler;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  public UdarbejdScreeningsprofil(
      Screeningsprofiler profiler,
      Beslutninger beslutninger,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.profiler = profiler;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  /**
   * @param afvigelse why a kind of competence is missing, or null
   */
  @Transactional
  public void udarbejd(Registrering r, Screeningsprofil profil, String afvigelse) {
    int hoejst = beslutninger.taerskel("max_screening_kompetencer").intValue();
    kontroller(profil, hoejst);
    if (!profil.manglendeTyper().isEmpty()) {
      String mangler =
          profil.manglendeTyper().stream()
              .map(t -> t.tekst().toLowerCase(Locale.ROOT) + "e")
              .collect(Collectors.joining(" og "));
      if (afvigelse == null) {
        throw new Regelbrud(
            "afvigelse",
            "Profilen har ingen %s kompetencer. Tilføj mindst én, eller skriv hvorfor de er udeladt."
                .formatted(mangler));
      }
      afvigelser.registrer(
          r,
          "R-7.16",
          "Screeningsprofilen har ingen %s kompetencer: %s".formatted(mangler, afvigelse));
    }
    profiler.gem(r, profil);
    int antal = profil.kompetencer().size();
    haendelser.registrer(
        r,
        "SCREENINGSPROFIL",
        antal == hoejst
            ? "Screeningsprofilen er udarbejdet med %d kompetencer.".formatted(antal)
            : "Screeningsprofilen er udarbejdet med %d kompetencer; Vejviserens eksempel har %d."
                .formatted(antal, hoejst));
  }

  private static void kontroller(Screeningsprofil profil, int hoejst) {
    int antal = profil.kompetencer().size();
    if (antal == 0) {
      throw new Regelbrud(
          "kompetencer", "Skriv de kompetencer, som virksomhederne efterspørger mest.");
    }
    if (antal > hoejst) {
      throw new Regelbrud(
          "kompetencer",
          "Profilen har %d kompetencer. Vælg de %d vigtigste.".formatted(antal, hoejst));
    }
    Set<String> sete = new HashSet<>();
    for (Kompetence k : profil.kompetencer()) {
      if (!sete.add(k.navn().strip().toLowerCase(Locale.ROOT))) {
        throw new Regelbrud(
            "kompetencer", "Kompetencen »%s« står der to gange.".formatted(k.navn()));
      }
    }
  }
}

package dk.jobveu.screening;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forlaeg;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.hensigt.Virksomhedsprofil;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records the screening profile. Twenty competences is the model's example, so
 * another number is noted and never refused.
 */
@Brugstilfaelde
public class UdarbejdScreeningsprofil
    implements Blanket<UdarbejdScreeningsprofil.Profilsvar, UdarbejdScreeningsprofil.Udfald> {

  /**
   * The profile, and what is said of it.
   *
   * @param afvigelse why a kind of competence is missing, or null
   * @param medInformationsdag whether the unemployed are called to a day before the screening
   */
  public record Profilsvar(Screeningsprofil profil, String afvigelse, boolean medInformationsdag) {}

  /** Whether there is an information day first (R-7.12g). */
  public record Udfald(boolean informationsdagFoerst) {}

  private final Screeninger screeninger;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final Hensigtserklaeringer hensigter;
  private final Virksomheder virksomheder;
  private final Forlaeg forlaeg;

  UdarbejdScreeningsprofil(
      Screeninger screeninger,
      Beslutninger beslutninger,
      Afvigelser afvigelser,
      Haendelser haendelser,
      Hensigtserklaeringer hensigter,
      Virksomheder virksomheder,
      Forlaeg forlaeg) {
    this.screeninger = screeninger;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
    this.hensigter = hensigter;
    this.virksomheder = virksomheder;
    this.forlaeg = forlaeg;
  }

  /**
   * The profile as it is when it is to be revised. A copy begins with the competences of
   * the forløb that it is made from, which everybody in that may read, and nothing else of it.
   */
  @Override
  public Optional<Profilsvar> forslag(Situation s) {
    return forlaeg
        .find(
            s.forloebId(),
            screeninger::profil,
            kilde -> screeninger.profil(kilde).map(Screeningsprofil::kunKompetencer))
        .map(p -> new Profilsvar(p, null, false));
  }

  /** What the companies said (D11). */
  @Override
  public Map<String, Object> vist(Situation s) {
    List<Map<String, Object>> sagt =
        hensigter.profiler(s.forloebId()).stream().map(this::raekke).toList();
    return Map.of("virksomhedsprofiler", sagt, "antalProfiler", sagt.size());
  }

  private Map<String, Object> raekke(Virksomhedsprofil p) {
    return Map.of(
        "virksomhed",
        virksomheder.find(p.virksomhedId()).map(Virksomhed::navn).orElse(""),
        "arbejdstider",
        Objects.toString(p.arbejdstider(), ""),
        "personlige",
        Objects.toString(p.personligeKompetencer(), ""),
        "sociale",
        Objects.toString(p.socialeKompetencer(), ""));
  }

  @Override
  public Udfald modtag(Profilsvar svar, Situation s) {
    Registrering r = s.registrering();
    Screeningsprofil profil = svar.profil();
    int hoejst = beslutninger.taerskel("max_screening_kompetencer", r.forloebId()).intValue();
    kontroller(profil, hoejst);
    if (!profil.manglendeTyper().isEmpty()) {
      String mangler =
          profil.manglendeTyper().stream()
              .map(t -> t.tekst().toLowerCase(Locale.ROOT) + "e")
              .collect(Collectors.joining(" og "));
      if (svar.afvigelse() == null) {
        throw new Regelbrud(
            "afvigelse",
            "Profilen har ingen %s kompetencer. Tilføj mindst én, eller skriv, hvorfor de er udeladt."
                .formatted(mangler));
      }
      afvigelser.registrer(
          r,
          "R-7.16",
          "Screeningsprofilen har ingen %s kompetencer: %s".formatted(mangler, svar.afvigelse()));
    }
    screeninger.gemProfil(r, profil);
    int antal = profil.kompetencer().size();
    String kompetencer = Antal.af(antal, "kompetence", "kompetencer");
    haendelser.registrer(
        r,
        "SCREENINGSPROFIL",
        antal == hoejst
            ? "Screeningsprofilen er udarbejdet med %s.".formatted(kompetencer)
            : "Screeningsprofilen er udarbejdet med %s; Vejviserens eksempel har %d."
                .formatted(kompetencer, hoejst));
    return new Udfald(svar.medInformationsdag());
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

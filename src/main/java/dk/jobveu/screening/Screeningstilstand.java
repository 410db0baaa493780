package dk.jobveu.screening;

import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Faseportkilde;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import dk.jobveu.forloeb.Tjeklisteraekker;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.screening.Informationsmoede.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Checklist row C4.1 with its four points; the phase gate asks whether the unemployed were
 * screened (R-9.5, DMN-18).
 */
@Component
public class Screeningstilstand implements Tjeklistekilde, Faseportkilde {

  static final String UDEN = "De ledige begyndte som beskæftigede og skal ikke screenes.";

  private final Forloebregister forloeb;
  private final Screeninger screeninger;
  private final Screeningsresultater resultater;
  private final Tjeklisteraekker manuelle;
  private final Gennemfoersler gennemfoersler;

  public Screeningstilstand(
      Forloebregister forloeb,
      Screeninger screeninger,
      Screeningsresultater resultater,
      Tjeklisteraekker manuelle,
      Gennemfoersler gennemfoersler) {
    this.forloeb = forloeb;
    this.screeninger = screeninger;
    this.resultater = resultater;
    this.manuelle = manuelle;
    this.gennemfoersler = gennemfoersler;
  }

  /**
   * The first three points; the course of unemployed may not start before them. A point
   * that the coordinator has set by hand counts as set.
   */
  public boolean screeningGennemfoert(String forloebId) {
    return begyndteSomBeskaeftigede(forloebId) || punkterne(forloebId);
  }

  /** Whether there are unemployed only because some of the employed lost their jobs. */
  boolean begyndteSomBeskaeftigede(String forloebId) {
    return forloeb.hent(forloebId).projekttypeFoer() == Projekttype.BESK
        && screeninger.profil(forloebId).isEmpty();
  }

  /**
   * Whoever began without having been selected began with a job, since nobody else can be enrolled
   * then nobody is left to be screened.
   */
  boolean kunBeskaeftigedeBegyndte(String forloebId) {
    return resultater.antal(forloebId, Screeningsudfald.UDVALGT) == 0
        && !gennemfoersler.iForloeb(forloebId).isEmpty();
  }

  private boolean punkterne(String forloebId) {
    return List.of(profil(forloebId), information(forloebId), udvaelgelse(forloebId)).stream()
        .map(
            p ->
                manuelle
                    .manuel(forloebId, p.raekke())
                    .map(Tjeklisteraekker.Manuel::tilstand)
                    .orElse(p))
        .noneMatch(p -> p.tilstand() == Tilstand.IKKE_OPFYLDT);
  }

  @Override
  public Map<String, Object> fakta(String forloebId) {
    return Map.of(
        "screeningGennemfoert",
        screeningGennemfoert(forloebId) || kunBeskaeftigedeBegyndte(forloebId));
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    if (begyndteSomBeskaeftigede(forloebId)) {
      return Stream.of("C4.1", "C4.1a", "C4.1b", "C4.1c", "C4.1d")
          .map(raekke -> new Raekketilstand(raekke, Tilstand.OPFYLDT_PAA_ANDEN_VIS, UDEN, null))
          .toList();
    }
    List<Raekketilstand> punkter =
        List.of(
            profil(forloebId), information(forloebId), udvaelgelse(forloebId), moede(forloebId));
    List<Raekketilstand> raekker = new ArrayList<>();
    raekker.add(samlet(punkter));
    raekker.addAll(punkter);
    return raekker;
  }

  private static Raekketilstand samlet(List<Raekketilstand> punkter) {
    List<String> mangler =
        punkter.stream()
            .filter(p -> p.tilstand() == Tilstand.IKKE_OPFYLDT)
            .map(Raekketilstand::begrundelse)
            .toList();
    if (!mangler.isEmpty()) {
      return new Raekketilstand("C4.1", Tilstand.IKKE_OPFYLDT, String.join(" ", mangler), null);
    }
    return punkter.stream()
        .filter(p -> p.tilstand() == Tilstand.OPFYLDT_PAA_ANDEN_VIS)
        .findFirst()
        .map(
            p ->
                new Raekketilstand(
                    "C4.1", Tilstand.OPFYLDT_PAA_ANDEN_VIS, p.begrundelse(), p.bevis()))
        .orElseGet(
            () ->
                new Raekketilstand(
                    "C4.1", Tilstand.OPFYLDT, null, "Alle fire dele er gennemført."));
  }

  private Raekketilstand profil(String forloebId) {
    return screeninger
        .profil(forloebId)
        .map(
            p ->
                new Raekketilstand(
                    "C4.1a",
                    Tilstand.OPFYLDT,
                    null,
                    "Screeningsprofil med "
                        + Antal.af(p.kompetencer().size(), "kompetence", "kompetencer")))
        .orElseGet(
            () ->
                new Raekketilstand(
                    "C4.1a", Tilstand.IKKE_OPFYLDT, "Der er ingen screeningsprofil.", null));
  }

  private Raekketilstand information(String forloebId) {
    List<Jobcenterscreening> med =
        screeninger.alle(forloebId).stream()
            .filter(j -> j.afsluttet() != Jobcenterscreening.Afslutning.AFSLAAET)
            .toList();
    long informerede = med.stream().filter(j -> j.informeretDen() != null).count();
    String bevis = "Jobcentre, der har informeret: %d af %d".formatted(informerede, med.size());
    if (informerede == 0) {
      return new Raekketilstand(
          "C4.1b", Tilstand.IKKE_OPFYLDT, "Jobcentrenes medarbejdere er ikke informeret.", null);
    }
    return informerede == med.size()
        ? new Raekketilstand("C4.1b", Tilstand.OPFYLDT, null, bevis)
        : new Raekketilstand(
            "C4.1b", Tilstand.OPFYLDT_PAA_ANDEN_VIS, "Ikke alle jobcentre har informeret.", bevis);
  }

  private Raekketilstand udvaelgelse(String forloebId) {
    int udvalgte = resultater.antal(forloebId, Screeningsudfald.UDVALGT);
    return udvalgte > 0
        ? new Raekketilstand(
            "C4.1c", Tilstand.OPFYLDT, null, Antal.af(udvalgte, "ledig", "ledige") + " er udvalgt")
        : new Raekketilstand("C4.1c", Tilstand.IKKE_OPFYLDT, "Ingen ledige er udvalgt.", null);
  }

  private Raekketilstand moede(String forloebId) {
    Optional<Informationsmoede> moede = screeninger.moede(forloebId, Moedeslags.INFORMATIONSMOEDE);
    if (moede.isEmpty() || moede.get().form() == Form.IKKE_AFHOLDT) {
      if (moedtFoerScreeningen(forloebId)) {
        return new Raekketilstand(
            "C4.1d",
            Tilstand.OPFYLDT_PAA_ANDEN_VIS,
            "Virksomhederne var med på informationsdagen, før de ledige blev screenet.",
            Form.INFORMATIONSDAG.tekst());
      }
      return new Raekketilstand(
          "C4.1d",
          Tilstand.IKKE_OPFYLDT,
          moede.map(Informationsmoede::begrundelse).orElse("Informationsmødet er ikke holdt."),
          null);
    }
    Form form = moede.get().form();
    return form.andenVis()
        ? new Raekketilstand(
            "C4.1d", Tilstand.OPFYLDT_PAA_ANDEN_VIS, moede.get().begrundelse(), form.tekst())
        : new Raekketilstand("C4.1d", Tilstand.OPFYLDT, null, form.tekst());
  }

  private boolean moedtFoerScreeningen(String forloebId) {
    return screeninger
        .moede(forloebId, Moedeslags.INFORMATIONSDAG)
        .filter(Informationsmoede::medVirksomheder)
        .isPresent();
  }
}

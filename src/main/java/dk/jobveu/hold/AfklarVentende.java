package dk.jobveu.hold;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.screening.Afklaringsgang;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The coordinator answers for those who are selected and have no place: too few for one more class
 * of themselves. Nobody is left without a place or a reason.
 */
@Brugstilfaelde
public class AfklarVentende implements Blanket<AfklarVentende.Svar, Blanket.Intet> {

  /** What can be done about them. */
  public enum Vej {
    AABN_HOLD,
    FORDEL_IGEN,
    VENTELISTE
  }

  /**
   * What was decided.
   *
   * @param skole where the class is opened, when one is
   */
  public record Svar(Vej vej, String skole, String begrundelse) {}

  private final Fordeling fordeling;
  private final Udvalgte udvalgte;
  private final Holdregister register;
  private final Screeningsresultater resultater;
  private final Aktoerer aktoerer;
  private final Underretninger underretninger;
  private final Haendelser haendelser;
  private final Afklaringsgang afklaring;

  AfklarVentende(
      Fordeling fordeling,
      Udvalgte udvalgte,
      Holdregister register,
      Screeningsresultater resultater,
      Aktoerer aktoerer,
      Underretninger underretninger,
      Haendelser haendelser,
      Afklaringsgang afklaring) {
    this.fordeling = fordeling;
    this.udvalgte = udvalgte;
    this.register = register;
    this.resultater = resultater;
    this.aktoerer = aktoerer;
    this.underretninger = underretninger;
    this.haendelser = haendelser;
    this.afklaring = afklaring;
  }

  /** How many wait, of which job centre; never who. */
  @Override
  public Map<String, Object> vist(Situation s) {
    List<Screeningsresultat> venter = venter(s.forloebId());
    Map<String, Long> antal =
        venter.stream()
            .collect(
                Collectors.groupingBy(
                    v -> aktoerer.navn(v.jobcenter()), TreeMap::new, Collectors.counting()));
    return Map.of(
        "antalVentende",
        Antal.af(venter.size(), "udvalgt", "udvalgte"),
        "ventende",
        antal.entrySet().stream()
            .map(e -> Map.<String, Object>of("jobcenter", e.getKey(), "antal", e.getValue()))
            .toList(),
        "ventendeSkolevalg",
        aktoerer.efterNavn(skoler(s.forloebId())).stream()
            .map(skole -> new Valg(skole, aktoerer.navn(skole)))
            .toList());
  }

  private List<String> skoler(String forloebId) {
    return holdes(forloebId).stream().map(Planlagthold::skole).distinct().toList();
  }

  /** A school that has cancelled its class is not asked to hold one like it. */
  private List<Planlagthold> holdes(String forloebId) {
    Set<Integer> aflyste = register.aflyste(forloebId);
    return register.planlagte(forloebId).stream().filter(h -> !aflyste.contains(h.nr())).toList();
  }

  private List<Screeningsresultat> venter(String forloebId) {
    Set<String> uden = new HashSet<>(udvalgte.udenPlads(forloebId));
    return resultater.alle(forloebId, Screeningsudfald.UDVALGT).stream()
        .filter(s -> uden.contains(s.deltagerId()))
        .toList();
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    if (svar.begrundelse() == null && svar.vej() != Vej.FORDEL_IGEN) {
      throw new Regelbrud("begrundelse", "Skriv kort hvorfor.");
    }
    switch (svar.vej()) {
      case AABN_HOLD -> aabn(r, svar);
      case FORDEL_IGEN -> fordelIgen(r);
      case VENTELISTE -> paaVenteliste(r, svar.begrundelse());
    }
    return new Intet();
  }

  private void aabn(Registrering r, Svar svar) {
    if (svar.skole() == null) {
      throw new Regelbrud("skole", "Vælg den skole, der skal have holdet.");
    }
    List<Planlagthold> holdes = holdes(r.forloebId());
    if (holdes.stream().noneMatch(h -> h.skole().equals(svar.skole()))) {
      throw new Regelbrud("skole", "Vælg en af de skoler, der holder kurserne.");
    }
    List<Integer> mangler =
        holdes.stream()
            .map(Planlagthold::trin)
            .distinct()
            .filter(trin -> !udvalgte.udenPlads(r.forloebId(), trin).isEmpty())
            .toList();
    if (holdes.stream()
        .noneMatch(h -> h.skole().equals(svar.skole()) && mangler.contains(h.trin()))) {
      throw new Regelbrud(
          "skole",
          "Hos %s har alle en plads. Vælg den skole, hvor der mangler pladser."
              .formatted(aktoerer.navn(svar.skole())));
    }
    // shared courses: who also lacks a place in the other classes gets one there as well
    for (int trin : mangler) {
      aabn(
          r,
          holdes.stream()
              .filter(h -> h.trin() == trin)
              .min(
                  Comparator.comparing((Planlagthold h) -> !h.skole().equals(svar.skole()))
                      .thenComparing(Planlagthold::nr))
              .orElseThrow());
    }
    kraevPladsTilAlle(r.forloebId());
  }

  private void aabn(Registrering r, Planlagthold som) {
    fordeling.aabn(r, som);
    haendelser.registrer(
        r,
        "HOLD_AABNET",
        "Der er åbnet endnu et hold hos %s.".formatted(aktoerer.navn(som.skole())));
  }

  private void fordelIgen(Registrering r) {
    fordeling.placer(r);
    kraevPladsTilAlle(r.forloebId());
  }

  private void kraevPladsTilAlle(String forloebId) {
    int uden = udvalgte.udenPlads(forloebId).size();
    if (uden > 0) {
      throw new Regelbrud(
          "vej",
          "Der er stadig ikke plads til %s. Vælg en anden vej."
              .formatted(Antal.af(uden, "udvalgt", "udvalgte")));
    }
  }

  private void paaVenteliste(Registrering r, String begrundelse) {
    List<Screeningsresultat> venter =
        venter(r.forloebId()).stream()
            .map(v -> v.medResultat(Screeningsudfald.VENTELISTE))
            .toList();
    resultater.gemResultater(r, venter);
    fordeling.slip(r, venter.stream().map(Screeningsresultat::deltagerId).toList());
    afklaring.screenet(r, venter);
    venter.stream()
        .map(Screeningsresultat::jobcenter)
        .distinct()
        .forEach(
            jobcenter ->
                underretninger.send(
                    "venteliste-%s-%s-%s".formatted(r.forloebId(), jobcenter, r.tidspunkt()),
                    r.forloebId(),
                    jobcenter,
                    "Der er ikke plads til alle udvalgte",
                    "Nogle af jeres udvalgte står nu på venteliste: %s Tal med dem om, hvad de så kan."
                        .formatted(begrundelse)));
    haendelser.registrer(r, "VENTELISTE", "Udvalgte uden plads står på venteliste: " + begrundelse);
  }
}

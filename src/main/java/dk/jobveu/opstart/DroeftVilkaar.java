package dk.jobveu.opstart;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Job centres discuss the terms on which they differ before anybody is screened. */
@Brugstilfaelde
public class DroeftVilkaar implements Blanket<DroeftVilkaar.Svar, Intet> {

  /**
   * @param begrundelse why not all differences were discussed
   * @param faellesVilkaar what they agreed on, or null
   */
  public record Svar(
      LocalDate droeftet, Boolean alleDroeftet, String begrundelse, String faellesVilkaar) {}

  private final Vilkaarsaftaler vilkaarsaftaler;
  private final Deltagervilkaar deltagervilkaar;
  private final Afvigelser afvigelser;
  private final Aktoerer aktoerer;

  DroeftVilkaar(
      Vilkaarsaftaler vilkaarsaftaler,
      Deltagervilkaar deltagervilkaar,
      Afvigelser afvigelser,
      Aktoerer aktoerer) {
    this.vilkaarsaftaler = vilkaarsaftaler;
    this.deltagervilkaar = deltagervilkaar;
    this.afvigelser = afvigelser;
    this.aktoerer = aktoerer;
  }

  /** The terms of those job centres that take part, side by side, and where they differ. */
  @Override
  public Map<String, Object> vist(Situation s) {
    List<Vilkaar> vilkaar = deltagervilkaar.af(s.forloebId());
    List<Vilkaarsforskel> emner = Vilkaarsforskel.sammenlign(vilkaar);
    String forskelle = forskelle(emner).toLowerCase();
    return Map.of(
        "forskelletekst",
        forskelle.isEmpty()
            ? "Jobcentrene har de samme vilkår."
            : "**Her er der forskel:** " + forskelle + ".",
        "sammenligning",
        emner.stream().flatMap(e -> raekker(e).stream()).toList(),
        "pladser",
        vilkaar.stream()
            .sorted(Danskorden.efter(v -> aktoerer.navn(v.jobcenter())))
            .map(this::pladser)
            .toList());
  }

  private static String forskelle(List<Vilkaarsforskel> emner) {
    return emner.stream()
        .filter(Vilkaarsforskel::erForskellig)
        .map(Vilkaarsforskel::emne)
        .collect(Collectors.joining(", "));
  }

  private List<Map<String, Object>> raekker(Vilkaarsforskel emne) {
    return emne.svar().entrySet().stream()
        .sorted(Danskorden.efter(svar -> aktoerer.navn(svar.getKey())))
        .map(
            svar ->
                Map.<String, Object>of(
                    "emne", emne.emne(),
                    "jobcenter", aktoerer.navn(svar.getKey()),
                    "vilkaar", svar.getValue(),
                    "forskel", emne.erForskellig() ? "Ja" : "Nej"))
        .toList();
  }

  private Map<String, Object> pladser(Vilkaar v) {
    Integer pladser = v.indhold().pladser();
    Integer garanti = v.indhold().betalingsgaranti();
    return Map.of(
        "jobcenter", aktoerer.navn(v.jobcenter()),
        "pladser", pladser == null ? "" : pladser,
        "garanti", garanti == null ? "" : garanti);
  }

  /** Differences must be discussed; going on without it is a deviation with a reason. */
  @Override
  public Intet modtag(Svar svar, Situation s) {
    String forskelle = forskelle(Vilkaarsforskel.sammenlign(deltagervilkaar.af(s.forloebId())));
    if (!svar.alleDroeftet() && !forskelle.isEmpty()) {
      if (svar.begrundelse() == null) {
        throw new Regelbrud(
            "begrundelse",
            "Jobcentrene har forskellige vilkår (%s). Drøft dem, eller skriv, hvorfor de ikke er drøftet."
                .formatted(forskelle));
      }
      afvigelser.registrer(s.registrering(), "R-12.6", svar.begrundelse());
    }
    vilkaarsaftaler.gemDroeftelse(
        new Vilkaarsdroeftelse(
            s.registrering(),
            svar.droeftet(),
            forskelle,
            svar.alleDroeftet(),
            svar.faellesVilkaar()));
    return new Intet();
  }
}

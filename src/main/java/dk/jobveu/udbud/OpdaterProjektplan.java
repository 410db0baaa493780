package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.projektplan.Planenighed;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.Tidsplan;
import dk.jobveu.udbud.Tilbud.Vilkaar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The plan gets its provider and the dates of the offer: the version others plan by. It
 * lies here because the bid that was chosen is known here.
 */
@Brugstilfaelde
public class OpdaterProjektplan
    implements Blanket<OpdaterProjektplan.Svar, OpdaterProjektplan.Udfald> {

  /** What is agreed with the provider. */
  public record Svar(
      String udbyderOplysninger,
      LocalDate startdato,
      LocalDate slutdato,
      LocalDate opfoelgningsdag) {}

  /** The dates that due dates are, and who is guided when. */
  public record Udfald(
      LocalDate kursusstart, LocalDate kursusafslutning, String opfoelgningsmodel) {}

  private final Udbudsrunder runder;
  private final Tilbudsmappe mappe;
  private final Projektplaner planer;
  private final Planenighed planenighed;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;

  OpdaterProjektplan(
      Udbudsrunder runder,
      Tilbudsmappe mappe,
      Projektplaner planer,
      Planenighed planenighed,
      Aktoerer aktoerer,
      Haendelser haendelser) {
    this.runder = runder;
    this.mappe = mappe;
    this.planer = planer;
    this.planenighed = planenighed;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
  }

  /** The first and the last day of the chosen bids. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    Tidsplan plan = planer.hent(s.forloebId()).indhold().tidsplan();
    List<Vilkaar> tilbud = tilbud(s).stream().map(Tilbud::vilkaar).toList();
    LocalDate slut =
        tilbud.stream()
            .map(Vilkaar::slutdato)
            .max(Comparator.naturalOrder())
            .orElse(plan.datoKursusafslutning());
    LocalDate opfoelgning = plan.datoOpfoelgning();
    boolean efterKurset = opfoelgning != null && (slut == null || !opfoelgning.isBefore(slut));
    return Optional.of(
        new Svar(
            null,
            tilbud.stream().map(Vilkaar::startdato).min(Comparator.naturalOrder()).orElse(null),
            slut,
            efterKurset ? opfoelgning : null));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "skolenavn", valg(s).map(v -> v.skolenavne(aktoerer)).orElse(""),
        "tilbudstekst", tilbud(s).stream().map(this::tekst).collect(Collectors.joining("\n\n")));
  }

  private Optional<Udbydervalg> valg(Situation s) {
    return runder.valg(s.forloebId()).filter(Udbydervalg::gaelder);
  }

  private List<Tilbud> tilbud(Situation s) {
    List<String> valgte = valg(s).map(Udbydervalg::skoler).orElse(List.of());
    return mappe.synlige(s.forloebId(), s.registrering().organisation()).stream()
        .filter(t -> valgte.contains(t.skole()))
        .sorted(Comparator.comparing(t -> valgte.indexOf(t.skole())))
        .toList();
  }

  private List<String> skoler(Situation s) {
    return valg(s)
        .map(Udbydervalg::skoler)
        .orElseGet(() -> List.of(s.variabel("uddannelsesinstitution")));
  }

  private String tekst(Tilbud t) {
    Vilkaar v = t.vilkaar();
    return "%s: %s til %s på %s. %s"
        .formatted(
            aktoerer.navn(t.skole()),
            Datoer.tekst(v.startdato()),
            Datoer.tekst(v.slutdato()),
            v.sted(),
            v.indhold());
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    Kursusdage.kontroller(svar.startdato(), svar.slutdato());
    if (svar.opfoelgningsdag().isBefore(svar.slutdato())) {
      throw new Regelbrud("opfoelgningsdag", "Opfølgningen skal ligge, når kurset er slut.");
    }
    Projektplan ny =
        planer
            .hent(s.forloebId())
            .medUdbyder(
                s.registrering(),
                new Projektplan.Udbyder(skoler(s), svar.udbyderOplysninger()),
                svar.startdato(),
                svar.slutdato(),
                svar.opfoelgningsdag());
    planer.gemPlan(ny);
    planenighed.spoerg(ny);
    haendelser.registrer(
        s.registrering(),
        "PROJEKTPLAN_OPDATERET",
        "Projektplanen har fået sin udbyder. Kurset løber fra %s til %s."
            .formatted(Datoer.tekst(svar.startdato()), Datoer.tekst(svar.slutdato())));
    return new Udfald(svar.startdato(), svar.slutdato(), ny.indhold().opfoelgning().model());
  }
}

package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.SendInformationsmateriale;
import dk.jobveu.projektplan.Tidsplan;
import dk.jobveu.udbud.Tilbud.Vilkaar;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The plan gets its provider and the dates of the offer: the version others plan by. It
 * lies here because the bid that was chosen is known here.
 */
@Brugstilfaelde
public class OpdaterProjektplan
    implements Blanket<OpdaterProjektplan.Svar, OpdaterProjektplan.Udfald> {

  /** A plan that left section 5 out gets both moments of guidance, the widest choice. */
  private static final String BEGGE = "BEGGE";

  /** What is agreed with the provider. */
  public record Svar(
      String udbyderOplysninger,
      LocalDate startdato,
      LocalDate slutdato,
      LocalDate opfoelgningsdag) {}

  /** The dates that due dates are, and who is guided when. */
  public record Udfald(
      LocalDate kursusstart, LocalDate kursusafslutning, String opfoelgningsmodel) {}

  private final Tilbudsmappe mappe;
  private final Projektplaner planer;
  private final Aktoerer aktoerer;
  private final SendInformationsmateriale informationsmateriale;
  private final Haendelser haendelser;

  OpdaterProjektplan(
      Tilbudsmappe mappe,
      Projektplaner planer,
      Aktoerer aktoerer,
      SendInformationsmateriale informationsmateriale,
      Haendelser haendelser) {
    this.mappe = mappe;
    this.planer = planer;
    this.aktoerer = aktoerer;
    this.informationsmateriale = informationsmateriale;
    this.haendelser = haendelser;
  }

  /** The dates of the chosen bid. */
  @Override
  public Optional<Svar> forslag(Situation s) {
    Tidsplan plan = planer.hent(s.forloebId()).indhold().tidsplan();
    Optional<Vilkaar> tilbud = tilbud(s);
    LocalDate slut = tilbud.map(Vilkaar::slutdato).orElse(plan.datoKursusafslutning());
    LocalDate opfoelgning = plan.datoOpfoelgning();
    boolean efterKurset = opfoelgning != null && (slut == null || !opfoelgning.isBefore(slut));
    return Optional.of(
        new Svar(
            null,
            tilbud.map(Vilkaar::startdato).orElse(null),
            slut,
            efterKurset ? opfoelgning : null));
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "skolenavn", aktoerer.navn(skole(s)),
        "tilbudstekst", tilbud(s).map(OpdaterProjektplan::tekst).orElse(""));
  }

  private Optional<Vilkaar> tilbud(Situation s) {
    return mappe.synlige(s.forloebId(), s.registrering().organisation()).stream()
        .filter(t -> t.skole().equals(skole(s)))
        .findFirst()
        .map(Tilbud::vilkaar);
  }

  private static String skole(Situation s) {
    return s.variabel("uddannelsesinstitution");
  }

  private static String tekst(Vilkaar v) {
    return "%s til %s på %s. %s"
        .formatted(Datoer.tekst(v.startdato()), Datoer.tekst(v.slutdato()), v.sted(), v.indhold());
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
                new Projektplan.Udbyder(skole(s), svar.udbyderOplysninger()),
                svar.startdato(),
                svar.slutdato(),
                svar.opfoelgningsdag());
    planer.gemPlan(ny);
    informationsmateriale.send(ny);
    haendelser.registrer(
        s.registrering(),
        "PROJEKTPLAN_OPDATERET",
        "Projektplanen har fået sin udbyder. Kurset løber fra %s til %s."
            .formatted(Datoer.tekst(svar.startdato()), Datoer.tekst(svar.slutdato())));
    String model = ny.indhold().opfoelgning().opfoelgningsmodelValg();
    return new Udfald(svar.startdato(), svar.slutdato(), model == null ? BEGGE : model);
  }
}

package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** The school's guidance of citizen and company (D22, R-7.22). */
@Brugstilfaelde
public class VejledBorgerOgVirksomhed
    implements Blanket<VejledBorgerOgVirksomhed.Vejledning, Opfoelgningssvar> {

  /** Results that only a held conversation can have. */
  private static final Set<String> VEJLEDT = Set.of("VOKSENLAERLING", "UDDANNELSE", "FORTSAT");

  /**
   * What came of it.
   *
   * @param resultat VOKSENLAERLING, UDDANNELSE, FORTSAT, NYT_JOB, ANDET_JOB, LEDIG or UKONTAKTBAR
   * @param sidsteDag with the two after it only where it is NYT_JOB
   */
  public record Vejledning(
      LocalDate vejledningDato,
      String resultat,
      boolean informeretBorger,
      boolean informeretVirksomhed,
      boolean voksenlaerlingOmtalt,
      LocalDate sidsteDag,
      LocalDate nytJobFra,
      String nytJobCvr) {}

  private final Opfoelgningsregister register;
  private final Opfoelgningsplan plan;
  private final Opfoelgningsgang gang;

  VejledBorgerOgVirksomhed(
      Opfoelgningsregister register, Opfoelgningsplan plan, Opfoelgningsgang gang) {
    this.register = register;
    this.plan = plan;
    this.gang = gang;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = gang.vist(s);
    vist.put(
        "voksenlaerlingRaad",
        Boolean.TRUE.equals(s.variabler().get("naevnVoksenlaerling"))
            ? "Borgeren er gammel nok til at blive voksenlærling. Fortæl begge om ordningen."
            : "Spørg til alderen: man skal være fyldt 25 år for at blive voksenlærling.");
    return vist;
  }

  @Override
  public Opfoelgningssvar modtag(Vejledning v, Situation s) {
    Registrering r = s.registrering();
    Opfoelgning o = gang.kraevSkolens(s);
    LocalDate idag = gang.idag();
    boolean afholdt = VEJLEDT.contains(v.resultat());
    if (afholdt && !v.informeretBorger()) {
      throw new Regelbrud(
          "informeretBorger",
          "Vejledningen er først holdt, når borgeren er informeret. Vælg ellers, at I ikke kunne få"
              + " kontakt.");
    }
    boolean vedOptag = plan.dageTilOptag(o, idag) != null && !over18(o, idag);
    register.gemKontakt(
        r,
        o.deltagerId(),
        new Opfoelgningskontakt(
            vedOptag ? "OPTAG" : "18_MDR",
            o.stand().naesteDato(),
            v.vejledningDato(),
            afholdt,
            v.informeretBorger(),
            v.informeretVirksomhed(),
            v.voksenlaerlingOmtalt(),
            v.resultat()));
    if (vedOptag && afholdt) {
      o = o.medOptagVejledt();
    }
    return switch (v.resultat()) {
      case "VOKSENLAERLING", "UDDANNELSE" ->
          gang.luk(r, o, Jobstatus.valueOf(v.resultat()), v.vejledningDato(), "FAGLAERT");
      case "FORTSAT" ->
          vedOptag && o.model().efter18Maaneder()
              ? gang.videre(r, o, Jobstatus.ANSAT_UFAGLAERT, 0, plan.naeste(o, idag.plusDays(1)))
              : gang.luk(r, o, Jobstatus.ANSAT_UFAGLAERT, v.vejledningDato(), "FORTSAT");
      case "NYT_JOB" ->
          gang.nytJob(r, o, new Jobskifte(v.sidsteDag(), v.nytJobFra(), v.nytJobCvr()));
      case "ANDET_JOB" -> gang.andetJob(r, o, v.vejledningDato());
      case "LEDIG" -> gang.videre(r, o, Jobstatus.LEDIG, 0, idag);
      default -> gang.ikkeFundet(r, o);
    };
  }

  private boolean over18(Opfoelgning o, LocalDate idag) {
    return o.model().efter18Maaneder()
        && o.maanederBeskaeftiget(idag) >= plan.tal(o, "opfoelgning_maaneder");
  }
}

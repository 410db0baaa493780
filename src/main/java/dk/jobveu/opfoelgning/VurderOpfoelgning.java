package dk.jobveu.opfoelgning;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Morgen;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Asks DMN-16 what to do now for somebody in ufaglært job. */
@Brugstilfaelde
public class VurderOpfoelgning implements Trin<OmDeltager, VurderOpfoelgning.Vurdering> {

  /**
   * What the process needs to know.
   *
   * @param opfoelgningsdato when to look again, if the answer is to wait
   * @param naevnVoksenlaerling whether the person is old enough to hear about voksenlærling
   */
  public record Vurdering(
      String opfoelgningHandling, Morgen opfoelgningsdato, boolean naevnVoksenlaerling) {}

  private final Deltagere deltagere;
  private final Opfoelgningsregister register;
  private final Opfoelgningsplan plan;
  private final Beslutninger beslutninger;
  private final Clock ur;

  VurderOpfoelgning(
      Deltagere deltagere,
      Opfoelgningsregister register,
      Opfoelgningsplan plan,
      Beslutninger beslutninger,
      Clock ur) {
    this.deltagere = deltagere;
    this.register = register;
    this.plan = plan;
    this.beslutninger = beslutninger;
    this.ur = ur;
  }

  @Override
  public Vurdering udfoer(OmDeltager om, Registrering r) {
    LocalDate idag = Datoer.dagen(ur.instant());
    Opfoelgning o = register.hent(r.forloebId(), om.deltagerId());
    Afgoerelse a =
        beslutninger.traef("opfoelgning", new Sag(o.forloebId(), o.deltagerId()), input(o, idag));
    String handling = a.tekst("handling");
    switch (handling) {
      case "VENT" -> {
        LocalDate naeste = plan.naeste(o, idag.plusDays(1));
        register.gemOpfoelgning(r, o.medStatus(o.stand().status(), o.stand().forsoeg(), naeste));
        return new Vurdering(handling, new Morgen(naeste), false);
      }
      case "LUK" -> register.gemOpfoelgning(r, o.lukket(idag, o.stand().status().name()));
      case "LUK_UDEN_KONTAKT" ->
          register.gemOpfoelgning(
              r, o.lukket(idag, o.samtykke() ? "UKONTAKTBAR" : "INTET_SAMTYKKE"));
      default -> {
        // A person acts next; nothing to record until they have.
      }
    }
    return new Vurdering(handling, new Morgen(idag), a.ja("naevnVoksenlaerling"));
  }

  private Map<String, Object> input(Opfoelgning o, LocalDate idag) {
    Map<String, Object> input = new HashMap<>();
    input.put("valgtModel", o.model().kode());
    input.put("status", o.stand().status().name());
    input.put("samtykke", o.samtykke());
    input.put("maanederBeskaeftiget", o.maanederBeskaeftiget(idag));
    input.put("dageTilOptag", plan.dageTilOptag(o, idag));
    input.put("forsoegPaaKontakt", o.stand().forsoeg());
    input.put("alder", alder(o, idag));
    input.put("opfoelgningMaaneder", plan.tal(o, "opfoelgning_maaneder"));
    input.put("vejledOptagDage", plan.tal(o, "vejled_optag_dage"));
    input.put("maxForsoegPaaKontakt", plan.tal(o, "max_forsoeg_paa_kontakt"));
    input.put("voksenlaerlingMinAlder", plan.tal(o, "voksenlaerling_min_alder"));
    return input;
  }

  /** The age reached this year, or null when the year of birth is not known. */
  private Integer alder(Opfoelgning o, LocalDate idag) {
    return deltagere
        .find(o.forloebId(), o.deltagerId())
        .map(d -> d.foedselsaar() == null ? null : idag.getYear() - d.foedselsaar())
        .orElse(null);
  }
}

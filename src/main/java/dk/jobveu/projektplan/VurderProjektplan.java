package dk.jobveu.projektplan;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.projektplan.Projektplan.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks DMN-6 what the plan lacks and whether it can be used as it is. */
@Brugstilfaelde
public class VurderProjektplan implements Trin<Intet, VurderProjektplan.Udfald> {

  /** What the plan is good for. */
  public record Udfald(Status planstatus) {}

  private final Projektplaner planer;
  private final Planmangler planmangler;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final Planenighed planenighed;

  VurderProjektplan(
      Projektplaner planer,
      Planmangler planmangler,
      Beslutninger beslutninger,
      Afvigelser afvigelser,
      Haendelser haendelser,
      Planenighed planenighed) {
    this.planer = planer;
    this.planmangler = planmangler;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
    this.planenighed = planenighed;
  }

  /**
   * The way to a provider is chosen later. An item left out on purpose no longer counts as missing;
   * it becomes a recorded deviation.
   */
  @Override
  public Udfald udfoer(Intet intet, Registrering registrering) {
    String forloebId = registrering.forloebId();
    Projektplan plan = planer.hent(forloebId);
    Sag sag = new Sag(forloebId, "projektplan version " + plan.version());
    Map<String, String> fravalgte =
        plan.indhold().fravalg().stream()
            .collect(Collectors.toMap(Fravalg::punkt, Fravalg::fravalgBegrundelse));
    List<String> mangler = new ArrayList<>();
    for (Afgoerelse mangel : planmangler.vurder(plan, sag)) {
      String kode = mangel.tekst("kode");
      if (fravalgte.containsKey(kode)) {
        afvigelser.registrer(plan.registrering(), "DMN-6 " + kode, fravalgte.get(kode));
      } else {
        mangler.add(kode);
      }
    }
    Map<String, Object> input = plan.indhold().tidsplan().somInput();
    input.put("mangler", String.join(",", mangler));
    Afgoerelse svar = beslutninger.traef("projektplan_komplet", sag, input);
    Status status = Status.valueOf(svar.tekst("status"));
    if (svar.tekst("advarsel") != null) {
      haendelser.registrer(registrering, "PLAN_ADVARSEL", svar.tekst("advarsel"));
    }
    if (status == Status.KAN_UDBYDES_MED_FORBEHOLD) {
      afvigelser.udled(
          registrering,
          "R-4.11",
          "Projektplanen bruges, selv om disse punkter mangler: " + String.join(", ", mangler));
    }
    planer.gemPlan(plan.vurderet(status, mangler));
    if (status.kanBruges()) {
      planenighed.spoerg(plan);
    }
    return new Udfald(status);
  }
}

package dk.jobveu.projektplan;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.projektplan.Projektplan.Status;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks DMN-6 what the plan lacks and whether it can be used as it is. */
@Component
public class VurderProjektplan {

  private final Projektplaner planer;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;

  public VurderProjektplan(
      Projektplaner planer,
      Forloebregister forloeb,
      Beslutninger beslutninger,
      Afvigelser afvigelser) {
    this.planer = planer;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
  }

  /**
   * The way to a provider is chosen later. An item left out on purpose no longer counts as missing;
   * it becomes a recorded deviation.
   */
  public Status udfoer(Registrering registrering) {
    String forloebId = registrering.forloebId();
    Projektplan plan = planer.hent(forloebId);
    Sag sag = new Sag(forloebId, "projektplan version " + plan.version());
    Map<String, String> fravalgte =
        plan.indhold().fravalg().stream()
            .collect(Collectors.toMap(Fravalg::punkt, Fravalg::fravalgBegrundelse));
    List<String> mangler = new ArrayList<>();
    for (Afgoerelse mangel :
        beslutninger.traefListe(
            "projektplan_mangler",
            sag,
            input(plan, forloeb.hent(forloebId).projekttype(), false))) {
      String kode = mangel.tekst("kode");
      if (fravalgte.containsKey(kode)) {
        afvigelser.registrer(registrering, "DMN-6 " + kode, fravalgte.get(kode));
      } else {
        mangler.add(kode);
      }
    }
    Map<String, Object> input = plan.indhold().tidsplan().somInput();
    input.put("mangler", String.join(",", mangler));
    Status status =
        Status.valueOf(beslutninger.traef("projektplan_komplet", sag, input).tekst("status"));
    if (status == Status.KAN_UDBYDES_MED_FORBEHOLD) {
      afvigelser.registrer(
          registrering,
          "R-4.11",
          "Projektplanen bruges, selv om disse punkter mangler: " + String.join(", ", mangler));
    }
    planer.gem(plan.vurderet(status, mangler));
    return status;
  }

  /** What an open tender cannot do without, whatever was left out on purpose; Danish sentences. */
  public List<String> mangelIUdbud(String forloebId) {
    return beslutninger
        .opslagListe(
            "projektplan_mangler",
            input(planer.hent(forloebId), forloeb.hent(forloebId).projekttype(), true))
        .stream()
        .filter(mangel -> !mangel.ja("kanFraviges"))
        .map(mangel -> mangel.tekst("begrundelse"))
        .toList();
  }

  private static Map<String, Object> input(
      Projektplan plan, Projekttype projekttype, boolean aabentUdbud) {
    Map<String, Object> input = new HashMap<>(plan.indhold().tidsplan().somInput());
    input.put("projekttype", projekttype);
    input.put("aabentUdbud", aabentUdbud);
    input.put(
        "harFormaalOgBehov",
        plan.indhold().formaal().planensFormaal() != null
            && plan.indhold().formaal().virksomhedernesBehov() != null);
    input.put("harMaalgrupper", plan.indhold().deltagere().alleEllerUdvalgte() != null);
    input.put("harDeltagerantal", antal(plan) > 0);
    input.put(
        "harForudsaetningerBeskaeftigede",
        plan.indhold().deltagere().forudsaetningerBeskaeftigede() != null);
    input.put("harScreeningsmodel", !plan.indhold().screening().screeningsmodeller().isEmpty());
    input.put(
        "harScreeningsforudsaetninger",
        plan.indhold().screening().screeningsforudsaetninger() != null);
    input.put("skoleIScreeningAngivet", plan.indhold().screening().skoleIScreening() != null);
    input.put("harTidspunktForKurser", plan.indhold().krav().tidspunktForKurser() != null);
    input.put("harFagligSammensaetning", plan.indhold().krav().fagligSammensaetning() != null);
    input.put("harAfviklingOgFleksibilitet", plan.indhold().krav().fleksibilitet() != null);
    input.put("harOpfoelgning", plan.indhold().opfoelgning().opfoelgningsmodelValg() != null);
    input.put("harPrisramme", plan.indhold().oekonomi().prisramme() != null);
    input.put("harRollerOgAnsvar", !plan.indhold().ansvar().isEmpty());
    return input;
  }

  private static int antal(Projektplan plan) {
    Integer ledige = plan.indhold().deltagere().antalLedige();
    Integer beskaeftigede = plan.indhold().deltagere().antalBeskaeftigede();
    return (ledige == null ? 0 : ledige) + (beskaeftigede == null ? 0 : beskaeftigede);
  }
}

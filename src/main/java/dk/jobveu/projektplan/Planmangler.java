package dk.jobveu.projektplan;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.projektplan.Ansvar.Leverance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks DMN-6 what a plan lacks. */
@Component
public class Planmangler {

  private final Projektplaner planer;
  private final Forloebregister forloeb;
  private final Beslutninger beslutninger;

  Planmangler(Projektplaner planer, Forloebregister forloeb, Beslutninger beslutninger) {
    this.planer = planer;
    this.forloeb = forloeb;
    this.beslutninger = beslutninger;
  }

  /** Every item that is missing, also what was left out on purpose. */
  List<Afgoerelse> vurder(Projektplan plan, Sag sag) {
    return beslutninger.traefListe("projektplan_mangler", sag, input(plan, false));
  }

  /** What an open tender cannot do without, whatever was left out on purpose; Danish sentences. */
  public List<String> iUdbud(String forloebId) {
    return beslutninger
        .opslagListe("projektplan_mangler", forloebId, input(planer.hent(forloebId), true))
        .stream()
        .filter(mangel -> !mangel.ja("kanFraviges"))
        .map(mangel -> mangel.tekst("begrundelse"))
        .toList();
  }

  private Map<String, Object> input(Projektplan plan, boolean aabentUdbud) {
    Map<String, Object> input = new HashMap<>(plan.indhold().tidsplan().somInput());
    input.put("projekttype", forloeb.hent(plan.registrering().forloebId()).projekttype());
    input.put("aabentUdbud", aabentUdbud);
    input.put(
        "harFormaalOgBehov",
        plan.indhold().formaal().planensFormaal() != null
            && plan.indhold().formaal().virksomhedernesBehov() != null);
    input.put("harMaalgrupper", plan.indhold().deltagere().alleEllerUdvalgte() != null);
    input.put("harDeltagerantal", plan.indhold().deltagere().antal() > 0);
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
    input.put(
        "udenAnsvarlig",
        plan.indhold().udenAnsvarlig().stream()
            .map(Leverance::tekst)
            .collect(Collectors.joining(", ")));
    return input;
  }
}

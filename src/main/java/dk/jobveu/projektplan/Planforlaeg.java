package dk.jobveu.projektplan;

import dk.jobveu.forloeb.Forlaeg;
import dk.jobveu.forloeb.Forloebspakke;
import dk.jobveu.projektplan.Planindhold.Kursuskrav;
import dk.jobveu.projektplan.Planindhold.Opfoelgning;
import dk.jobveu.projektplan.Planindhold.Screeningsmodel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * What the plan of the forløb that this one is a copy of says of the method: how people are
 * screened, how the courses are held and when they are guided. Not its people, numbers, prices,
 * days or responsibilities, and no reason to leave something out: those belong to it.
 */
@Component
class Planforlaeg {

  private static final String PROJEKTPLAN = "PROJEKTPLAN";

  private final Forlaeg forlaeg;
  private final Projektplaner planer;
  private final Forloebspakke pakke;

  Planforlaeg(Forlaeg forlaeg, Projektplaner planer, Forloebspakke pakke) {
    this.pakke = pakke;
    this.forlaeg = forlaeg;
    this.planer = planer;
  }

  /** A proposal by the names of the form's fields, and where it is from. */
  Map<String, Object> af(String forloebId, String organisation) {
    Optional<Projektplan> plan =
        forlaeg
            .kildeTil(PROJEKTPLAN, forloebId, organisation)
            .flatMap(planer::seneste)
            .filter(p -> p.status().kanBruges());
    return plan.map(Planforlaeg::afPlan).orElseGet(() -> afPakke(forloebId));
  }

  private static Map<String, Object> afPlan(Projektplan plan) {
    Map<String, Object> kendt = new HashMap<>();
    kendt.put(
        "forlaegstekst",
        "**Noget er foreslået fra %s:** hvordan der screenes, hvordan kurserne holdes, og hvornår skolen vejleder. Ret det, der ikke passer her."
            .formatted(plan.registrering().forloebId()));
    Planindhold i = plan.indhold();
    Planforslag.tekst(kendt, "planensFormaal", i.formaal().planensFormaal());
    screening(kendt, i.screening());
    krav(kendt, i.krav());
    opfoelgning(kendt, i.opfoelgning());
    return kendt;
  }

  private Map<String, Object> afPakke(String forloebId) {
    Map<String, Object> kendt = new HashMap<>();
    kendt.put("forlaegstekst", "");
    pakke
        .til(forloebId)
        .ifPresent(
            p -> {
              kendt.put("screeningsmodeller", p.screeningsmodeller());
              kendt.put(
                  "forlaegstekst",
                  "**Noget er foreslået fra branchepakken »%s«:** hvordan der screenes. Ret det, der ikke passer her."
                      .formatted(p.navn()));
            });
    return kendt;
  }

  private static void screening(Map<String, Object> kendt, Screeningsmodel s) {
    kendt.put("screeningsmodeller", List.copyOf(s.screeningsmodeller()));
    Planforslag.tekst(kendt, "andenScreeningsmodel", s.andenScreeningsmodel());
    Planforslag.tekst(kendt, "screeningsforudsaetninger", s.screeningsforudsaetninger());
    if (s.skoleIScreening() != null) {
      kendt.put("skoleIScreening", s.skoleIScreening() ? "JA" : "NEJ");
    }
  }

  private static void krav(Map<String, Object> kendt, Kursuskrav k) {
    Planforslag.tekst(kendt, "fagligSammensaetning", k.fagligSammensaetning());
    kendt.put("paaVirksomheden", k.paaVirksomheden());
    kendt.put("fjernundervisning", k.fjernundervisning());
    Planforslag.tekst(kendt, "fleksibilitet", k.fleksibilitet());
  }

  private static void opfoelgning(Map<String, Object> kendt, Opfoelgning o) {
    Planforslag.tekst(kendt, "opfoelgningsmodelValg", o.opfoelgningsmodelValg());
    kendt.put("voksenlaerlingInfo", o.voksenlaerlingInfo());
  }
}

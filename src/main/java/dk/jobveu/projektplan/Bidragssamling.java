package dk.jobveu.projektplan;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The parts that each has written, put together as a proposal for the tovholder: numbers are added,
 * texts stand beside each other, a day is proposed where nobody named another.
 */
@Component
class Bidragssamling {

  private final Plansvar plansvar;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;

  Bidragssamling(Plansvar plansvar, Deltagelser deltagelser, Aktoerer aktoerer) {
    this.plansvar = plansvar;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
  }

  /** Everything that was written, as a table. */
  List<Map<String, Object>> tabel(String forloebId) {
    return bidrag(forloebId).stream()
        .flatMap(
            b ->
                b.linjer().stream()
                    .map(
                        l ->
                            Map.<String, Object>of(
                                "fra", aktoerer.navn(b.part()),
                                "emne", l.navn(),
                                "tekst", l.tekst())))
        .toList();
  }

  /** By the names of the plan form's fields; nothing where nobody has written anything. */
  Map<String, Object> forslag(String forloebId) {
    List<Planbidrag> alle = bidrag(forloebId);
    Map<String, Object> kendt = new HashMap<>();
    sum(kendt, "antalLedige", alle, Planbidrag.Indhold::antalLedige);
    sum(kendt, "antalBeskaeftigede", alle, Planbidrag.Indhold::antalBeskaeftigede);
    tekst(
        kendt,
        "forudsaetningerBeskaeftigede",
        alle,
        Planbidrag.Indhold::forudsaetningerBeskaeftigede);
    tekst(kendt, "screeningsforudsaetninger", alle, Planbidrag.Indhold::screeningsforudsaetninger);
    tekst(kendt, "tidspunktForKurser", alle, Planbidrag.Indhold::tidspunktForKurser);
    // what all of them can pay
    alle.stream()
        .map(b -> b.indhold().prisramme())
        .filter(Objects::nonNull)
        .min(Comparator.<BigDecimal>naturalOrder())
        .ifPresent(pris -> kendt.put("prisramme", pris));
    for (Plandag dag : Plandag.values()) {
      Map<LocalDate, List<String>> foreslaaet = foreslaaet(alle, dag);
      if (foreslaaet.size() == 1) {
        kendt.put(dag.felt(), foreslaaet.keySet().iterator().next().toString());
      }
    }
    List<Map<String, Object>> ansvar = ansvar(forloebId, alle);
    if (!ansvar.isEmpty()) {
      kendt.put("ansvar", ansvar);
    }
    return kendt;
  }

  /** The days on which they do not agree, as a sentence; empty when there are none. */
  String uenighed(String forloebId) {
    List<Planbidrag> alle = bidrag(forloebId);
    List<String> uenige = new ArrayList<>();
    for (Plandag dag : Plandag.values()) {
      Map<LocalDate, List<String>> foreslaaet = foreslaaet(alle, dag);
      if (foreslaaet.size() > 1) {
        uenige.add(
            dag.navn()
                + ": "
                + foreslaaet.entrySet().stream()
                    .map(
                        e ->
                            "%s (%s)"
                                .formatted(
                                    Datoer.tekst(e.getKey()), String.join(", ", e.getValue())))
                    .collect(Collectors.joining(" eller ")));
      }
    }
    return uenige.isEmpty()
        ? ""
        : "**Her peger I på forskellige dage.** " + String.join("; ", uenige) + ".";
  }

  private List<Planbidrag> bidrag(String forloebId) {
    return plansvar.bidrag(forloebId).stream()
        .sorted(Danskorden.efter(b -> aktoerer.navn(b.part())))
        .toList();
  }

  private Map<LocalDate, List<String>> foreslaaet(List<Planbidrag> alle, Plandag dag) {
    Map<LocalDate, List<String>> foreslaaet = new TreeMap<>();
    for (Planbidrag b : alle) {
      LocalDate dato = dag.af(b.indhold().tidsplan());
      if (dato != null) {
        foreslaaet.computeIfAbsent(dato, d -> new ArrayList<>()).add(aktoerer.navn(b.part()));
      }
    }
    return foreslaaet;
  }

  /** The plan names a role for each delivery; whose job centre it is stands in the task. */
  private List<Map<String, Object>> ansvar(String forloebId, List<Planbidrag> alle) {
    Map<String, String> roller =
        deltagelser.alle(forloebId).stream()
            .collect(
                Collectors.toMap(
                    Deltagelse::aktoerId, Deltagelse::rolle, (foerste, anden) -> foerste));
    Map<String, Map<String, Object>> raekker = new TreeMap<>();
    for (Planbidrag b : alle) {
      String rolle = roller.get(b.part());
      for (Planbidrag.Bidragsansvar a : b.indhold().ansvar()) {
        if (rolle != null) {
          raekker.computeIfAbsent(
              a.leverance().ordinal() + "|" + rolle,
              n -> {
                Map<String, Object> raekke = new HashMap<>();
                raekke.put("leverance", a.leverance().name());
                raekke.put("ansvarlig", rolle);
                raekke.put("opgave", a.opgave());
                return raekke;
              });
        }
      }
    }
    return List.copyOf(raekker.values());
  }

  private static void sum(
      Map<String, Object> kendt,
      String felt,
      List<Planbidrag> alle,
      Function<Planbidrag.Indhold, Integer> tal) {
    List<Integer> skrevne =
        alle.stream().map(b -> tal.apply(b.indhold())).filter(Objects::nonNull).toList();
    if (!skrevne.isEmpty()) {
      kendt.put(felt, skrevne.stream().mapToInt(Integer::intValue).sum());
    }
  }

  private void tekst(
      Map<String, Object> kendt,
      String felt,
      List<Planbidrag> alle,
      Function<Planbidrag.Indhold, String> tekst) {
    Planforslag.tekst(
        kendt,
        felt,
        alle.stream()
            .filter(b -> tekst.apply(b.indhold()) != null)
            .map(b -> tekst.apply(b.indhold()))
            .distinct()
            .collect(Collectors.joining("\n")));
  }
}

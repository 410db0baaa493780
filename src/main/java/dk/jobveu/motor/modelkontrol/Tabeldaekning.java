package dk.jobveu.motor.modelkontrol;

import static dk.jobveu.motor.modelkontrol.Tabelmodel.tekst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A table answers whatever it is asked, each rule may be the one, and only one where one may. */
final class Tabeldaekning {

  private Tabeldaekning() {}

  /** A rule that says the same as one above it, or that those above it leave nothing for. */
  static void hverRegelKanRammes(Tabelmodel t, Omgivelser om, Fund fund) {
    if (t.tabel() == null || !kanLaeses(t, om)) {
      return;
    }
    boolean foerste = foerste(t.tabel());
    Tabelrum rum = Tabelrum.af(t.tabel(), om);
    Map<List<String>, String> set = new HashMap<>();
    String altid = null;
    int nr = -1;
    for (Rule r : t.tabel().getRules()) {
      nr++;
      List<String> celler = celler(r);
      String foer = set.putIfAbsent(celler, r.getId());
      String tom = rum.tomCelle(nr);
      if (foer != null && eneste(t.tabel())) {
        fund.sig(r.getId(), "Reglen rammes aldrig: %s har de samme betingelser.".formatted(foer));
      } else if (altid != null) {
        fund.sig(r.getId(), "Reglen rammes aldrig: %s over den passer altid.".formatted(altid));
      } else if (tom != null) {
        fund.sig(r.getId(), "Reglen rammes aldrig: %s.".formatted(tom));
      } else if (foerste && rum.erDaekket(nr)) {
        fund.sig(
            r.getId(),
            "Reglen rammes aldrig: reglerne over den svarer på alt det, den passer på. Flyt den op, eller slet den.");
      }
      if (altid == null && eneste(t.tabel()) && celler.stream().allMatch(String::isEmpty)) {
        altid = r.getId();
      }
    }
  }

  static void harIngenHuller(Tabelmodel t, Omgivelser om, Fund fund) {
    if (t.tabel() == null || !eneste(t.tabel()) || !kanLaeses(t, om)) {
      return;
    }
    String hul = Tabelrum.af(t.tabel(), om).hul();
    if (hul != null) {
      fund.sig(
          t.id(),
          "Ingen regel passer, når %s. Tilføj en regel, også til det, der ikke er oplyst."
              .formatted(hul));
    }
  }

  static void harIngenOverlap(Tabelmodel t, Omgivelser om, Fund fund) {
    if (t.tabel() == null || t.tabel().getHitPolicy() != HitPolicy.UNIQUE || !kanLaeses(t, om)) {
      return;
    }
    Tabelrum rum = Tabelrum.af(t.tabel(), om);
    List<Rule> regler = List.copyOf(t.tabel().getRules());
    for (int b = 1; b < regler.size(); b++) {
      for (int a = 0; a < b; a++) {
        String faelles =
            celler(regler.get(a)).equals(celler(regler.get(b))) ? null : rum.overlap(a, b);
        if (faelles != null) {
          fund.sig(
              regler.get(b).getId(),
              "Både den og %s passer, når %s. Med Hit policy Unique må kun én passe."
                  .formatted(regler.get(a).getId(), faelles));
          break;
        }
      }
    }
  }

  /** What a cell names is among what its column says may come in or out. */
  static void brugerKendteVaerdier(Tabelmodel t, Omgivelser om, Fund fund) {
    if (t.tabel() == null) {
      return;
    }
    List<Input> ind = List.copyOf(t.tabel().getInputs());
    List<Output> ud = List.copyOf(t.tabel().getOutputs());
    List<Set<String>> kanVaere = new ArrayList<>();
    ud.forEach(o -> kanVaere.add(kanSvares(o, t, om)));
    for (Rule r : t.tabel().getRules()) {
      List<InputEntry> hvis = List.copyOf(r.getInputEntries());
      for (int i = 0; i < ind.size(); i++) {
        if (ind.get(i).getInputValues() != null) {
          ukendte(
              r,
              ind.get(i).getLabel(),
              tekst(hvis.get(i).getText()),
              tekster(tekst(ind.get(i).getInputValues().getText())),
              fund);
        }
      }
      List<OutputEntry> saa = List.copyOf(r.getOutputEntries());
      for (int i = 0; i < ud.size(); i++) {
        String celle = tekst(saa.get(i).getText());
        // an answer that is put together is not a code
        if (kanVaere.get(i) != null && celle.matches("\"[^\"]*\"")) {
          ukendte(r, ud.get(i).getLabel(), celle, kanVaere.get(i), fund);
        }
      }
    }
  }

  /** Those that the column lists, of which the code that reads it knows those it came with. */
  private static Set<String> kanSvares(Output o, Tabelmodel t, Omgivelser om) {
    Set<String> listet =
        o.getOutputValues() == null ? null : tekster(tekst(o.getOutputValues().getText()));
    Set<String> kendt =
        om.medfulgt(t.id())
            .filter(m -> m.tabel() != null)
            .flatMap(
                m ->
                    m.tabel().getOutputs().stream()
                        .filter(a -> a.getName().equals(o.getName()))
                        .filter(a -> a.getOutputValues() != null)
                        .findFirst())
            .map(a -> tekster(tekst(a.getOutputValues().getText())))
            .orElse(null);
    if (listet != null && kendt != null) {
      listet.retainAll(kendt);
    }
    return listet == null ? kendt : listet;
  }

  private static void ukendte(Rule r, String kolonne, String celle, Set<String> kendte, Fund fund) {
    Tabelkolonne.tekster(celle).stream()
        .filter(v -> !v.isEmpty() && !kendte.contains(v))
        .forEach(
            v ->
                fund.sig(
                    r.getId(),
                    "»%s« er ikke en af de værdier, kolonnen »%s« kan have: %s."
                        .formatted(v, kolonne, String.join(", ", kendte))));
  }

  private static Set<String> tekster(String celle) {
    return new LinkedHashSet<>(Tabelkolonne.tekster(celle));
  }

  /** Otherwise that is the fault, and it has been told. */
  private static boolean kanLaeses(Tabelmodel t, Omgivelser om) {
    return Tabelregel.KAN_LAESES.fejl(t, om).isEmpty();
  }

  private static List<String> celler(Rule r) {
    List<String> celler = new ArrayList<>();
    r.getInputEntries()
        .forEach(c -> celler.add(tekst(c.getText()).equals("-") ? "" : tekst(c.getText())));
    return celler;
  }

  static boolean eneste(DecisionTable tabel) {
    return Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY).contains(tabel.getHitPolicy());
  }

  private static boolean foerste(DecisionTable tabel) {
    return tabel.getHitPolicy() == HitPolicy.FIRST;
  }
}

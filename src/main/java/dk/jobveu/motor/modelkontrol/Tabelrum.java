package dk.jobveu.motor.modelkontrol;

import static dk.jobveu.motor.modelkontrol.Tabelmodel.tekst;

import dk.jobveu.beslutning.Taerskelinput;
import dk.jobveu.motor.beslutning.Tabelproeve;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * All that a table may be asked, and which part of it each rule takes. A part is one set of values
 * for each column, so that what is left when a rule has been taken away is some parts more. A cell
 * that only the whole of the table's inputs decide is counted so that no fault is told which is
 * none.
 */
final class Tabelrum {

  private static final String TAERSKEL = "Tærskel: ";

  /** More parts than this are not looked through; no table of ours comes near. */
  private static final int HOEJST_DELE = 50_000;

  private final List<Tabelkolonne> kolonner = new ArrayList<>();
  private final List<Rule> regler;
  private final List<List<String>> celler = new ArrayList<>();

  private Tabelrum(DecisionTable tabel, Omgivelser om) {
    regler = List.copyOf(tabel.getRules());
    regler.forEach(
        r -> celler.add(r.getInputEntries().stream().map(c -> uden(tekst(c.getText()))).toList()));
    Map<String, Object> faste = taerskler(tabel, om);
    int nr = 0;
    for (Input i : tabel.getInputs()) {
      int kolonne = nr++;
      kolonner.add(new Tabelkolonne(i, celler.stream().map(c -> c.get(kolonne)).toList(), faste));
    }
  }

  static Tabelrum af(DecisionTable tabel, Omgivelser om) {
    return new Tabelrum(tabel, om);
  }

  private static String uden(String celle) {
    return celle.equals("-") ? "" : celle;
  }

  /** A column whose cell no value fits, in words; null when each has one. */
  String tomCelle(int regel) {
    for (int k = 0; k < kolonner.size(); k++) {
      if (kolonner.get(k).tager(celler.get(regel).get(k)).isEmpty()) {
        return "ingen værdi i kolonnen »%s« passer til »%s«"
            .formatted(kolonner.get(k).navn(), celler.get(regel).get(k));
      }
    }
    return null;
  }

  /** Whether the rules above take all that this one takes. */
  boolean erDaekket(int regel) {
    List<BitSet[]> rest = new ArrayList<>();
    rest.add(del(regel));
    for (int over = 0; over < regel && !rest.isEmpty(); over++) {
      rest = uden(rest, over, regel);
      if (rest == null) {
        return false;
      }
    }
    return rest.isEmpty();
  }

  /** Something that no rule takes, in words; null when there is nothing. */
  String hul() {
    List<BitSet[]> rest = new ArrayList<>();
    rest.add(kolonner.stream().map(Tabelkolonne::alt).toArray(BitSet[]::new));
    for (int r = 0; r < regler.size() && !rest.isEmpty(); r++) {
      rest = uden(rest, r, -1);
      if (rest == null) {
        return null;
      }
    }
    return rest.isEmpty() || !erSelvstaendige() ? null : ord(rest.get(0));
  }

  /** Something that both rules take, in words; null when there is nothing for certain. */
  String overlap(int a, int b) {
    BitSet[] faelles = del(a);
    BitSet[] anden = del(b);
    for (int k = 0; k < kolonner.size(); k++) {
      String her = celler.get(a).get(k);
      String der = celler.get(b).get(k);
      boolean ens = her.equals(der);
      if (!ens
          && !her.isEmpty()
          && !der.isEmpty()
          && (kolonner.get(k).erUigennemskuelig(her) || kolonner.get(k).erUigennemskuelig(der))) {
        return null;
      }
      faelles[k].and(anden[k]);
      if (faelles[k].isEmpty()) {
        return null;
      }
    }
    return erSelvstaendige() ? ord(faelles) : null;
  }

  /** When columns depend on each other, what looks like a gap may be something that never comes. */
  private boolean erSelvstaendige() {
    List<Tabelkolonne> brugte =
        IntStream.range(0, kolonner.size())
            .filter(k -> celler.stream().anyMatch(c -> !c.get(k).isEmpty()))
            .mapToObj(kolonner::get)
            .toList();
    return brugte.stream().allMatch(Tabelkolonne::erSelvstaendig)
        && brugte.stream().map(Tabelkolonne::udtryk).distinct().count() == brugte.size();
  }

  private BitSet[] del(int regel) {
    BitSet[] del = new BitSet[kolonner.size()];
    for (int k = 0; k < del.length; k++) {
      del[k] = kolonner.get(k).tager(celler.get(regel).get(k));
    }
    return del;
  }

  /**
   * What is left when a rule has taken its part; null when there is too much of it.
   *
   * @param om the rule that is asked about, or -1 when all is: of a cell that cannot be seen
   *     through the former needs what is certain and the latter what is possible
   */
  private List<BitSet[]> uden(List<BitSet[]> dele, int regel, int om) {
    List<BitSet[]> rest = new ArrayList<>();
    for (BitSet[] del : dele) {
      traekFra(del, regel, om, rest);
      if (rest.size() > HOEJST_DELE) {
        return null;
      }
    }
    return rest;
  }

  private void traekFra(BitSet[] del, int regel, int om, List<BitSet[]> rest) {
    BitSet[] tilbage = kopi(del);
    List<BitSet[]> nye = new ArrayList<>();
    for (int k = 0; k < kolonner.size(); k++) {
      String celle = celler.get(regel).get(k);
      if (om >= 0
          && kolonner.get(k).erUigennemskuelig(celle)
          && !celle.equals(celler.get(om).get(k))) {
        rest.add(del);
        return;
      }
      BitSet taget = kolonner.get(k).tager(celle);
      BitSet udenfor = (BitSet) tilbage[k].clone();
      udenfor.andNot(taget);
      tilbage[k].and(taget);
      if (!udenfor.isEmpty()) {
        BitSet[] ny = kopi(tilbage);
        ny[k] = udenfor;
        nye.add(ny);
      }
      if (tilbage[k].isEmpty()) {
        rest.add(del);
        return;
      }
    }
    rest.addAll(nye);
  }

  private static BitSet[] kopi(BitSet[] del) {
    BitSet[] kopi = new BitSet[del.length];
    for (int k = 0; k < del.length; k++) {
      kopi[k] = (BitSet) del[k].clone();
    }
    return kopi;
  }

  private String ord(BitSet[] del) {
    return IntStream.range(0, del.length)
        .filter(k -> celler.stream().anyMatch(c -> !c.get(k).isEmpty()))
        .mapToObj(k -> kolonner.get(k).ord(del[k]))
        .collect(Collectors.joining(" og "));
  }

  /** What the thresholds are that the table is told, by the names it knows them by. */
  private static Map<String, Object> taerskler(DecisionTable tabel, Omgivelser om) {
    List<String> navne =
        tabel.getInputs().stream()
            .filter(i -> i.getLabel() != null && i.getLabel().startsWith(TAERSKEL))
            .map(i -> tekst(i.getInputExpression().getText()))
            .toList();
    Map<String, Object> faste = new HashMap<>();
    if (!navne.isEmpty()) {
      om.medfulgt("taerskler")
          .map(
              t ->
                  Tabelproeve.af(
                      t.id(), Dmn.convertToString(t.dmn()).getBytes(StandardCharsets.UTF_8)))
          .ifPresent(
              t ->
                  navne.forEach(
                      n ->
                          t
                              .spoerg(Collections.singletonMap("noegle", Taerskelinput.noegle(n)))
                              .stream()
                              .map(s -> s.resultat().get("vaerdi"))
                              .filter(Objects::nonNull)
                              .forEach(v -> faste.put(n, v))));
    }
    return faste;
  }
}

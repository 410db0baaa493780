package dk.jobveu.motor.eksempel;

import dk.jobveu.beslutning.Taerskelinput;
import dk.jobveu.motor.beslutning.Tabelproeve;
import dk.jobveu.motor.beslutning.Tabelproeve.Svar;
import dk.jobveu.motor.modelkontrol.Modelfejl;
import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;

/**
 * A table with its examples. A threshold that an example does not tell is the one that {@code
 * taerskler} gives, as it is when the system asks.
 */
public final class Eksempler {

  private final String id;
  private final String fil;
  private final Tabelproeve tabel;
  private final DecisionTable model;
  private final Eksempelkolonner kolonner;
  private final Eksempelfil laest;
  private final Map<String, Object> taerskler;

  private Eksempler(String id, byte[] dmn, byte[] csv, byte[] taerskler) {
    this.id = id;
    this.fil = fil(id);
    this.tabel = Tabelproeve.af(id, dmn);
    this.model =
        Dmn.readModelFromStream(new ByteArrayInputStream(dmn))
            .getModelElementsByType(DecisionTable.class)
            .iterator()
            .next();
    this.kolonner = Eksempelkolonner.af(model);
    this.laest = Eksempelfil.laes(fil, csv, model);
    this.taerskler = taerskler(taerskler);
  }

  /**
   * @param taerskler the file {@code taerskler.dmn} that the thresholds are read from
   */
  public static Eksempler af(String id, byte[] dmn, byte[] csv, byte[] taerskler) {
    return new Eksempler(id, dmn, csv, taerskler);
  }

  /** Where the examples of a table lie. */
  public static String fil(String id) {
    return "dmn/eksempler/" + id + ".csv";
  }

  /** The examples that can be read. */
  public List<Eksempel> alle() {
    return laest.eksempler();
  }

  /**
   * What is wrong: first what cannot be read, and when all can, each example that the table does
   * not answer so, and each rule that none of them hits.
   */
  public List<Modelfejl> fejl() {
    if (!laest.fejl().isEmpty()) {
      return laest.fejl();
    }
    List<Modelfejl> fejl = new ArrayList<>();
    Set<String> ramte = new LinkedHashSet<>();
    for (Eksempel e : laest.eksempler()) {
      fejl.addAll(fejl(e));
      ramte.addAll(regler(e));
    }
    for (Rule r : model.getRules()) {
      if (!ramte.contains(r.getId())) {
        fejl.add(fund(r.getId(), "Intet eksempel rammer reglen. Skriv et, der viser den."));
      }
    }
    return fejl;
  }

  /** What the table answers otherwise than this example says. */
  public List<Modelfejl> fejl(Eksempel e) {
    String sted = "række %d".formatted(e.raekke());
    List<Svar> svar;
    try {
      svar = spoerg(e.input());
    } catch (RuntimeException f) {
      return List.of(fund(sted, "»%s«: tabellen kan ikke svare på det.".formatted(e.titel())));
    }
    List<Modelfejl> fejl = new ArrayList<>();
    if (kolonner.eneste() && svar.size() != 1) {
      return List.of(
          fund(sted, "»%s«: ingen regel passer, så der er intet svar.".formatted(e.titel())));
    }
    e.svar()
        .forEach(
            (navn, ventet) -> {
              List<Object> fik = svar.stream().map(s -> s.resultat().get(navn)).toList();
              if (!ens(fik, ventet)) {
                fejl.add(
                    fund(
                        "%s, kolonnen »%s«".formatted(sted, overskrift(navn)),
                        "»%s« skal give %s, men tabellen giver %s efter %s."
                            .formatted(
                                e.titel(),
                                skriv(ventet),
                                skriv(fik),
                                svar.isEmpty() ? "ingen regel" : navne(svar))));
              }
            });
    fejl.addAll(forkerteRegler(e, sted, svar));
    return fejl;
  }

  private List<Modelfejl> forkerteRegler(Eksempel e, String sted, List<Svar> svar) {
    List<Modelfejl> fejl = new ArrayList<>();
    List<String> ramt = svar.stream().map(Svar::regel).toList();
    if (!e.regler().isEmpty() && !ramt.equals(fulde(e.regler()))) {
      fejl.add(
          fund(
              sted + ", kolonnen »Regel«",
              "»%s« skal ramme %s, men rammer %s."
                  .formatted(
                      e.titel(),
                      String.join(" | ", e.regler()),
                      svar.isEmpty() ? "ingen regel" : navne(svar))));
    }
    if (!e.vinderOver().isEmpty()) {
      List<String> passer = tabel.alleDerPasser(medTaerskler(e.input()));
      for (String senere : fulde(e.vinderOver())) {
        if (!passer.contains(senere) || ramt.contains(senere)) {
          fejl.add(
              fund(
                  sted + ", kolonnen »Vinder over«",
                  "»%s«: %s skal passe uden at vinde, og det gør den ikke."
                      .formatted(e.titel(), kort(senere))));
        }
      }
    }
    return fejl;
  }

  /** What the table answers, with the thresholds that count. */
  public List<Svar> spoerg(Map<String, Object> input) {
    return tabel.spoerg(medTaerskler(input));
  }

  /** Whether the table gives exactly one answer. */
  public boolean giverEtSvar() {
    return kolonner.eneste();
  }

  /** The names of all that the table asks for. */
  public List<String> spoergerOm() {
    return kolonner.alle().stream()
        .filter(k -> k.slags() == Eksempelkolonner.Slags.INPUT)
        .map(Eksempelkolonner.Kolonne::navn)
        .toList();
  }

  /** The rules that an example hits; none when the table cannot answer it. */
  public List<String> regler(Eksempel e) {
    try {
      return spoerg(e.input()).stream().map(Svar::regel).toList();
    } catch (RuntimeException f) {
      return List.of();
    }
  }

  private Map<String, Object> medTaerskler(Map<String, Object> input) {
    Map<String, Object> alt = new HashMap<>(taerskler);
    alt.putAll(input);
    return alt;
  }

  private Map<String, Object> taerskler(byte[] dmn) {
    Map<String, Object> fundne = new LinkedHashMap<>();
    if (!kolonner.taerskler().isEmpty()) {
      Tabelproeve alle = Tabelproeve.af("taerskler", dmn);
      for (String navn : kolonner.taerskler()) {
        String noegle = Taerskelinput.noegle(navn);
        alle.spoerg(Collections.singletonMap("noegle", noegle))
            .forEach(s -> fundne.put(navn, s.resultat().get("vaerdi")));
      }
    }
    return fundne;
  }

  private List<String> fulde(List<String> regler) {
    return regler.stream().map(r -> r.startsWith(id + "_") ? r : id + "_" + r).toList();
  }

  private String navne(List<Svar> svar) {
    return svar.stream().map(s -> kort(s.regel())).collect(Collectors.joining(" | "));
  }

  private String kort(String regel) {
    return regel.startsWith(id + "_") ? regel.substring(id.length() + 1) : regel;
  }

  private String overskrift(String output) {
    return kolonner.alle().stream()
        .filter(k -> k.slags() == Eksempelkolonner.Slags.SVAR && k.navn().equals(output))
        .map(Eksempelkolonner.Kolonne::overskrift)
        .findFirst()
        .orElse(output);
  }

  private static boolean ens(List<Object> fik, List<Object> ventet) {
    return fik.stream()
        .map(Eksempler::sammenlignelig)
        .toList()
        .equals(ventet.stream().map(Eksempler::sammenlignelig).toList());
  }

  private static Object sammenlignelig(Object vaerdi) {
    return vaerdi instanceof Number
        ? new BigDecimal(vaerdi.toString()).stripTrailingZeros().toPlainString()
        : vaerdi;
  }

  private static String skriv(List<Object> vaerdier) {
    return vaerdier.isEmpty()
        ? Eksempelvaerdi.INTET
        : vaerdier.stream().map(Eksempelvaerdi::skriv).collect(Collectors.joining(" | ", "»", "«"));
  }

  private Modelfejl fund(String sted, String besked) {
    return new Modelfejl(fil, sted, besked, Alvor.AFVIS);
  }
}

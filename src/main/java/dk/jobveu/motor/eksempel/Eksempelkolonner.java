package dk.jobveu.motor.eksempel;

import dk.jobveu.motor.beslutning.Feelkontrol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;

/** The columns that the file of examples of one table may have: what it asks and answers. */
final class Eksempelkolonner {

  static final String SVAR = "Svar: ";
  static final String TAERSKEL = "Tærskel: ";

  /** What a column holds. */
  enum Slags {
    TITEL,
    INPUT,
    SVAR,
    REGEL,
    VINDER_OVER
  }

  /**
   * A column.
   *
   * @param navn of the variable or the output
   * @param type of DMN, or null when the table does not say it
   * @param overskrift as it stands in the file that we write
   */
  record Kolonne(Slags slags, String navn, String type, String overskrift) {}

  private final Map<String, Kolonne> efterOverskrift = new HashMap<>();
  private final Map<String, Kolonne> alle = new LinkedHashMap<>();
  private final List<String> taerskler = new ArrayList<>();
  private final boolean eneste;

  private Eksempelkolonner(DecisionTable tabel) {
    eneste =
        Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY).contains(tabel.getHitPolicy());
    tag(new Kolonne(Slags.TITEL, "eksempel", "string", "Eksempel"));
    for (Input i : tabel.getInputs()) {
      String udtryk = tekst(i.getInputExpression().getText());
      if (udtryk.matches("\\w+")) {
        tag(new Kolonne(Slags.INPUT, udtryk, i.getInputExpression().getTypeRef(), i.getLabel()));
        if (i.getLabel() != null && i.getLabel().startsWith(TAERSKEL)) {
          taerskler.add(udtryk);
        }
      }
    }
    for (String navn : navne(tabel)) {
      if (!alle.containsKey(Slags.INPUT + navn)) {
        tag(new Kolonne(Slags.INPUT, navn, null, navn));
      }
    }
    for (Output o : tabel.getOutputs()) {
      String overskrift = SVAR + (o.getLabel() == null ? o.getName() : o.getLabel());
      tag(new Kolonne(Slags.SVAR, o.getName(), o.getTypeRef(), overskrift));
    }
    tag(new Kolonne(Slags.REGEL, "regel", "string", "Regel"));
    tag(new Kolonne(Slags.VINDER_OVER, "vinder over", "string", "Vinder over"));
  }

  static Eksempelkolonner af(DecisionTable tabel) {
    return new Eksempelkolonner(tabel);
  }

  /** By its Danish label or by its name; null when the table has none of them. */
  Kolonne med(String overskrift) {
    return efterOverskrift.get(noegle(overskrift));
  }

  List<Kolonne> alle() {
    return List.copyOf(alle.values());
  }

  /** The inputs that are thresholds: told unless an example says something else. */
  List<String> taerskler() {
    return taerskler;
  }

  /** Whether the table gives exactly one answer. */
  boolean eneste() {
    return eneste;
  }

  private void tag(Kolonne k) {
    alle.put(k.slags() + k.navn(), k);
    efterOverskrift.putIfAbsent(noegle(k.overskrift()), k);
    efterOverskrift.putIfAbsent(noegle(k.slags() == Slags.SVAR ? SVAR + k.navn() : k.navn()), k);
  }

  private static String noegle(String overskrift) {
    return overskrift.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** All that the table asks for, also within its cells. */
  private static Set<String> navne(DecisionTable tabel) {
    Set<String> navne = new TreeSet<>();
    tabel
        .getInputs()
        .forEach(
            i -> navne.addAll(Feelkontrol.udtryk(tekst(i.getInputExpression().getText())).navne()));
    for (Rule r : tabel.getRules()) {
      r.getInputEntries()
          .forEach(c -> navne.addAll(Feelkontrol.proeve(tekst(c.getText())).navne()));
      r.getOutputEntries()
          .forEach(c -> navne.addAll(Feelkontrol.udtryk(tekst(c.getText())).navne()));
    }
    return navne;
  }

  private static String tekst(Text tekst) {
    return tekst == null ? "" : tekst.getTextContent().strip();
  }
}

package dk.jobveu.motor.modelkontrol;

import static dk.jobveu.motor.modelkontrol.Tabelmodel.tekst;

import dk.jobveu.beslutning.Sagsstart;
import dk.jobveu.motor.beslutning.Feelkontrol;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A table can be read, asks for what the system gives, answers what it reads, and says why. */
final class Tabelindhold {

  private static final Set<String> GRUNDLAG = Set.of("\"S\"", "\"X\"", "\"A\"");

  private Tabelindhold() {}

  static void hedderSomFilen(Tabelmodel t, Omgivelser om, Fund fund) {
    if (t.beslutninger().size() != 1 || t.tabel() == null) {
      fund.sig(t.id(), "En fil har én beslutning, og den er en tabel (Decision table).");
      return;
    }
    String id = t.beslutninger().iterator().next().getId();
    if (!t.id().equals(id) || !id.matches("[a-z0-9_]+")) {
      fund.sig(
          id,
          "Beslutningen hedder »%s« og filen »%s«. De skal hedde det samme, med små bogstaver og understreg."
              .formatted(id, t.id()));
    }
  }

  static void kanLaeses(Tabelmodel t, Omgivelser om, Fund fund) {
    if (t.tabel() == null) {
      return;
    }
    for (Input i : t.tabel().getInputs()) {
      laes(i.getId(), Feelkontrol.udtryk(tekst(i.getInputExpression().getText())), fund);
      dagen(t.id(), i, fund);
    }
    for (Rule r : t.tabel().getRules()) {
      for (InputEntry c : r.getInputEntries()) {
        laes(r.getId(), Feelkontrol.proeve(tekst(c.getText())), fund);
      }
      for (OutputEntry c : r.getOutputEntries()) {
        laes(r.getId(), Feelkontrol.udtryk(tekst(c.getText())), fund);
      }
    }
  }

  /** The day a forløb starts comes as text, and thresholds are kept by their year. */
  private static void dagen(String tabel, Input i, Fund fund) {
    if (!Sagsstart.INPUT.equals(tekst(i.getInputExpression().getText()).trim())) {
      return;
    }
    if (tabel.equals("taerskler")) {
      fund.sig(
          i.getId(),
          "Tal gælder for det år, et forløb begynder i. Brug kolonnen med år; en dag kan tabellen ikke have.");
    } else if (!"string".equals(i.getInputExpression().getTypeRef())) {
      fund.sig(
          i.getId(),
          "Kolonnen »%s« skal have typen string. Skriv så dagen i cellerne som date(?) >= date(\"2027-07-01\")."
              .formatted(Sagsstart.INPUT));
    }
  }

  private static void laes(String element, Feelkontrol laest, Fund fund) {
    if (!laest.kanLaeses()) {
      fund.sig(
          element,
          "»%s« kan ikke læses som FEEL. Se efter parenteser, anførselstegn og komma."
              .formatted(laest.tekst()));
    }
  }

  /** What a table asks for is what the one that came with the system asks for: more is not told. */
  static void spoergerOmKendte(Tabelmodel t, Omgivelser om, Fund fund) {
    om.medfulgt(t.id())
        .filter(m -> t.tabel() != null)
        .ifPresent(
            m -> {
              Set<String> kendte = new TreeSet<>();
              navne(m).values().forEach(kendte::addAll);
              kendte.add(Sagsstart.INPUT);
              navne(t)
                  .forEach(
                      (element, navne) ->
                          navne.stream()
                              .filter(n -> !kendte.contains(n))
                              .forEach(
                                  n ->
                                      fund.sig(
                                          element,
                                          "Tabellen får ikke »%s« at vide. Den får: %s."
                                              .formatted(n, String.join(", ", kendte)))));
            });
  }

  private static Map<String, Set<String>> navne(Tabelmodel t) {
    Map<String, Set<String>> navne = new java.util.TreeMap<>();
    for (Input i : t.tabel().getInputs()) {
      navne.put(i.getId(), Feelkontrol.udtryk(tekst(i.getInputExpression().getText())).navne());
    }
    for (Rule r : t.tabel().getRules()) {
      Set<String> regelens = new TreeSet<>();
      r.getInputEntries()
          .forEach(c -> regelens.addAll(Feelkontrol.proeve(tekst(c.getText())).navne()));
      r.getOutputEntries()
          .forEach(c -> regelens.addAll(Feelkontrol.udtryk(tekst(c.getText())).navne()));
      navne.put(r.getId(), regelens);
    }
    return navne;
  }

  static void svarerDetDerLaeses(Tabelmodel t, Omgivelser om, Fund fund) {
    om.medfulgt(t.id())
        .filter(m -> t.tabel() != null)
        .ifPresent(
            m -> {
              List<String> svar = t.tabel().getOutputs().stream().map(Output::getName).toList();
              m.tabel().getOutputs().stream()
                  .map(Output::getName)
                  .filter(o -> !svar.contains(o))
                  .forEach(
                      o ->
                          fund.sig(
                              t.id(),
                              "Systemet læser svaret »%s«, som tabellen ikke længere giver. Sæt kolonnen ind igen."
                                  .formatted(o)));
              if (eneste(t.tabel().getHitPolicy()) != eneste(m.tabel().getHitPolicy())) {
                fund.sig(
                    t.id(),
                    eneste(m.tabel().getHitPolicy())
                        ? "Tabellen skal give ét svar: Hit policy Unique eller First."
                        : "Tabellen skal give alle svar, der passer: Hit policy Collect eller Rule order.");
              }
            });
  }

  private static boolean eneste(HitPolicy politik) {
    return Set.of(HitPolicy.UNIQUE, HitPolicy.FIRST, HitPolicy.ANY).contains(politik);
  }

  static void hverRegelSigerHvorfor(Tabelmodel t, Omgivelser om, Fund fund) {
    if (t.tabel() == null) {
      return;
    }
    for (Rule r : t.tabel().getRules()) {
      String grundlag = t.svar(r, "grundlag");
      String saetning =
          r.getDescription() == null ? "" : r.getDescription().getTextContent().strip();
      if (!GRUNDLAG.contains(grundlag)) {
        fund.sig(
            r.getId(),
            "Skriv under grundlag, hvor reglen kommer fra: \"S\" modellens kilder, \"X\" en anden kilde, \"A\" en antagelse.");
      } else if (!saetning.startsWith("[" + grundlag.charAt(1) + "] ")) {
        fund.sig(
            r.getId(),
            "Skriv under Description en sætning, der begynder med reglens grundlag: [%s]."
                .formatted(grundlag.charAt(1)));
      }
      if (!t.svar(r, "begrundelse").matches("(?s)\"\\p{Lu}.{10,}[.!]\"")) {
        fund.sig(
            r.getId(),
            "Skriv begrundelsen som en hel sætning i anførselstegn: læseren får den at se.");
      }
    }
  }
}

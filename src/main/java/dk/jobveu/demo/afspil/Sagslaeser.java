package dk.jobveu.demo.afspil;

import dk.jobveu.demo.afspil.Demosag.Trin;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads a case from YAML, and tells all that is wrong in it by line and step. */
final class Sagslaeser {

  private static final Set<String> ORD = Set.of("titel", "trin");
  private static final List<String> HANDLINGER = List.of("start", "udfoer", "send");
  private static final Set<String> TRINORD =
      Set.of("som", "start", "udfoer", "alle", "send", "hent", "svar", "svar_for", "indhold");
  private static final Set<String> BLANKETORD = Set.of("svar", "svar_for", "alle");
  private static final Set<String> LISTEORD = Set.of("hent", "indhold");
  private static final Pattern SEND = Pattern.compile("(GET|POST|PUT|PATCH|DELETE) /\\S+");
  private static final Pattern STI = Pattern.compile("/\\S+");
  private static final Pattern PLADSHOLDER = Pattern.compile("\\{[^{}]*}");
  private static final Pattern KENDT =
      Pattern.compile("\\{(forloeb|i_dag([+-]\\d+)?|virksomhed:[^{}]+)}");
  private static final Pattern FELT = Pattern.compile("\\{[A-Za-z_]+}");

  private final String navn;
  private final List<String> fejl = new ArrayList<>();
  private int nr = 1;

  /**
   * @param navn what the file is called in the faults
   */
  Sagslaeser(String navn) {
    this.navn = navn;
  }

  Demosag laes(String tekst) {
    try {
      Node rod = SkrevneVaerdier.yaml().compose(new StringReader(tekst));
      Demosag sag = rod == null ? tom() : sag(rod);
      if (fejl.isEmpty()) {
        return sag;
      }
    } catch (MarkedYAMLException e) {
      fejl.add(
          "linje %d, tegn %d: Her kan filen ikke læses som YAML. Se efter indrykning med mellemrum, et kolon med mellemrum efter og anførselstegn og parenteser, der ikke er lukket."
              .formatted(e.getProblemMark().getLine() + 1, e.getProblemMark().getColumn() + 1));
    } catch (YAMLException e) {
      fejl.add(
          "Filen kan ikke læses som YAML. Gem den som ren tekst i UTF-8, og skriv gentagelser ud i stedet for at henvise med & og *.");
    }
    throw new IllegalArgumentException(
        navn + " kan ikke spilles. Intet er sendt.\n  " + String.join("\n  ", fejl));
  }

  private Demosag tom() {
    fejl.add("Filen er tom. Skriv »titel« og »trin«; se vejledningen om filer og REST.");
    return null;
  }

  private Demosag sag(Node rod) {
    Map<String, Node> felter = felter(rod, "Filen skal begynde med »titel:« og »trin:«.");
    ukendte(felter, ORD, "");
    Node titel = felter.get("titel");
    if (!erTekst(titel)) {
      fejl(titel == null ? rod : titel, "", "Giv sagen en »titel« på én linje.");
    }
    List<Trin> trin = new ArrayList<>();
    if (felter.get("trin") instanceof SequenceNode liste && !liste.getValue().isEmpty()) {
      liste.getValue().forEach(t -> trin.addAll(trin(t)));
    } else {
      fejl(rod, "", "Skriv sagens »trin« som en liste, hvor hvert trin begynder med »- som:«.");
    }
    return new Demosag(navn, erTekst(titel) ? tekst(titel) : navn, trin);
  }

  /** A step with several users is one step each. */
  private List<Trin> trin(Node t) {
    String hvor = " (trin " + nr + ")";
    Map<String, Node> felter =
        felter(t, hvor, "Et trin er »som« og det, der gøres: »start«, »udfoer« eller »send«.");
    if (felter.isEmpty()) {
      nr++;
      return List.of();
    }
    ukendte(felter, TRINORD, hvor);
    felter.values().forEach(v -> pladsholdere(v, hvor, false));
    List<String> brugere = brugere(felter.get("som"), t, hvor);
    List<String> handlinger = HANDLINGER.stream().filter(felter::containsKey).toList();
    if (handlinger.size() != 1) {
      fejl(
          t,
          hvor,
          handlinger.isEmpty()
              ? "Skriv, hvad der gøres: »start« (en proces), »udfoer« (en blanket) eller »send« (en liste)."
              : "Et trin gør én ting. Del det i et trin for hver af " + handlinger + ".");
    } else {
      handling(handlinger.get(0), felter, hvor);
    }
    svarFor(felter.get("svar_for"), brugere, hvor);
    nr += Math.max(1, brugere.size());
    return fejl.isEmpty() ? brugere.stream().map(som -> trin(t, felter, som)).toList() : List.of();
  }

  private Trin trin(Node t, Map<String, Node> felter, String som) {
    Map<String, Object> svar = new LinkedHashMap<>(kort(felter.get("svar")));
    if (kort(felter.get("svar_for")).get(som) instanceof Map<?, ?> egne) {
      egne.forEach((felt, v) -> svar.put(felt.toString(), v));
    }
    return new Trin(
        som,
        tekst(felter.get("start")),
        tekst(felter.get("udfoer")),
        Boolean.TRUE.equals(vaerdi(felter.get("alle"))),
        tekst(felter.get("send")),
        tekst(felter.get("hent")),
        svar,
        vaerdi(felter.get("indhold")),
        linje(t));
  }

  private void handling(String handling, Map<String, Node> felter, String hvor) {
    Node hvad = felter.get(handling);
    if (!erTekst(hvad)) {
      fejl(hvad, hvor, "Skriv navnet efter »" + handling + ":«.");
      return;
    }
    Set<String> andres = handling.equals("send") ? BLANKETORD : LISTEORD;
    felter.forEach(
        (ord, v) -> {
          if (andres.contains(ord)) {
            fejl(v, hvor, "»" + ord + "« hører ikke til »" + handling + "«. Fjern det.");
          }
        });
    for (String ord : List.of("svar", "svar_for")) {
      if (felter.containsKey(ord) && !(felter.get(ord) instanceof MappingNode)) {
        fejl(felter.get(ord), hvor, "Skriv »" + ord + "« som felt: værdi, et på hver linje.");
      }
    }
    if (felter.containsKey("alle") && !(vaerdi(felter.get("alle")) instanceof Boolean)) {
      fejl(felter.get("alle"), hvor, "»alle« er true eller false.");
    }
    if (handling.equals("send") && !SEND.matcher(tekst(hvad)).matches()) {
      fejl(
          hvad,
          hvor,
          "Skriv »send« som metode og sti, for eksempel POST /api/forloeb/{forloeb}/deltagere.");
    }
    if (felter.containsKey("hent") && !STI.matcher(tekst(felter.get("hent"))).matches()) {
      fejl(
          felter.get("hent"),
          hvor,
          "Skriv »hent« som en sti, for eksempel /api/forloeb/{forloeb}/screening.");
    }
  }

  private List<String> brugere(Node som, Node trin, String hvor) {
    List<Node> alle = som instanceof SequenceNode liste ? liste.getValue() : nullbar(som);
    if (alle.isEmpty() || !alle.stream().allMatch(Sagslaeser::erTekst)) {
      fejl(
          som == null ? trin : som,
          hvor,
          "Skriv efter »som«, hvilken bruger der gør det, eller flere i [ ].");
      return List.of();
    }
    return alle.stream().map(Sagslaeser::tekst).toList();
  }

  private void svarFor(Node svarFor, List<String> brugere, String hvor) {
    if (!(svarFor instanceof MappingNode m)) {
      return;
    }
    for (NodeTuple par : m.getValue()) {
      if (!brugere.contains(tekst(par.getKeyNode()))) {
        fejl(
            par.getKeyNode(),
            hvor,
            "%s har egne svar, men er ikke blandt dem i »som«: %s."
                .formatted(tekst(par.getKeyNode()), String.join(", ", brugere)));
      } else if (!(par.getValueNode() instanceof MappingNode)) {
        fejl(par.getValueNode(), hvor, "Skriv brugerens egne svar som { felt: værdi }.");
      }
    }
  }

  /** What stands in braces must be known; in {@code hver} it may be a field of the list's row. */
  private void pladsholdere(Node v, String hvor, boolean iHver) {
    if (v instanceof ScalarNode s) {
      PLADSHOLDER
          .matcher(s.getValue())
          .results()
          .map(MatchResult::group)
          .filter(p -> !KENDT.matcher(p).matches())
          .filter(p -> !(iHver && FELT.matcher(p).matches()))
          .forEach(
              p ->
                  fejl(
                      v,
                      hvor,
                      p
                          + " kendes ikke. Brug {forloeb}, {i_dag}, {i_dag+14}, {virksomhed:NAVN} og i »hver« listens egne felter."));
    } else if (v instanceof SequenceNode l) {
      l.getValue().forEach(d -> pladsholdere(d, hvor, iHver));
    } else if (v instanceof MappingNode m) {
      felter(m, hvor, null)
          .forEach((felt, d) -> pladsholdere(d, hvor, iHver || "hver".equals(felt)));
    }
  }

  private Map<String, Node> felter(Node v, String raad) {
    return felter(v, "", raad);
  }

  private Map<String, Node> felter(Node v, String hvor, String raad) {
    Map<String, Node> felter = new LinkedHashMap<>();
    if (!(v instanceof MappingNode m)) {
      fejl(v, hvor, raad);
      return felter;
    }
    for (NodeTuple par : m.getValue()) {
      if (felter.put(tekst(par.getKeyNode()), par.getValueNode()) != null) {
        fejl(
            par.getKeyNode(),
            hvor,
            "»" + tekst(par.getKeyNode()) + "« står to gange. Behold det ene.");
      }
    }
    return felter;
  }

  private void ukendte(Map<String, Node> felter, Set<String> kendte, String hvor) {
    Set<String> ukendte = new LinkedHashSet<>(felter.keySet());
    ukendte.removeAll(kendte);
    ukendte.forEach(
        ord ->
            fejl(
                felter.get(ord),
                hvor,
                "»%s« kendes ikke her. Brug %s."
                    .formatted(ord, String.join(", ", kendte.stream().sorted().toList()))));
  }

  private void fejl(Node v, String hvor, String besked) {
    fejl.add("linje " + linje(v) + hvor + ": " + besked);
  }

  private static int linje(Node v) {
    return v.getStartMark().getLine() + 1;
  }

  private static List<Node> nullbar(Node v) {
    return Stream.ofNullable(v).toList();
  }

  private static boolean erTekst(Node v) {
    return v instanceof ScalarNode s && !s.getValue().isBlank();
  }

  private static String tekst(Node v) {
    return v instanceof ScalarNode s ? s.getValue() : null;
  }

  private static Object vaerdi(Node v) {
    return v == null ? null : new SkrevneVaerdier().byg(v);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> kort(Node v) {
    return v instanceof MappingNode ? (Map<String, Object>) vaerdi(v) : Map.of();
  }
}

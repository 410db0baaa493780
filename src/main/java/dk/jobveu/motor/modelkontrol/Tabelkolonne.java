package dk.jobveu.motor.modelkontrol;

import static dk.jobveu.motor.modelkontrol.Tabelmodel.tekst;

import dk.jobveu.beslutning.Sagsstart;
import dk.jobveu.motor.beslutning.HuskendeFeel;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.dmn.instance.Input;

/**
 * A column of conditions: values that stand for all that may come in, and which of them each cell
 * takes. Between two numbers that cells name, and beside every text that they name, one value
 * behaves as any other does; nothing told is a value too.
 */
final class Tabelkolonne {

  private static final HuskendeFeel FEEL = new HuskendeFeel();
  private static final String VAERDI = "vaerdien";

  private static final Pattern TEKST = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern TEKSTCELLE = Pattern.compile("(?:not\\()?[\"null, ]*\\)?");
  private static final Pattern JANEJ = Pattern.compile("(?:not\\()?(?:true|false|null|[, ])*\\)?");
  private static final Pattern TAL = Pattern.compile("-?\\d+(?:\\.\\d+)?");
  private static final Pattern NAVN = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern TALCELLE = Pattern.compile("[-\\d.<>=\\[\\](), ]*");
  private static final Pattern DAG = Pattern.compile("date\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");
  private static final Pattern DAGCELLE =
      Pattern.compile("(?:date\\(\\?\\)|dag|and|or|not|null|[<>=()\\[\\]., ])*");
  private static final BigDecimal TO = BigDecimal.valueOf(2);

  private final String navn;
  private final String udtryk;
  private final String type;
  private final Map<String, Object> faste;
  private final List<Object> vaerdier = new ArrayList<>();
  private final Map<String, BitSet> celler = new HashMap<>();
  private final Set<String> uigennemskuelige = new LinkedHashSet<>();

  /**
   * @param alleCeller what stands in the column, rule by rule
   * @param faste names that always have this value: thresholds
   */
  Tabelkolonne(Input input, List<String> alleCeller, Map<String, Object> faste) {
    this.udtryk = tekst(input.getInputExpression().getText());
    this.navn = input.getLabel() == null ? udtryk : input.getLabel();
    String t = input.getInputExpression().getTypeRef();
    this.type = t == null ? "" : t;
    this.faste = faste;
    if (!udtryk.equals(Sagsstart.INPUT)) {
      vaerdier.add(null);
    }
    switch (type) {
      case "boolean" -> vaerdier.addAll(List.of(true, false));
      case "string" -> vaerdier.addAll(tekster(input, alleCeller));
      case "integer", "long", "double", "number" -> vaerdier.addAll(tal(alleCeller));
      default -> {}
    }
    for (String celle : alleCeller) {
      laes(celle);
    }
  }

  String navn() {
    return navn;
  }

  /** Whether it asks for one variable, so that its values do not follow from another column. */
  boolean erSelvstaendig() {
    return udtryk.matches("\\w+");
  }

  String udtryk() {
    return udtryk;
  }

  /** Whether nobody can say, without the rest of the table, what a cell takes. */
  boolean erUigennemskuelig(String celle) {
    return uigennemskuelige.contains(celle);
  }

  /** Which of the values a cell takes. */
  BitSet tager(String celle) {
    return (BitSet) celler.get(celle).clone();
  }

  BitSet alt() {
    BitSet alt = new BitSet();
    alt.set(0, vaerdier.size());
    return alt;
  }

  /** One of these values, in words. */
  String ord(BitSet nogle) {
    Object v = vaerdier.get(nogle.nextSetBit(0));
    String skrevet =
        v == null
            ? "ikke oplyst"
            : v instanceof Boolean ja ? (ja ? "ja" : "nej") : v.toString().replace('.', ',');
    return "»%s« er %s".formatted(navn, skrevet.isEmpty() ? "en tom tekst" : skrevet);
  }

  private void laes(String celle) {
    if (celler.containsKey(celle)) {
      return;
    }
    BitSet taget = new BitSet();
    if (celle.isEmpty()) {
      taget = alt();
    } else if (!kanGennemskues(celle)) {
      uigennemskuelige.add(celle);
      taget = alt();
    } else {
      for (int i = 0; i < vaerdier.size(); i++) {
        taget.set(i, passer(celle, vaerdier.get(i)));
      }
    }
    celler.put(celle, taget);
  }

  private boolean passer(String celle, Object vaerdi) {
    Map<String, Object> alt = new HashMap<>(faste);
    alt.put(VAERDI, vaerdi);
    try {
      return FEEL.evaluateSimpleUnaryTests(
          celle, VAERDI, Variables.fromMap(alt).asVariableContext());
    } catch (FeelException e) {
      return false;
    }
  }

  private boolean kanGennemskues(String celle) {
    return switch (type) {
      case "boolean" -> JANEJ.matcher(celle).matches();
      case "string" ->
          TEKSTCELLE.matcher(TEKST.matcher(celle).replaceAll("\"\"")).matches()
              || DAG.matcher(celle).find()
                  && DAGCELLE.matcher(DAG.matcher(celle).replaceAll("dag")).matches();
      case "integer", "long", "double", "number" ->
          TALCELLE
              .matcher(NAVN.matcher(celle).replaceAll(m -> erKendt(m.group()) ? "" : m.group()))
              .matches();
      default -> false;
    };
  }

  private boolean erKendt(String ord) {
    return Set.of("not", "null").contains(ord) || faste.containsKey(ord);
  }

  private static Set<String> tekster(Input input, List<String> celler) {
    Set<String> alle = new LinkedHashSet<>();
    if (input.getInputValues() != null) {
      alle.addAll(tekster(tekst(input.getInputValues().getText())));
    }
    Set<String> dage = new TreeSet<>();
    for (String c : celler) {
      DAG.matcher(c).results().forEach(m -> dage.addAll(dage(m.group(1))));
      alle.addAll(tekster(c));
    }
    if (dage.isEmpty()) {
      alle.add("noget andet");
      return alle;
    }
    return dage;
  }

  /** A day that a cell names, and those beside it: any other is as one of them. */
  private static List<String> dage(String navngivet) {
    try {
      LocalDate dag = LocalDate.parse(navngivet);
      return List.of(dag.minusDays(1).toString(), navngivet, dag.plusDays(1).toString());
    } catch (DateTimeException findesIkke) {
      return List.of();
    }
  }

  static List<String> tekster(String celle) {
    return TEKST.matcher(celle).results().map(m -> m.group(1)).toList();
  }

  /** The numbers that cells name, one between two of them, and one on either side. */
  private List<BigDecimal> tal(List<String> celler) {
    Set<BigDecimal> navngivne = new TreeSet<>();
    for (String celle : celler) {
      TAL.matcher(NAVN.matcher(celle).replaceAll(""))
          .results()
          .forEach(m -> navngivne.add(new BigDecimal(m.group()).stripTrailingZeros()));
      Matcher ord = NAVN.matcher(celle);
      while (ord.find()) {
        if (faste.get(ord.group()) instanceof Number n) {
          navngivne.add(new BigDecimal(n.toString()).stripTrailingZeros());
        }
      }
    }
    List<BigDecimal> alle = new ArrayList<>();
    BigDecimal foer = null;
    for (BigDecimal n : navngivne) {
      BigDecimal imellem = foer == null ? n.subtract(BigDecimal.ONE) : foer.add(n).divide(TO);
      boolean helt = imellem.stripTrailingZeros().scale() <= 0;
      if (helt || type.equals("double") || type.equals("number")) {
        alle.add(imellem);
      } else if (foer != null && n.subtract(foer).compareTo(BigDecimal.ONE) > 0) {
        alle.add(foer.add(BigDecimal.ONE));
      }
      alle.add(n);
      foer = n;
    }
    alle.add(foer == null ? BigDecimal.ONE : foer.add(BigDecimal.ONE));
    return alle;
  }
}

package dk.jobveu.motor.beslutning;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterator;
import camundajar.impl.scala.util.Either;
import camundajar.impl.scala.util.Right;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.syntaxtree.Ref;

/**
 * A cell of a table, read and not evaluated.
 *
 * @param laest null when it cannot be read
 */
public record Feelkontrol(String tekst, ParsedExpression laest) {

  private static final FeelEngine FEEL = new FeelEngine.Builder().build();

  /** Names that an expression gives to something itself. */
  private static final Pattern EGNE = Pattern.compile("\\b(?:for|some|every|,)\\s+(\\w+)\\s+in\\b");

  /** An expression, such as an answer. */
  public static Feelkontrol udtryk(String tekst) {
    return tekst.isEmpty() ? new Feelkontrol(tekst, null) : af(tekst, FEEL.parseExpression(tekst));
  }

  /** A test of a value; an empty one holds for all. */
  public static Feelkontrol proeve(String tekst) {
    return tekst.isEmpty() ? new Feelkontrol(tekst, null) : af(tekst, FEEL.parseUnaryTests(tekst));
  }

  private static Feelkontrol af(String tekst, Either<FeelEngine.Failure, ParsedExpression> svar) {
    return new Feelkontrol(
        tekst,
        svar instanceof Right<FeelEngine.Failure, ParsedExpression> laest ? laest.value() : null);
  }

  public boolean kanLaeses() {
    return laest != null || tekst.isEmpty();
  }

  /** The variables that it asks for. */
  public Set<String> navne() {
    Set<String> navne = new TreeSet<>();
    if (laest != null) {
      saml(laest.expression(), navne);
      navne.remove("?");
      Matcher egne = EGNE.matcher(tekst);
      while (egne.find()) {
        navne.remove(egne.group(1));
      }
    }
    return navne;
  }

  private static void saml(Object led, Set<String> navne) {
    if (led instanceof Ref ref) {
      navne.add(ref.names().head());
    } else if (led instanceof camundajar.impl.scala.collection.Iterable<?> flere) {
      Iterator<?> i = flere.iterator();
      while (i.hasNext()) {
        saml(i.next(), navne);
      }
    } else if (led instanceof Product p) {
      Iterator<Object> i = p.productIterator();
      while (i.hasNext()) {
        saml(i.next(), navne);
      }
    }
  }
}

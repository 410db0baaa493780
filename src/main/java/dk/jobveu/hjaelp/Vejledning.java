package dk.jobveu.hjaelp;

import dk.jobveu.faelles.FindesIkke;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.stereotype.Component;

/**
 * The guides that lie as Markdown in docs/, so that what people read in the system and beside it is
 * the same text. A link to another guide leads to its page here; what is not a guide is named and
 * not linked to.
 */
@Component
public class Vejledning {

  /** The guide that is common to all. */
  public static final String FAELLES = "README";

  private static final Pattern NAVN = Pattern.compile("[A-Za-z_]{1,40}");
  private static final Pattern GUIDE = Pattern.compile("(?:\\.\\./)?([A-Za-z_]+)\\.md(#.*)?");

  private final Parser parser;
  private final HtmlRenderer html;

  Vejledning() {
    var tabeller = List.of(TablesExtension.create());
    this.parser = Parser.builder().extensions(tabeller).build();
    this.html =
        HtmlRenderer.builder()
            .extensions(tabeller)
            .attributeProviderFactory(
                k ->
                    (node, maerke, attributter) -> {
                      if (maerke.equals("th")) {
                        attributter.put("scope", "col");
                      }
                    })
            .build();
  }

  /**
   * A guide as it is shown.
   *
   * @param html safe: the text is ours, and what is in it of HTML is not
   */
  public record Side(String titel, String html) {}

  /** The guide of this name; throws {@link FindesIkke}. */
  public Side side(String navn) {
    Node node = parser.parse(kilde(navn));
    node.accept(new Henvisninger());
    return new Side(titel(node), html.render(node));
  }

  private static String kilde(String navn) {
    if (!NAVN.matcher(navn).matches()) {
      throw new FindesIkke("Der er ingen vejledning, der hedder »" + navn + "«.");
    }
    try (InputStream fil = Vejledning.class.getResourceAsStream("/vejledning/" + navn + ".md")) {
      if (fil == null) {
        throw new FindesIkke("Der er ingen vejledning, der hedder »" + navn + "«.");
      }
      return new String(fil.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String titel(Node node) {
    return node.getFirstChild() instanceof Heading h && h.getFirstChild() instanceof Text t
        ? t.getLiteral()
        : "Hjælp";
  }

  private static boolean findes(String navn) {
    return Vejledning.class.getResource("/vejledning/" + navn + ".md") != null;
  }

  /** Links between the guides, from files to pages. */
  private static final class Henvisninger extends AbstractVisitor {

    @Override
    public void visit(Link link) {
      visitChildren(link);
      var guide = GUIDE.matcher(link.getDestination());
      if (guide.matches() && findes(guide.group(1))) {
        String navn = guide.group(1);
        link.setDestination("/hjaelp" + (navn.equals(FAELLES) ? "" : "/" + navn));
        return;
      }
      while (link.getFirstChild() != null) {
        link.insertBefore(link.getFirstChild());
      }
      link.unlink();
    }
  }
}

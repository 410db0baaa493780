package dk.jobveu.hjaelp;

import dk.jobveu.faelles.FindesIkke;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
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
  private static final Pattern BILLEDE = Pattern.compile("\\.\\./img/vejledning/([a-z_]+)\\.webp");
  private static final String BILLEDSTED = "/hjaelp/billede/";
  private static final Pattern GUIDE = Pattern.compile("(?:\\.\\./)?([A-Za-z_]+)\\.md(#.*)?");

  private final Parser parser;
  private final HtmlRenderer html;

  Vejledning() {
    var tabeller = List.of(TablesExtension.create());
    this.parser = Parser.builder().extensions(tabeller).build();
    this.html =
        HtmlRenderer.builder()
            .extensions(tabeller)
            .attributeProviderFactory(k -> new Steder())
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

  /** Whether the guide tells of a task of this name. */
  public boolean omtaler(String navn, String opgave) {
    boolean[] fundet = {false};
    parser
        .parse(kilde(navn))
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Emphasis ord) {
                fundet[0] |= tekst(ord).equals(opgave);
              }
            });
    return fundet[0];
  }

  /** A picture of the guides; throws {@link FindesIkke}. */
  public Vejledningsbillede billede(String navn) {
    return Vejledningsbillede.find(navn)
        .orElseThrow(() -> new FindesIkke("Der er intet billede, der hedder »" + navn + "«."));
  }

  /** What stands in it, on one line. */
  private static String tekst(Node node) {
    StringBuilder ord = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text t) {
            ord.append(t.getLiteral());
          }

          @Override
          public void visit(SoftLineBreak linje) {
            ord.append(' ');
          }
        });
    return ord.toString();
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

  /** Headings and what is named get a place that an address can lead to, the first of each. */
  private static final class Steder implements AttributeProvider {

    private final Set<String> brugt = new HashSet<>();

    @Override
    public void setAttributes(Node node, String maerke, Map<String, String> attributter) {
      if (maerke.equals("th")) {
        attributter.put("scope", "col");
      } else if (node instanceof Emphasis || node instanceof Heading) {
        String sted = Sted.af(tekst(node));
        if (!sted.isEmpty() && brugt.add(sted)) {
          attributter.put("id", sted);
        }
      } else if (node instanceof Image billede && billede.getDestination().startsWith(BILLEDSTED)) {
        Vejledningsbillede.find(billede.getDestination().substring(BILLEDSTED.length()))
            .ifPresent(
                b -> {
                  attributter.put("width", String.valueOf(b.bredde()));
                  attributter.put("height", String.valueOf(b.hoejde()));
                });
      }
    }
  }

  /** Pictures from files to pages, and links between the guides, from files to pages. */
  private static final class Henvisninger extends AbstractVisitor {

    @Override
    public void visit(Image billede) {
      Matcher fil = BILLEDE.matcher(billede.getDestination());
      if (fil.matches()) {
        billede.setDestination(BILLEDSTED + fil.group(1));
      }
    }

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

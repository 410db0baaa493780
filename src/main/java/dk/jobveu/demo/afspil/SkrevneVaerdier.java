package dk.jobveu.demo.afspil;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Reads YAML's values as they are written. By its old rules 0561 is the number 369, a day a moment
 * of UTC and »on« true; here they stay text.
 */
final class SkrevneVaerdier extends SafeConstructor {

  private static final LoaderOptions GRAENSER = new LoaderOptions();

  static {
    // a node that holds itself has no end
    GRAENSER.setMaxAliasesForCollections(0);
  }

  SkrevneVaerdier() {
    super(GRAENSER);
  }

  Object byg(Node v) {
    return constructDocument(v);
  }

  static Yaml yaml() {
    DumperOptions ud = new DumperOptions();
    return new Yaml(new SkrevneVaerdier(), new Representer(ud), ud, GRAENSER, new Skrivemaader());
  }

  private static final class Skrivemaader extends Resolver {

    @Override
    protected void addImplicitResolvers() {
      addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
      addImplicitResolver(Tag.INT, Pattern.compile("-?(0|[1-9][0-9]*)"), "-0123456789");
      addImplicitResolver(Tag.FLOAT, Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+"), "-0123456789");
      addImplicitResolver(Tag.NULL, Pattern.compile("~|null|"), "~n\0");
      addImplicitResolver(Tag.NULL, EMPTY, null);
    }
  }
}

package dk.jobveu.sikkerhed.opstart;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;
import javax.script.ScriptEngineFactory;
import org.camunda.bpm.engine.impl.scripting.engine.JuelScriptEngineFactory;

/**
 * Whoever may deploy a model could run code with a scripting language on the class path. The
 * engine's own expressions and FEEL present themselves as scripting languages; they come with the
 * engine, are guarded elsewhere, and know no statements.
 */
class Scriptmotorer implements Selvtjek {

  private static final Set<String> UDTRYK =
      Set.of(
          JuelScriptEngineFactory.class.getName(),
          "org.camunda.feel.impl.script.FeelScriptEngineFactory",
          "org.camunda.feel.impl.script.FeelUnaryTestsScriptEngineFactory");

  /** Brings values that are made into objects, and a library for scripts. */
  private static final String SPIN = "org/camunda/spin/plugin/impl/SpinProcessEnginePlugin.class";

  private final ClassLoader klassesti;

  Scriptmotorer(ClassLoader klassesti) {
    this.klassesti = klassesti;
  }

  @Override
  public List<Mangel> mangler() {
    List<String> fundne = new ArrayList<>(motorer());
    if (klassesti.getResource(SPIN) != null) {
      fundne.add("Camunda Spin");
    }
    return fundne.stream()
        .map(
            navn ->
                new Mangel(
                    "Der er en scriptmotor på klassestien ("
                        + navn
                        + "), så en model kan køre kode.",
                    "Fjern det bibliotek, som " + navn + " kommer fra."))
        .toList();
  }

  private List<String> motorer() {
    List<String> navne = new ArrayList<>();
    Iterator<ServiceLoader.Provider<ScriptEngineFactory>> tilbud =
        ServiceLoader.load(ScriptEngineFactory.class, klassesti).stream().iterator();
    while (true) {
      // one that lacks its own libraries counts too; they may come with the next upgrade
      try {
        if (!tilbud.hasNext()) {
          return navne.stream().filter(n -> !UDTRYK.contains(n)).distinct().toList();
        }
        navne.add(tilbud.next().type().getName());
      } catch (ServiceConfigurationError defekt) {
        navne.add(defekt.getMessage());
      }
    }
  }
}

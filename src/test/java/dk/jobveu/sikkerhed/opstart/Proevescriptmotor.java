package dk.jobveu.sikkerhed.opstart;

import java.util.List;
import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;

/** A scripting language as a library would bring it. */
public class Proevescriptmotor implements ScriptEngineFactory {

  @Override
  public String getEngineName() {
    return "proeve";
  }

  @Override
  public String getEngineVersion() {
    return "1";
  }

  @Override
  public List<String> getExtensions() {
    return List.of("proeve");
  }

  @Override
  public List<String> getMimeTypes() {
    return List.of();
  }

  @Override
  public List<String> getNames() {
    return List.of("proeve");
  }

  @Override
  public String getLanguageName() {
    return "proeve";
  }

  @Override
  public String getLanguageVersion() {
    return "1";
  }

  @Override
  public Object getParameter(String key) {
    return null;
  }

  @Override
  public String getMethodCallSyntax(String obj, String m, String... args) {
    return "";
  }

  @Override
  public String getOutputStatement(String toDisplay) {
    return "";
  }

  @Override
  public String getProgram(String... statements) {
    return "";
  }

  @Override
  public ScriptEngine getScriptEngine() {
    throw new UnsupportedOperationException();
  }
}

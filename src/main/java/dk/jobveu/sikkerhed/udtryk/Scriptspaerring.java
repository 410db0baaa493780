package dk.jobveu.sikkerhed.udtryk;

import javax.script.ScriptEngine;
import javax.script.ScriptEngineFactory;
import javax.script.ScriptEngineManager;
import org.camunda.bpm.engine.impl.scripting.engine.ScriptEngineResolver;

/**
 * No script of any language runs, JUEL included: as a script it would evaluate expressions past
 * {@link Udtryksopslag}.
 */
class Scriptspaerring implements ScriptEngineResolver {

  @Override
  public void addScriptEngineFactory(ScriptEngineFactory fabrik) {
    // none is ever asked
  }

  @Override
  public ScriptEngineManager getScriptEngineManager() {
    return null;
  }

  @Override
  public ScriptEngine getScriptEngine(String sprog, boolean fraLager) {
    throw new Udtryksafvisning(
        "Modeller må ikke indeholde scripts (" + sprog + "). Brug en beslutning eller et trin.");
  }
}

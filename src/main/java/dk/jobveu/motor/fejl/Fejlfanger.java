package dk.jobveu.motor.fejl;

import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/** Stands outermost around every command, transaction included, and remembers what it throws. */
public final class Fejlfanger extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> kommando) {
    try {
      return next.execute(kommando);
    } catch (RuntimeException | Error fejl) {
      Motorkald.husk(fejl);
      throw fejl;
    }
  }
}

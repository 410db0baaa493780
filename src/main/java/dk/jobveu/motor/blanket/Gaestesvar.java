package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.web.Sigelig;
import dk.jobveu.motor.Systemkald;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Completes a task by the answers of somebody who cannot open it: without an account, or written
 * down for them. Whoever calls has asked whether they may; the answers go round the engine as those
 * from Tasklist do, to the same checks.
 */
@Component
public class Gaestesvar {

  private final TaskService opgaver;
  private final IdentityService identitet;
  private final Systemkald systemkald;
  private final Blanketlytter lytter;
  private final ProcessEngine motor;

  Gaestesvar(
      @Lazy ProcessEngine motor,
      @Lazy TaskService opgaver,
      @Lazy IdentityService identitet,
      Systemkald systemkald,
      Blanketlytter lytter) {
    this.opgaver = opgaver;
    this.identitet = identitet;
    this.systemkald = systemkald;
    this.lytter = lytter;
    this.motor = motor;
  }

  /**
   * @param svar by the keys of the task's form
   * @param paaVegne who writes it down, or null when it is answered without an account
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  public void fuldfoer(String opgaveId, Map<String, Object> svar, Registrering paaVegne) {
    Authentication foer = identitet.getCurrentAuthentication();
    // whoever happens to be logged in in the same browser is not the one who answers
    identitet.setAuthentication(Registrering.SYSTEM, List.of());
    Indsendelse.begynd(Indsendelse.afAnden(opgaveId, svar, paaVegne));
    try {
      sigFejlVedFeltet(
          () ->
              systemkald.udfoer(
                  () -> {
                    opgaver.complete(opgaveId);
                    return null;
                  }));
    } finally {
      Indsendelse.slut();
      if (foer == null) {
        identitet.clearAuthentication();
      } else {
        identitet.setAuthentication(foer);
      }
    }
  }

  /**
   * Answers once more what has been answered, when no task waits for it any longer.
   *
   * @param variabler what the task's process told the form
   * @return what the use case would tell the process
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  public Map<String, Object> igen(
      String blanketId, Registrering r, Map<String, Object> variabler, Map<String, Object> svar) {
    CommandExecutor udfoerer =
        ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
    return sigFejlVedFeltet(
        () -> udfoerer.execute(kommando -> lytter.igen(blanketId, r, variabler, svar)));
  }

  private static <T> T sigFejlVedFeltet(Supplier<T> kald) {
    try {
      return kald.get();
    } catch (RuntimeException fejl) {
      if (Sigelig.i(fejl) instanceof BlanketFejl galt) {
        Listekontrol kontrol = new Listekontrol();
        galt.fejl().forEach(f -> kontrol.kraev(false, f.felt(), f.besked()));
        Listekontrol.afvis(kontrol.brud());
      }
      throw fejl;
    }
  }
}

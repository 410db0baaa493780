package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.web.Sigelig;
import dk.jobveu.motor.Systemkald;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Completes a task by the answers of somebody without an account. Whoever calls has asked whether
 * they may; their answers go round the engine as those from Tasklist do, to the same checks.
 */
@Component
public class Gaestesvar {

  private final TaskService opgaver;
  private final IdentityService identitet;
  private final Systemkald systemkald;

  Gaestesvar(@Lazy TaskService opgaver, @Lazy IdentityService identitet, Systemkald systemkald) {
    this.opgaver = opgaver;
    this.identitet = identitet;
    this.systemkald = systemkald;
  }

  /**
   * @param svar by the keys of the task's form
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  public void fuldfoer(String opgaveId, Map<String, Object> svar) {
    Authentication foer = identitet.getCurrentAuthentication();
    // whoever happens to be logged in in the same browser is not the one who answers
    identitet.setAuthentication(Registrering.SYSTEM, List.of());
    Indsendelse.begynd(Indsendelse.udenKonto(opgaveId, svar));
    try {
      systemkald.udfoer(
          () -> {
            opgaver.complete(opgaveId);
            return null;
          });
    } catch (RuntimeException fejl) {
      if (Sigelig.i(fejl) instanceof BlanketFejl galt) {
        Listekontrol kontrol = new Listekontrol();
        galt.fejl().forEach(f -> kontrol.kraev(false, f.felt(), f.besked()));
        Listekontrol.afvis(kontrol.brud());
      }
      throw fejl;
    } finally {
      Indsendelse.slut();
      if (foer == null) {
        identitet.clearAuthentication();
      } else {
        identitet.setAuthentication(foer);
      }
    }
  }
}

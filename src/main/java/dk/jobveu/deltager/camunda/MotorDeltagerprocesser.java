package dk.jobveu.deltager.camunda;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.motor.Procesvariabler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Participants' instances of {@code deltagerforloeb}, found by business key and pseudonym. */
@Component
class MotorDeltagerprocesser implements Deltagerprocesser {

  private static final String PROCES = "deltagerforloeb";

  private final ProcessEngineConfigurationImpl motor;
  private final RuntimeService koersler;
  private final IdentityService identitet;
  private final Deltagere deltagere;

  MotorDeltagerprocesser(
      @Lazy ProcessEngineConfigurationImpl motor,
      RuntimeService koersler,
      IdentityService identitet,
      Deltagere deltagere) {
    this.motor = motor;
    this.koersler = koersler;
    this.identitet = identitet;
    this.deltagere = deltagere;
  }

  @Override
  public void start(List<Gennemfoersel> begyndte) {
    if (begyndte.isEmpty()) {
      return;
    }
    String forloebId = begyndte.get(0).forloebId();
    Map<String, Deltager> kendte =
        deltagere.iForloeb(forloebId).stream()
            .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
    udenAdgangskontrol(
        () -> {
          begyndte.forEach(g -> start(g, kendte.get(g.deltagerId())));
          return null;
        });
  }

  private void start(Gennemfoersel g, Deltager d) {
    koersler
        .createProcessInstanceByKey(PROCES)
        .businessKey(g.forloebId())
        .setVariable(Procesvariabler.FORLOEB_ID, g.forloebId())
        .setVariable(Procesvariabler.DELTAGER_ID, g.deltagerId())
        .setVariable(Procesvariabler.JOBCENTER, d.jobcenter())
        .setVariable(Procesvariabler.UDDANNELSESINSTITUTION, g.uddannelsesinstitution())
        .setVariable(Procesvariabler.OPFOELGNINGSMODEL, g.opfoelgningsmodel())
        .setVariable(Procesvariabler.UDSAT_ELLER_UNG, d.udsatEllerUng())
        .setVariable(Procesvariabler.BESKAEFTIGET, d.erBeskaeftiget())
        .execute();
  }

  @Override
  public List<String> ikkeVentende(
      Besked besked, String forloebId, Collection<String> deltagerIds) {
    return udenAdgangskontrol(
        () ->
            deltagerIds.stream()
                .filter(
                    id ->
                        koersler
                                .createExecutionQuery()
                                .messageEventSubscriptionName(navn(besked))
                                .processInstanceBusinessKey(forloebId)
                                .processVariableValueEquals(Procesvariabler.DELTAGER_ID, id)
                                .count()
                            == 0)
                .toList());
  }

  private static String navn(Besked besked) {
    return "deltagerforloeb." + besked.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<String> meld(Besked besked, String forloebId, Collection<String> deltagerIds) {
    String navn = navn(besked);
    return udenAdgangskontrol(
        () -> {
          List<String> ikkeVentende = new ArrayList<>();
          for (String id : deltagerIds) {
            // Not correlate(): its exception would roll the caller's transaction back.
            if (koersler
                .createMessageCorrelation(navn)
                .processInstanceBusinessKey(forloebId)
                .processInstanceVariableEquals(Procesvariabler.DELTAGER_ID, id)
                .correlateAllWithResult()
                .isEmpty()) {
              ikkeVentende.add(id);
            }
          }
          return ikkeVentende;
        });
  }

  /**
   * A whole class at once: in one command the engine writes when all have been told, many rows in
   * each statement.
   *
   * <p>Whether somebody may act for a participant is the use cases' rule and has been checked by
   * them; nobody has rights to the instances as such.
   */
  private <T> T udenAdgangskontrol(Supplier<T> handling) {
    Authentication bruger = identitet.getCurrentAuthentication();
    identitet.clearAuthentication();
    try {
      return motor.getCommandExecutorTxRequired().execute(kommando -> handling.get());
    } finally {
      if (bruger != null) {
        identitet.setAuthentication(
            bruger.getUserId(), bruger.getGroupIds(), bruger.getTenantIds());
      }
    }
  }
}

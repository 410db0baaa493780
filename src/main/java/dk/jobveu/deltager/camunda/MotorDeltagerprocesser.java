package dk.jobveu.deltager.camunda;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.motor.Instanser;
import dk.jobveu.motor.Procesvariabler;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Participants' instances of {@code deltagerforloeb}, found by business key and pseudonym. */
@Component
class MotorDeltagerprocesser implements Deltagerprocesser {

  private static final String PROCES = "deltagerforloeb";

  /** What is told of somebody who leaves the course: no plan is made for it any more. */
  private static final Set<Besked> FORLADER_KURSET =
      EnumSet.of(Besked.FRAFALD, Besked.GENNEMFOERT, Besked.STOPPET, Besked.SLETTET);

  private static final String PLANEN_BORTFALDER = "taet_opfoelgning.afbrudt";

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
        kommando -> {
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
        kommando -> uden(ventende(kommando, besked, forloebId, deltagerIds), deltagerIds));
  }

  private static Map<String, String> ventende(
      CommandContext kommando, Besked besked, String forloebId, Collection<String> deltagerIds) {
    return Instanser.ventende(
        kommando, forloebId, navn(besked), Procesvariabler.DELTAGER_ID, deltagerIds);
  }

  private static List<String> uden(Map<String, String> ventende, Collection<String> deltagerIds) {
    return deltagerIds.stream().filter(id -> !ventende.containsKey(id)).toList();
  }

  private static String navn(Besked besked) {
    return "deltagerforloeb." + besked.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public List<String> meld(Besked besked, String forloebId, Collection<String> deltagerIds) {
    return udenAdgangskontrol(
        kommando -> {
          if (FORLADER_KURSET.contains(besked)) {
            meld(kommando, PLANEN_BORTFALDER, forloebId, deltagerIds);
          }
          return uden(meld(kommando, navn(besked), forloebId, deltagerIds), deltagerIds);
        });
  }

  /** Those that waited for it. */
  private Map<String, String> meld(
      CommandContext kommando, String navn, String forloebId, Collection<String> deltagerIds) {
    Map<String, String> ventende =
        Instanser.ventende(kommando, forloebId, navn, Procesvariabler.DELTAGER_ID, deltagerIds);
    Map<String, List<EventSubscriptionEntity>> paa = Instanser.laes(kommando, ventende.values());
    deltagerIds.stream()
        .filter(ventende::containsKey)
        .flatMap(id -> paa.get(ventende.get(id)).stream())
        .filter(v -> navn.equals(v.getEventName()))
        .forEach(v -> koersler.messageEventReceived(navn, v.getExecutionId()));
    return ventende;
  }

  /**
   * A whole class at once: in one command the engine reads all whom it concerns together, and
   * writes when all have been told, many rows in each statement.
   *
   * <p>Whether somebody may act for a participant is the use cases' rule and has been checked by
   * them; nobody has rights to the instances as such.
   */
  private <T> T udenAdgangskontrol(Command<T> handling) {
    Authentication bruger = identitet.getCurrentAuthentication();
    identitet.clearAuthentication();
    try {
      return motor.getCommandExecutorTxRequired().execute(handling);
    } finally {
      if (bruger != null) {
        identitet.setAuthentication(
            bruger.getUserId(), bruger.getGroupIds(), bruger.getTenantIds());
      }
    }
  }
}

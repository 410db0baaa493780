package dk.jobveu.motor;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EventSubscriptionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;

/**
 * Many instances at once, such as a class of participants: the engine finds and reads one at a
 * time, so that each would cost the same handful of statements again (docs/adr/0031).
 */
public final class Instanser {

  private Instanser() {}

  /** Lets the engine know the statements of {@link Instansopslag}. */
  static void kend(ProcessEngineConfigurationImpl motor) {
    motor.getSqlSessionFactory().getConfiguration().addMapper(Instansopslag.class);
  }

  /**
   * The active instances of a business key that wait for a message.
   *
   * @param variabel the variable by whose value each is known
   * @param vaerdier the values asked about
   * @return ids of instances by that value
   */
  public static Map<String, String> ventende(
      CommandContext kommando,
      String noegle,
      String besked,
      String variabel,
      Collection<String> vaerdier) {
    Map<String, Object> hvilke =
        Map.of("noegle", noegle, "besked", besked, "variabel", variabel, "ider", vaerdier);
    return vaerdier.isEmpty()
        ? Map.of()
        : Instanser.<VariableInstanceEntity>hent(kommando, "ventende", hvilke).stream()
            .collect(
                Collectors.toMap(
                    VariableInstanceEntity::getTextValue,
                    VariableInstanceEntity::getProcessInstanceId,
                    (en, anden) -> en));
  }

  /**
   * Reads these instances as the engine does when it migrates one: executions, variables and what
   * they wait for are then asked for no more. Those that the command has in hand are left alone.
   *
   * @return what they wait for, by instance
   */
  public static Map<String, List<EventSubscriptionEntity>> laes(
      CommandContext kommando, Collection<String> instanser) {
    DbEntityManager laeste = kommando.getDbEntityManager();
    List<String> nye =
        instanser.stream()
            .filter(id -> laeste.getCachedEntity(ExecutionEntity.class, id) == null)
            .toList();
    if (instanser.isEmpty()) {
      return Map.of();
    }
    Map<String, List<EventSubscriptionEntity>> ventetPaa =
        efterInstans(
            hent(kommando, "ventetPaa", Map.of("ider", instanser)),
            EventSubscriptionEntity::getProcessInstanceId);
    if (!nye.isEmpty()) {
      Map<String, List<VariableInstanceEntity>> variabler =
          efterInstans(
              hent(kommando, "variabler", Map.of("ider", nye)),
              VariableInstanceEntity::getProcessInstanceId);
      Instanser.<ExecutionEntity>efterInstans(
              hent(kommando, "traeer", Map.of("ider", nye)), ExecutionEntity::getProcessInstanceId)
          .forEach(
              (id, trae) ->
                  rod(trae)
                      .restoreProcessInstance(
                          trae,
                          ventetPaa.getOrDefault(id, List.of()),
                          variabler.getOrDefault(id, List.of()),
                          null,
                          null,
                          null,
                          null));
    }
    return ventetPaa;
  }

  private static ExecutionEntity rod(List<ExecutionEntity> trae) {
    return trae.stream()
        .filter(ExecutionEntity::isProcessInstanceExecution)
        .findFirst()
        .orElseThrow();
  }

  private static <T> Map<String, List<T>> efterInstans(List<T> alle, Function<T, String> instans) {
    return alle.stream().collect(Collectors.groupingBy(instans));
  }

  @SuppressWarnings("unchecked")
  private static <T> List<T> hent(
      CommandContext kommando, String opslag, Map<String, Object> hvilke) {
    return kommando
        .getDbEntityManager()
        .selectListWithRawParameter(
            Instansopslag.class.getName() + "." + opslag, hvilke, 0, Integer.MAX_VALUE);
  }
}

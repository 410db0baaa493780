package dk.jobveu.sikkerhed.opgaveret;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.TaskPermissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.request.RequestContextHolder;

/** A right is answered as the engine answers it, whatever has been given to whom. */
@Systemtest
class TildelingerTest {

  private static final int SPOERGSMAAL = 120;
  private static final String BRUGER = "en_bruger";
  private static final List<String> BRUGERE = List.of(BRUGER, "en_anden");
  private static final List<String> GRUPPER = List.of("gruppe_1", "gruppe_2", "gruppe_3");
  private static final List<String> NOEGLER = List.of("*", "noegle_1", "noegle_2");
  private static final List<TaskPermissions> OPGAVE =
      List.of(
          TaskPermissions.READ,
          TaskPermissions.UPDATE,
          TaskPermissions.TASK_WORK,
          TaskPermissions.ALL);
  private static final List<ProcessDefinitionPermissions> PROCES =
      List.of(
          ProcessDefinitionPermissions.READ_TASK,
          ProcessDefinitionPermissions.UPDATE_TASK,
          ProcessDefinitionPermissions.TASK_WORK,
          ProcessDefinitionPermissions.ALL);

  @Autowired AuthorizationService rettigheder;
  @Autowired ProcessEngineConfigurationImpl motor;

  private final List<String> givet = new ArrayList<>();

  @AfterEach
  void somFoer() {
    givet.forEach(rettigheder::deleteAuthorization);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void etHvertSpoergsmaalBesvaresSomMotoren(long froe) {
    Random r = new Random(froe);
    int antal = r.nextInt(8);
    for (int n = 0; n < antal; n++) {
      giv(r);
    }
    int ja = 0;
    for (int n = 0; n < SPOERGSMAAL; n++) {
      CompositePermissionCheck krav = krav(r);
      List<String> grupper = GRUPPER.subList(0, r.nextInt(GRUPPER.size()));
      boolean motorens = svar(new AuthorizationManager(), grupper, krav);
      assertThat(svar(null, grupper, krav)).isEqualTo(motorens);
      ja += motorens ? 1 : 0;
    }
    assertThat(ja).as("der er både ja og nej").isLessThan(SPOERGSMAAL);
  }

  /** A right that is taken from somebody is the engine's own to weigh. */
  @Test
  void vedEnNaegtelseSpoergesMotoren() {
    Authorization alle = gem(rettighed(Authorization.AUTH_TYPE_GRANT, "*", TaskPermissions.READ));
    assertThat(alle.getId()).isNotNull();
    CompositePermissionCheck laese = new CompositePermissionCheck();
    laese.addAtomicCheck(et(Resources.TASK, TaskPermissions.READ, "noegle_1", null));
    assertThat(svar(null, List.of(), laese)).isTrue();

    Authorization nej = rettighed(Authorization.AUTH_TYPE_REVOKE, "noegle_1", TaskPermissions.ALL);
    nej.removePermission(TaskPermissions.READ);
    gem(nej);
    // the next click: what was asked of the denied is remembered for one
    RequestContextHolder.resetRequestAttributes();

    assertThat(svar(null, List.of(), laese)).isFalse();
  }

  private Authorization rettighed(int type, String noegle, TaskPermissions hvad) {
    Authorization a = rettigheder.createNewAuthorization(type);
    a.setUserId(BRUGER);
    a.setResource(Resources.TASK);
    a.setResourceId(noegle);
    a.addPermission(hvad);
    return a;
  }

  private Authorization gem(Authorization a) {
    Authorization gemt = rettigheder.saveAuthorization(a);
    givet.add(gemt.getId());
    return gemt;
  }

  private void giv(Random r) {
    int hvem = r.nextInt(5);
    Authorization a =
        rettigheder.createNewAuthorization(
            hvem == 4 ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
    if (hvem < 2) {
      a.setUserId(BRUGERE.get(hvem));
    } else if (hvem < 4) {
      a.setGroupId(en(r, GRUPPER));
    }
    boolean opgave = r.nextBoolean();
    a.setResource(opgave ? Resources.TASK : Resources.PROCESS_DEFINITION);
    // given on all now and then, or nothing would be refused
    a.setResourceId(r.nextInt(4) == 0 ? "*" : en(r, NOEGLER.subList(1, NOEGLER.size())));
    a.addPermission(opgave ? en(r, OPGAVE) : en(r, PROCES));
    // two of the same for the same one on the same cannot be
    if (findesIkke(a)) {
      gem(a);
    }
  }

  private boolean findesIkke(Authorization a) {
    var findes =
        rettigheder
            .createAuthorizationQuery()
            .authorizationType(a.getAuthorizationType())
            .resourceType(a.getResourceType())
            .resourceId(a.getResourceId());
    return (a.getGroupId() == null
                ? findes.userIdIn(a.getUserId() == null ? "*" : a.getUserId())
                : findes.groupIdIn(a.getGroupId()))
            .count()
        == 0;
  }

  private static CompositePermissionCheck krav(Random r) {
    CompositePermissionCheck krav = new CompositePermissionCheck(r.nextBoolean());
    int antal = 1 + r.nextInt(4);
    for (int n = 0; n < antal; n++) {
      boolean opgave = r.nextBoolean();
      krav.addAtomicCheck(
          et(
              opgave ? Resources.TASK : Resources.PROCESS_DEFINITION,
              opgave ? en(r, OPGAVE) : en(r, PROCES),
              r.nextInt(5) == 0 ? null : en(r, NOEGLER),
              r.nextInt(3) == 0 ? Long.valueOf(0) : null));
    }
    return krav;
  }

  private static PermissionCheck et(
      Resource ressource, Permission hvad, String noegle, Long ellers) {
    PermissionCheck et = new PermissionCheck();
    et.setResource(ressource);
    et.setPermission(hvad);
    et.setResourceId(noegle);
    et.setAuthorizationNotFoundReturnValue(ellers);
    return et;
  }

  /** Asked of this manager, or of the one that the product uses. */
  private boolean svar(
      AuthorizationManager hvem, List<String> grupper, CompositePermissionCheck krav) {
    return motor
        .getCommandExecutorTxRequired()
        .execute(
            kommando ->
                (hvem == null ? kommando.getAuthorizationManager() : hvem)
                    .isAuthorized(BRUGER, grupper, krav));
  }

  private static <T> T en(Random r, List<T> af) {
    return af.get(r.nextInt(af.size()));
  }
}

package dk.jobveu.sikkerhed.opgaveret;

import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Saetningstaeller;
import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.motor.fejl.Fejlart;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NotFoundException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.DelegationState;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Issue 3, rows 5, 6 and 8, inside the engine: whichever way a call comes in, this is what it
 * meets.
 */
@Systemtest
class OpgaveretTest {

  private static final String KOLLEGA = "kollega_jobcenter_randers";
  private static final String SAGSBEHANDLER = Testaktoerer.bruger(JOBCENTER);
  private static final String FREMMED = Testaktoerer.bruger(JOBCENTER_3);

  @Autowired Scene scene;
  @Autowired TaskService opgaver;
  @Autowired RuntimeService koersler;
  @Autowired FormService blanketter;
  @Autowired HistoryService historik;
  @Autowired IdentityService identitet;
  @Autowired AuthorizationService rettigheder;
  @Autowired Organisationer organisationer;
  @Autowired Deltagelser deltagelser;
  @Autowired Gruppeopslag gruppeopslag;
  @Autowired JdbcClient jdbc;
  @Autowired Saetningstaeller taeller;
  @Autowired ProcessEngineConfigurationImpl motor;

  private Forloeb forloeb;
  private ProcessInstance proces;
  private String id;

  /** The job centre's task in phase 1, which it may also decline. */
  @BeforeEach
  void enOpgaveTilJobcentret() {
    // each look-up is a request of its own here
    RequestContextHolder.resetRequestAttributes();
    organisationer.opretBruger(KOLLEGA, "Kollega", Testaktoerer.KODE, JOBCENTER);
    forloeb = scene.forloeb();
    proces =
        scene.start(
            "afdaekning_hos_parterne",
            forloeb,
            Map.of(
                "virksomhederUdestaar", false,
                "ledigeUdestaar", true,
                "beskaeftigedeUdestaar", true,
                "jobcentreUdestaar", true));
    id = opgave(JOBCENTER).getId();
  }

  @AfterEach
  void ryd() {
    identitet.clearAuthentication();
    jdbc.sql("update aktoer set aktiv = true").update();
    koersler
        .createProcessInstanceQuery()
        .processInstanceId(proces.getId())
        .list()
        .forEach(p -> koersler.deleteProcessInstance(p.getId(), "testen er slut"));
  }

  // row 5: the right goes when the reason for it goes

  @Test
  void denDerErTagetUdAfOrganisationenMisterOpgavenStraks() {
    som(KOLLEGA, () -> opgaver.claim(id, KOLLEGA));
    assertThat(serOpgaven(KOLLEGA)).isTrue();

    identitet.deleteMembership(KOLLEGA, JOBCENTER);
    try {
      assertThat(gruppeopslag.grupper(KOLLEGA)).doesNotContain(JOBCENTER);
      ingenAdgang(KOLLEGA);
      assertThat(opgaver.createTaskQuery().taskId(id).singleResult().getAssignee())
          .isEqualTo(KOLLEGA);
    } finally {
      identitet.createMembership(KOLLEGA, JOBCENTER);
    }
  }

  @Test
  void enTidligereUdfoererMisterDenRetHunFik() {
    // a task without a candidate group is its assignee's own
    opgaver.deleteCandidateGroup(id, JOBCENTER);
    opgaver.setAssignee(id, FREMMED);
    assertThat(serOpgaven(FREMMED)).isTrue();

    opgaver.setAssignee(id, SAGSBEHANDLER);

    ingenAdgang(FREMMED);
    assertThat(serOpgaven(SAGSBEHANDLER)).isTrue();
    assertThat(raekker()).isEqualTo(2);
  }

  @Test
  void enTidligereGruppeMisterOpgavenIListenOgIHistorikken() {
    assertThat(serOpgaven(SAGSBEHANDLER)).isTrue();
    assertThat(serHistorikken(SAGSBEHANDLER)).isTrue();

    opgaver.deleteCandidateGroup(id, JOBCENTER);

    ingenAdgang(SAGSBEHANDLER);
    assertThat(serHistorikken(SAGSBEHANDLER)).isFalse();
    assertThat(raekker()).isZero();
  }

  @Test
  void enTidligereKandidatMisterOpgaven() {
    opgaver.addCandidateUser(id, FREMMED);
    assertThat(serOpgaven(FREMMED)).isTrue();

    opgaver.deleteCandidateUser(id, FREMMED);

    ingenAdgang(FREMMED);
    assertThat(serHistorikken(FREMMED)).isFalse();
  }

  @Test
  void enOrganisationDerHarTakketNejMisterSineOpgaver() {
    som(SAGSBEHANDLER, () -> opgaver.claim(id, SAGSBEHANDLER));

    deltagelser.svar(forloeb.id(), JOBCENTER, Svar.AFSLAAET, "Vi har ikke tid.");

    ingenAdgang(SAGSBEHANDLER);
    ingenAdgang(KOLLEGA);
    // nobody is left with it, so it is the coordinator's to find a way
    assertThat(serOpgaven(Testaktoerer.bruger(KOORDINATOR))).isTrue();
    assertThat(opgaver.createTaskQuery().taskId(id).singleResult().getAssignee()).isNull();
    // and only what belonged to the one who declined has moved
    assertThat(scene.grupper(opgave(JOBCENTER_2))).containsExactly(JOBCENTER_2);
  }

  @Test
  void etNejITagesSammenMedDetDerStodAabent() {
    assertThat(antalTil(FAGLIG)).isEqualTo(2);

    scene.udfoerFor(
        FAGLIG,
        forloeb.id(),
        "meld_ledige_medlemmer",
        Map.of("deltager", "NEJ", "afslagsgrund", "Vi har ingen ledige."));

    assertThat(antalTil(FAGLIG)).isZero();
    assertThat(antalTil(KOORDINATOR)).isEqualTo(1);
    scene.udfoerFor(KOORDINATOR, forloeb.id(), "meld_beskaeftigede", Map.of("deltager", "NEJ"));
    assertThat(deltagelser.alle(forloeb.id()))
        .filteredOn(d -> d.aktoerId().equals(FAGLIG))
        .allMatch(d -> d.svar() == Svar.AFSLAAET);
  }

  @Test
  void enDeaktiveretOrganisationMisterAlt() {
    som(SAGSBEHANDLER, () -> opgaver.claim(id, SAGSBEHANDLER));

    jdbc.sql("update aktoer set aktiv = false where id = :id").param("id", JOBCENTER).update();

    assertThat(gruppeopslag.grupper(SAGSBEHANDLER)).isEmpty();
    ingenAdgang(SAGSBEHANDLER);
    ingenAdgang(KOLLEGA);
  }

  @Test
  void denSomErIToOrganisationerBeholderDenAnden() {
    identitet.createMembership(KOLLEGA, JOBCENTER_2);
    try {
      jdbc.sql("update aktoer set aktiv = false where id = :id").param("id", JOBCENTER).update();
      assertThat(gruppeopslag.grupper(KOLLEGA)).containsExactlyInAnyOrder(JOBCENTER_2, "jobcenter");
    } finally {
      identitet.deleteMembership(KOLLEGA, JOBCENTER_2);
    }
  }

  @Test
  void rettighedernePaaEnOpgaveForsvinderMedDen() {
    som(SAGSBEHANDLER, () -> opgaver.claim(id, SAGSBEHANDLER));
    assertThat(raekker()).isEqualTo(2);

    scene.udfoerFor(JOBCENTER, forloeb.id(), "bidrag_med_lokal_viden", Map.of());

    assertThat(opgaver.createTaskQuery().taskId(id).count()).isZero();
    assertThat(raekker()).isZero();
    String andre = opgave(JOBCENTER_2).getId();
    koersler.deleteProcessInstance(proces.getId(), "forløbet er stoppet");
    assertThat(raekker(andre)).isZero();
  }

  // row 6: whose task it is

  @Test
  void manTagerKunTilSigSelv() {
    naegtes(SAGSBEHANDLER, () -> opgaver.claim(id, FREMMED));
    naegtes(SAGSBEHANDLER, () -> opgaver.claim(id, KOLLEGA));
    naegtes(SAGSBEHANDLER, () -> opgaver.setAssignee(id, SAGSBEHANDLER));
    naegtes(FREMMED, () -> opgaver.claim(id, FREMMED));
    assertThat(opgaver.createTaskQuery().taskId(id).singleResult().getAssignee()).isNull();
  }

  @Test
  void ingenGiverOpgavenTilAndreEllerAendrerHvemDenErTil() {
    som(SAGSBEHANDLER, () -> opgaver.claim(id, SAGSBEHANDLER));

    naegtes(SAGSBEHANDLER, () -> opgaver.setAssignee(id, FREMMED));
    naegtes(SAGSBEHANDLER, () -> opgaver.setAssignee(id, KOLLEGA));
    naegtes(SAGSBEHANDLER, () -> opgaver.delegateTask(id, FREMMED));
    naegtes(SAGSBEHANDLER, () -> opgaver.resolveTask(id));
    naegtes(SAGSBEHANDLER, () -> opgaver.setOwner(id, FREMMED));
    naegtes(SAGSBEHANDLER, () -> opgaver.addCandidateUser(id, FREMMED));
    naegtes(SAGSBEHANDLER, () -> opgaver.addCandidateGroup(id, JOBCENTER_3));
    naegtes(
        SAGSBEHANDLER, () -> opgaver.addUserIdentityLink(id, FREMMED, IdentityLinkType.ASSIGNEE));
    naegtes(SAGSBEHANDLER, () -> opgaver.deleteCandidateGroup(id, JOBCENTER));
    naegtes(SAGSBEHANDLER, () -> opgaver.setVariable(id, "jobcenter", JOBCENTER_3));
    naegtes(SAGSBEHANDLER, () -> opgaver.setVariableLocal(id, "jobcenter", JOBCENTER_3));
    naegtes(SAGSBEHANDLER, () -> opgaver.removeVariable(id, "jobcenter"));
    naegtes(SAGSBEHANDLER, () -> koersler.setVariable(proces.getId(), "koordinator", JOBCENTER_3));
    naegtes(
        SAGSBEHANDLER,
        () -> {
          Task t = opgaver.createTaskQuery().taskId(id).singleResult();
          t.setAssignee(FREMMED);
          opgaver.saveTask(t);
        });

    Task t = opgaver.createTaskQuery().taskId(id).singleResult();
    assertThat(t.getAssignee()).isEqualTo(SAGSBEHANDLER);
    assertThat(t.getOwner()).isNull();
    assertThat(t.getDelegationState()).isNotEqualTo(DelegationState.PENDING);
    assertThat(scene.grupper(t)).containsExactly(JOBCENTER);
    assertThat(opgaver.getVariable(id, "jobcenter")).isEqualTo(JOBCENTER);
    assertThat(koersler.getVariable(proces.getId(), "koordinator")).isEqualTo(KOORDINATOR);
  }

  @Test
  void kunDenDerHarTagetOpgavenFuldfoererDen() {
    som(SAGSBEHANDLER, () -> opgaver.claim(id, SAGSBEHANDLER));

    naegtes(KOLLEGA, () -> opgaver.complete(id, Map.of()));
    naegtes(KOLLEGA, () -> blanketter.submitTaskForm(id, Map.of()));
    naegtes(KOLLEGA, () -> opgaver.claim(id, null));
    naegtes(KOLLEGA, () -> opgaver.setAssignee(id, null));
    naegtes(KOLLEGA, () -> opgaver.setAssignee(id, KOLLEGA));
    // a colleague who comes too late is told so in another way: a race, not a missing right
    assertThatThrownBy(() -> som(KOLLEGA, () -> opgaver.claim(id, KOLLEGA)))
        .isInstanceOf(org.camunda.bpm.engine.TaskAlreadyClaimedException.class);

    assertThat(opgaver.createTaskQuery().taskId(id).singleResult().getAssignee())
        .isEqualTo(SAGSBEHANDLER);
    scene.udfoerFor(JOBCENTER, forloeb.id(), "bidrag_med_lokal_viden", Map.of());
    assertThat(opgaver.createTaskQuery().taskId(id).count()).isZero();
  }

  @Test
  void denDerHarTagetOpgavenKanGiveDenTilbage() {
    som(SAGSBEHANDLER, () -> opgaver.claim(id, SAGSBEHANDLER));
    // as Tasklist and POST /task/{id}/unclaim do
    som(SAGSBEHANDLER, () -> opgaver.setAssignee(id, null));
    assertThat(serOpgaven(SAGSBEHANDLER)).isTrue();

    som(KOLLEGA, () -> opgaver.claim(id, KOLLEGA));
    som(KOLLEGA, () -> opgaver.claim(id, null));
    Task t = opgaver.createTaskQuery().taskId(id).singleResult();
    assertThat(t.getAssignee()).isNull();
    // nothing to put back is not a right to change anything
    naegtes(KOLLEGA, () -> opgaver.setAssignee(id, FREMMED));
  }

  @Test
  void enOperatoerKanFlytteEnOpgave() {
    identitet.setAuthentication("admin", List.of("camunda-admin"));
    opgaver.setAssignee(id, KOLLEGA);
    identitet.clearAuthentication();

    assertThat(opgaver.createTaskQuery().taskId(id).singleResult().getAssignee())
        .isEqualTo(KOLLEGA);
  }

  // row 8: an outcome is not forced

  @Test
  void enKandidatKanIkkeKasteEnFejlkode() {
    for (String kode : List.of("ukendt_kode", "job_veu.stoppet")) {
      naegtes(SAGSBEHANDLER, () -> opgaver.handleBpmnError(id, kode));
      naegtes(SAGSBEHANDLER, () -> opgaver.handleEscalation(id, kode));
    }
    som(SAGSBEHANDLER, () -> opgaver.claim(id, SAGSBEHANDLER));
    naegtes(SAGSBEHANDLER, () -> opgaver.handleBpmnError(id, "ukendt_kode"));
    forloebetLever();
  }

  @Test
  void enUkendtFejlkodeEnderIkkeForloebet() {
    // even from somebody who may: without the setting the instance would end here
    assertThatThrownBy(() -> opgaver.handleBpmnError(id, "ukendt_kode"))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("ukendt_kode");
    forloebetLever();
  }

  private void forloebetLever() {
    assertThat(koersler.createProcessInstanceQuery().processInstanceId(proces.getId()).count())
        .isEqualTo(1);
    assertThat(opgaver.createTaskQuery().taskId(id).count()).isEqualTo(1);
  }

  /** Read, form, variables, claim and complete are refused, and the task is on no list. */
  private void ingenAdgang(String bruger) {
    assertThat(serOpgaven(bruger)).isFalse();
    naegtes(bruger, () -> blanketter.getDeployedTaskForm(id));
    naegtes(bruger, () -> opgaver.getVariables(id));
    naegtes(bruger, () -> opgaver.getIdentityLinksForTask(id));
    naegtes(bruger, () -> opgaver.claim(id, bruger));
    naegtes(bruger, () -> opgaver.setAssignee(id, null));
    naegtes(bruger, () -> opgaver.complete(id, Map.of()));
    naegtes(bruger, () -> blanketter.submitTaskForm(id, Map.of()));
    assertThat(opgaver.createTaskQuery().taskId(id).count()).isEqualTo(1);
  }

  /** Refused for want of a right, in a Danish sentence that names nobody. */
  private void naegtes(String bruger, ThrowingCallable kald) {
    assertThatThrownBy(() -> som(bruger, kald))
        .as("%s må ikke", bruger)
        .isInstanceOfAny(AuthorizationException.class)
        .satisfies(
            e -> {
              if (!e.getMessage().contains("PROCESS_INSTANCE")
                  && !e.getMessage().contains("ProcessInstance")) {
                assertThat(e.getMessage())
                    .matches("(?s)(Opgaven|Du kan|En opgave|Oplysninger) .*\\.")
                    .doesNotContain("bruger_", "kollega_", "permission");
              }
            });
  }

  private void som(String bruger, ThrowingCallable kald) {
    identitet.setAuthentication(bruger, gruppeopslag.grupper(bruger));
    try {
      kald.call();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new AssertionError(e);
    } finally {
      identitet.clearAuthentication();
    }
  }

  /** What is asked for by one's own groups is one's own; the rights to each are not looked up. */
  @Test
  void egneGruppersOpgaverFindesUdenRettigheder() throws Exception {
    List<String> saetninger =
        taeller.under(
            () -> assertThat(finder(SAGSBEHANDLER, q -> q.taskCandidateGroup(JOBCENTER))).isTrue());
    assertThat(saetninger).noneMatch(s -> s.contains("AUTH.RESOURCE_ID_"));

    assertThat(finder(FREMMED, q -> q.taskCandidateGroup(JOBCENTER))).isFalse();
    assertThat(finder(FREMMED, q -> q.taskCandidateGroupIn(List.of(JOBCENTER, JOBCENTER_3))))
        .isFalse();
    assertThat(finder(FREMMED, q -> q.or().taskCandidateGroup(JOBCENTER_3).taskId(id).endOr()))
        .isFalse();
    assertThat(finder(FREMMED, q -> q.taskCandidateGroupLike("jobcenter%"))).isFalse();
    jdbc.sql("update aktoer set aktiv = false where id = :id").param("id", JOBCENTER).update();
    RequestContextHolder.resetRequestAttributes();
    assertThat(finder(SAGSBEHANDLER, q -> q.taskCandidateGroup(JOBCENTER))).isFalse();
  }

  private boolean finder(String bruger, Consumer<TaskQuery> hvad) {
    TaskQuery spoergsmaal = opgaver.createTaskQuery();
    hvad.accept(spoergsmaal);
    identitet.setAuthentication(bruger, gruppeopslag.grupper(bruger));
    try {
      return spoergsmaal.list().stream().anyMatch(o -> o.getId().equals(id));
    } finally {
      identitet.clearAuthentication();
    }
  }

  private boolean serOpgaven(String bruger) {
    TaskQuery spoergsmaal = opgaver.createTaskQuery().taskId(id);
    identitet.setAuthentication(bruger, gruppeopslag.grupper(bruger));
    try {
      return spoergsmaal.count() == 1;
    } finally {
      identitet.clearAuthentication();
    }
  }

  private boolean serHistorikken(String bruger) {
    identitet.setAuthentication(bruger, gruppeopslag.grupper(bruger));
    try {
      return historik.createHistoricTaskInstanceQuery().taskId(id).count() == 1;
    } finally {
      identitet.clearAuthentication();
    }
  }

  private Task opgave(String organisation) {
    return opgaver
        .createTaskQuery()
        .processInstanceId(proces.getId())
        .taskCandidateGroup(organisation)
        .includeAssignedTasks()
        .singleResult();
  }

  private long antalTil(String organisation) {
    return opgaver
        .createTaskQuery()
        .processInstanceId(proces.getId())
        .taskCandidateGroup(organisation)
        .count();
  }

  private long raekker() {
    return raekker(id);
  }

  private long raekker(String opgaveId) {
    return rettigheder.createAuthorizationQuery().resourceId(opgaveId).count();
  }

  /** Between reading the task and what it stands in, somebody completed it. */
  @Test
  void enOpgaveDerUdfoeresImensFindesIkkeLaengere() {
    TaskEntity vaek = new TaskEntity("den-er-vaek");
    vaek.setExecutionId("dens-sted-er-vaek");
    Opgavevagt vagt = new Opgavevagt();
    for (Consumer<TaskEntity> kontrol :
        List.<Consumer<TaskEntity>>of(
            vagt::checkReadTask,
            vagt::checkReadTaskVariable,
            vagt::checkUpdateTaskVariable,
            vagt::checkTaskWork,
            vagt::checkTaskAssign)) {
      assertThatThrownBy(
              () ->
                  som(
                      SAGSBEHANDLER,
                      () ->
                          motor
                              .getCommandExecutorTxRequired()
                              .execute(
                                  k -> {
                                    kontrol.accept(vaek);
                                    return null;
                                  })))
          .isInstanceOf(NotFoundException.class);
    }
    assertThat(Fejlart.af(new NotFoundException("No matching task")))
        .isEqualTo(Fejlart.FINDES_IKKE);
  }
}

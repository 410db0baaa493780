package dk.jobveu.sikkerhed.udtryk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.StartProcessVariableScope;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing that a user sends and nothing foreign in a model is evaluated (issue 3, row 2). */
@Systemtest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UdtryksvagtTest {

  private static final String BESKED = "må ikke indeholde udtryk";

  @Autowired ProcessEngineConfigurationImpl motor;
  @Autowired ApplicationContext system;
  @Autowired TaskService opgaver;
  @Autowired FilterService filtre;
  @Autowired RepositoryService modeller;
  @Autowired RuntimeService processer;
  @Autowired IdentityService identitet;
  @Autowired JdbcClient jdbc;

  private long filtreFoer;
  private long modellerFoer;

  @BeforeEach
  void foer() {
    Bevis.EVALUERET.set(0);
    filtreFoer = filtre.createFilterQuery().count();
    modellerFoer = modeller.createDeploymentQuery().count();
  }

  @AfterEach
  void intetErEvalueretEllerGemt() {
    assertThat(Bevis.EVALUERET).hasValue(0);
    assertThat(filtre.createFilterQuery().count()).isEqualTo(filtreFoer);
    assertThat(modeller.createDeploymentQuery().count()).isEqualTo(modellerFoer);
  }

  @Test
  void motorensEgetOpslagVilleHaveEvalueretUdtrykket() {
    Object svar =
        motor
            .getCommandExecutorTxRequired()
            .execute(
                k ->
                    new SpringExpressionManager(system)
                        .createExpression(Bevis.UDTRYK)
                        .getValue(StartProcessVariableScope.getSharedInstance()));

    assertThat(svar).isEqualTo("demo");
    assertThat(Bevis.EVALUERET.getAndSet(0)).isEqualTo(1);
  }

  /** All 20-odd ways to give a task query an expression. */
  static Stream<Method> udtryksmetoder() {
    return Arrays.stream(TaskQuery.class.getMethods())
        .filter(m -> m.getName().endsWith("Expression") && m.getParameterCount() == 1);
  }

  private TaskQuery med(TaskQuery forespoergsel, Method metode) throws Exception {
    return (TaskQuery) metode.invoke(forespoergsel, Bevis.UDTRYK);
  }

  @ParameterizedTest
  @MethodSource("udtryksmetoder")
  void enForespoergselEvalueresIkke(Method metode) throws Exception {
    TaskQuery yderst = med(opgaver.createTaskQuery(), metode);
    TaskQuery eller = med(opgaver.createTaskQuery().or(), metode).endOr();
    TaskQuery anden =
        med(opgaver.createTaskQuery().or().taskName("x").endOr().or(), metode).endOr();

    for (TaskQuery q : List.of(yderst, eller, anden)) {
      assertThatThrownBy(q::list).isNotNull();
      assertThatThrownBy(q::count).isNotNull();
    }
    // or-queries are the hole in the product; the sentence shows that it was this guard
    assertThatThrownBy(eller::list).hasStackTraceContaining(BESKED);
    assertThatThrownBy(anden::count).hasStackTraceContaining(BESKED);
  }

  @ParameterizedTest
  @MethodSource("udtryksmetoder")
  void etFilterGemmesIkke(Method metode) throws Exception {
    TaskQuery yderst = med(opgaver.createTaskQuery(), metode);
    TaskQuery eller = med(opgaver.createTaskQuery().or(), metode).endOr();
    Filter kendt = filtre.createFilterQuery().filterName("Mine opgaver").singleResult();

    for (TaskQuery q : List.of(yderst, eller)) {
      assertThatThrownBy(() -> filtre.saveFilter(filtre.newTaskFilter("ondt").setQuery(q)))
          .isInstanceOf(Udtryksafvisning.class)
          .hasMessageContaining(BESKED);
      assertThatThrownBy(() -> filtre.saveFilter(kendt.setQuery(q)))
          .isInstanceOf(Udtryksafvisning.class);
      assertThatThrownBy(() -> filtre.list(kendt.getId(), q)).isNotNull();
      assertThatThrownBy(() -> filtre.singleResult(kendt.getId(), q)).isNotNull();
      assertThatThrownBy(() -> filtre.count(kendt.getId(), q)).isNotNull();
    }
    assertThat(gemt("Mine opgaver")).doesNotContain("getClass").contains("${currentUser()}");
  }

  @Test
  void etFilterDerErPlantetITabellenEvalueresIkke() {
    String ondt = Bevis.UDTRYK;
    for (String q :
        List.of(
            "{\"taskAssigneeExpression\":\"" + ondt + "\"}",
            "{\"assigneeExpression\":\"" + ondt + "\"}",
            "{\"orQueries\":[{\"expressions\":{\"taskAssignee\":\"" + ondt + "\"}}]}",
            "{\"expressions\":{\"taskAssignee\":\"" + ondt + "\"}}",
            "{\"orQueries\":[{\"taskName\":\"x\"},{\"dueBeforeExpression\":\"" + ondt + "\"}]}",
            "{\"orQueries\":[{\"assigneeExpression\":\"" + ondt + "\"}]}")) {
      jdbc.sql(
              "insert into ACT_RU_FILTER (ID_, REV_, RESOURCE_TYPE_, NAME_, OWNER_, QUERY_,"
                  + " PROPERTIES_) values ('plantet', 1, 'Task', 'plantet', null, :q, '{}')")
          .param("q", q)
          .update();
      try {
        forsoeg(() -> filtre.list("plantet"));
        forsoeg(() -> filtre.count("plantet"));
        forsoeg(() -> filtre.singleResult("plantet"));
        forsoeg(() -> filtre.list("plantet", opgaver.createTaskQuery().taskName("x")));
        assertThat(Bevis.EVALUERET).as(q).hasValue(0);
      } finally {
        jdbc.sql("delete from ACT_RU_FILTER where ID_ = 'plantet'").update();
      }
    }
  }

  /** Some of the planted forms are unknown to the engine and simply do not matter. */
  private static void forsoeg(Runnable kald) {
    try {
      kald.run();
    } catch (RuntimeException e) {
      // or the filter found more tasks of other tests than the one it was asked for
      assertThat(e)
          .satisfiesAnyOf(
              f -> assertThat(f).hasStackTraceContaining(BESKED),
              f -> assertThat(f).hasMessageContaining("results instead of max 1"));
    }
  }

  @Test
  void voresEgneFiltreVirkerStadig() {
    identitet.setAuthentication("admin", List.of("camunda-admin"));
    try {
      List<Filter> egne = filtre.createFilterQuery().list();
      assertThat(egne).hasSizeGreaterThanOrEqualTo(8);
      for (Filter f : egne) {
        assertThat(filtre.count(f.getId())).as(f.getName()).isNotNegative();
        assertThat(filtre.list(f.getId())).as(f.getName()).isNotNull();
      }
    } finally {
      identitet.clearAuthentication();
    }
    assertThat(gemt("Fristen er overskredet")).contains("${now()}", "${currentUserGroups()}");
  }

  private String gemt(String navn) {
    return jdbc.sql("select QUERY_ from ACT_RU_FILTER where NAME_ = :n")
        .param("n", navn)
        .query(String.class)
        .single();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${''.getClass()}",
        "${''['class']}",
        "#{''.class}",
        "${''.getClass().forName('java.lang.Runtime').getRuntime().exec('id')}",
        "${execution.getClass().getClassLoader()}",
        "${execution.class.classLoader}",
        "${execution['class']}",
        "${execution.getProcessEngineServices().getIdentityService()}",
        "${execution.processEngine}",
        "${execution.setVariable('x', frister)}",
        "${frister.getClass()}",
        "${frister['class']}",
        "${deltagelser.gem('x')}",
        "${environment.getProperty('java.home')}",
        "${systemProperties['java.home']}",
        "${dataSource}",
        "${jdbcClient.sql('delete from forloeb').update()}",
        "${identityService.newUser('x')}",
        "${paamindDelegate.getClass()}",
        "${forloebId.getClass()}",
        "${forloebId.toString().getClass()}",
        "${now().getClass()}",
        "${dateTime().getClass()}",
        "${liste.getClass()}",
        "${liste.stream()}",
        "${kort.getClass()}"
      })
  void enModelsUdtrykNaarKunModellensOrd(String udtryk) {
    assertThatThrownBy(() -> evaluer(udtryk))
        .hasStackTraceContaining("hverken en procesvariabel eller noget, en model må bruge");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "${execution.processInstanceId != null}|true",
        "${forloebId == 'JV-2026-0001'}|true",
        "${liste.size() == 2 && liste.contains('a')}|true",
        "${liste[0]}|a",
        "${kort.a}|b",
        "${execution.setVariable('fase1Udfald', 'STOPPET')}|",
        "${paamindDelegate != null}|true",
        "${frister.om('svar') != null}|true",
        "Forløb ${forloebId}|Forløb JV-2026-0001"
      })
  void detModellerneBrugerVirker(String udtryk, String svar) {
    Object v = evaluer(udtryk);

    assertThat(v == null ? null : v.toString()).isEqualTo(svar);
  }

  /** Evaluates as a step of a running process would. */
  private Object evaluer(String udtryk) {
    String id = processer.startProcessInstanceByKey("udtryksproeve").getId();
    try {
      return motor
          .getCommandExecutorTxRequired()
          .execute(
              k -> {
                ExecutionEntity sag = k.getExecutionManager().findExecutionById(id);
                sag.setVariable("forloebId", "JV-2026-0001");
                sag.setVariable("liste", midlertidig(new ArrayList<>(List.of("a", "b"))));
                sag.setVariable("kort", midlertidig(new HashMap<>(Map.of("a", "b"))));
                return motor.getExpressionManager().createExpression(udtryk).getValue(sag);
              });
    } finally {
      processer.deleteProcessInstance(id, "testen er slut");
    }
  }

  private static Object midlertidig(Object v) {
    return Variables.objectValue(v, true).create();
  }

  @Test
  void etScriptKoererIkke() {
    for (String sprog : List.of("juel", "javascript", "groovy")) {
      assertThatThrownBy(
              () ->
                  motor
                      .getCommandExecutorTxRequired()
                      .execute(k -> motor.getScriptingEngines().getScriptEngineForLanguage(sprog)))
          .isInstanceOf(Udtryksafvisning.class);
    }
  }

  @Test
  void feelHarIngenVejIndIJava() {
    var feel = new ScalaFeelEngineFactory().createInstance();
    String klasse = Bevis.class.getName();
    for (String udtryk :
        List.of(
            "(function(a) external { java: { class: \""
                + klasse
                + "\","
                + " method signature: \"valueOf(java.lang.String)\" } })(\"x\")",
            "(function() external { java: { class: \"java.lang.System\","
                + " method signature: \"nanoTime()\" } })()",
            "tekst.class",
            "tekst.getClass()",
            Bevis.UDTRYK)) {
      Object svar = null;
      try {
        svar =
            feel.evaluateSimpleExpression(
                udtryk, Variables.createVariables().putValue("tekst", "x").asVariableContext());
      } catch (RuntimeException e) {
        assertThat(e.getClass().getName()).contains("feel");
      }
      assertThat(svar).as(udtryk).isNull();
    }
  }

  static Stream<String> ondeDele() {
    String u = Bevis.UDTRYK;
    String trin = "<serviceTask id='Trin' %s>%s</serviceTask>";
    String opgave = "<userTask id='Trin' %s>%s</userTask>";
    String udvidelse = "<extensionElements>%s</extensionElements>";
    return Stream.of(
        trin.formatted("camunda:expression=\"" + u + "\"", ""),
        trin.formatted("camunda:delegateExpression=\"" + u + "\"", ""),
        trin.formatted("camunda:delegateExpression='${dataSource}'", ""),
        trin.formatted("camunda:expression=\"#{execution.getClass().getClassLoader()}\"", ""),
        trin.formatted("activiti:expression=\"" + u + "\"", ""),
        trin.formatted("camunda:class='java.lang.Runtime'", ""),
        trin.formatted("camunda:class='" + Bevis.class.getName() + "'", ""),
        trin.formatted("activiti:class='" + Bevis.class.getName() + "'", ""),
        trin.formatted("camunda:type='shell'", ""),
        trin.formatted("camunda:type='mail'", ""),
        trin.formatted("camunda:type='external' camunda:topic='x'", ""),
        trin.formatted(
            "camunda:delegateExpression='${paamindDelegate}'",
            udvidelse.formatted(
                "<camunda:field name='x'><camunda:expression>"
                    + u
                    + "</camunda:expression>"
                    + "</camunda:field>")),
        trin.formatted(
            "",
            udvidelse.formatted(
                "<camunda:connector><camunda:connectorId>http-connector"
                    + "</camunda:connectorId></camunda:connector>")),
        opgave.formatted("name=\"" + u + "\"", ""),
        opgave.formatted("camunda:assignee=\"" + u + "\"", ""),
        opgave.formatted("camunda:candidateGroups=\"" + u + "\"", ""),
        opgave.formatted("camunda:dueDate=\"" + u + "\"", ""),
        opgave.formatted("camunda:priority=\"" + u + "\"", ""),
        opgave.formatted("camunda:formKey='embedded:deployment:x.html'", ""),
        opgave.formatted("camunda:formHandlerClass='" + Bevis.class.getName() + "'", ""),
        opgave.formatted("", "<documentation>" + u + "</documentation>"),
        opgave.formatted(
            "",
            udvidelse.formatted(
                "<camunda:inputOutput><camunda:inputParameter name='x'>"
                    + u
                    + "</camunda:inputParameter></camunda:inputOutput>")),
        opgave.formatted(
            "",
            udvidelse.formatted(
                "<camunda:inputOutput><camunda:outputParameter name='x'><![CDATA["
                    + u
                    + "]]></camunda:outputParameter></camunda:inputOutput>")),
        opgave.formatted(
            "",
            udvidelse.formatted(
                "<camunda:inputOutput><camunda:inputParameter name='x'><camunda:script"
                    + " scriptFormat='juel'>"
                    + u
                    + "</camunda:script></camunda:inputParameter>"
                    + "</camunda:inputOutput>")),
        opgave.formatted(
            "",
            udvidelse.formatted("<camunda:taskListener event='create' expression=\"" + u + "\"/>")),
        opgave.formatted(
            "",
            udvidelse.formatted(
                "<camunda:executionListener event='start' class='"
                    + Bevis.class.getName()
                    + "'/>")),
        opgave.formatted(
            "",
            udvidelse.formatted(
                "<camunda:executionListener event='start' expression=\"" + u + "\"/>")),
        opgave.formatted(
            "",
            udvidelse.formatted(
                "<camunda:formData><camunda:formField id='x' type='string' defaultValue=\""
                    + u
                    + "\"/></camunda:formData>")),
        opgave.formatted(
            "", "<multiInstanceLoopCharacteristics camunda:collection=\"" + u + "\"/>"),
        opgave.formatted(
            "",
            "<multiInstanceLoopCharacteristics><loopCardinality>2</loopCardinality>"
                + "<completionCondition>"
                + u
                + "</completionCondition></multiInstanceLoopCharacteristics>"),
        "<callActivity id='Trin' calledElement='x'>"
            + udvidelse.formatted("<camunda:in sourceExpression=\"" + u + "\" target='x'/>")
            + "</callActivity>",
        "<callActivity id='Trin' calledElement='x'>"
            + udvidelse.formatted("<camunda:in businessKey=\"" + u + "\"/>")
            + "</callActivity>",
        "<callActivity id='Trin' calledElement=\"" + u + "\"/>",
        "<callActivity id='Trin' calledElement='x' camunda:variableMappingClass='"
            + Bevis.class.getName()
            + "'/>",
        "<scriptTask id='Trin' scriptFormat='juel'><script>" + u + "</script></scriptTask>",
        "<intermediateCatchEvent id='Trin'><timerEventDefinition><timeDuration>"
            + u
            + "</timeDuration></timerEventDefinition></intermediateCatchEvent>",
        "<intermediateCatchEvent id='Trin'><conditionalEventDefinition><condition"
            + " language='juel'>x</condition></conditionalEventDefinition>"
            + "</intermediateCatchEvent>");
  }

  @ParameterizedTest
  @MethodSource("ondeDele")
  void enModelDerKanKoereKodeUdrullesIkke(String del) {
    assertThatThrownBy(
            () -> modeller.createDeployment().addString("ond.bpmn", proces("ond", del)).deploy())
        .isInstanceOf(Udtryksafvisning.class)
        .hasMessageContaining("Modellen ond.bpmn er ikke udrullet")
        .hasMessageContaining("Trin");
  }

  /** As if it had been deployed before there was a guard, or put into the tables by hand. */
  @ParameterizedTest
  @MethodSource("ondeDele")
  void enModelDerStodIForvejenKoererIkke(String del) {
    jdbc.sql("update ACT_GE_BYTEARRAY set BYTES_ = :b where NAME_ = 'udtryksproeve.bpmn'")
        .param("b", proces("udtryksproeve", del).getBytes(StandardCharsets.UTF_8))
        .update();
    motor.getDeploymentCache().discardProcessDefinitionCache();
    try {
      assertThatThrownBy(() -> processer.startProcessInstanceByKey("udtryksproeve"))
          .isInstanceOf(Udtryksafvisning.class);
    } finally {
      jdbc.sql("update ACT_GE_BYTEARRAY set BYTES_ = :b where NAME_ = 'udtryksproeve.bpmn'")
          .param("b", proces("udtryksproeve", GOD).getBytes(StandardCharsets.UTF_8))
          .update();
      motor.getDeploymentCache().discardProcessDefinitionCache();
    }
  }

  @Test
  void andreVejeIndForEnModelErLukket() {
    String dmn = laes("dmn/faseport.dmn");
    Map<String, String> onde =
        Map.of(
            "ond.BPMN", proces("ond", "<scriptTask id='Trin'/>"),
            "ond.bpmn", "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:/etc/hosts'>]><x>&y;</x>",
            "ond.bpmn20.xml", "ikke xml",
            "ond.cmmn", "<x/>",
            "ond.dmn",
                dmn.replaceFirst(
                    "<inputExpression ", "<inputExpression expressionLanguage='juel' "));

    onde.forEach(
        (fil, indhold) ->
            assertThatThrownBy(() -> modeller.createDeployment().addString(fil, indhold).deploy())
                .as(fil)
                .isInstanceOf(Udtryksafvisning.class));
  }

  private static final String GOD =
      "<receiveTask id='Trin' name='Vent'/><endEvent id='Slut' name='Slut'/>"
          + "<sequenceFlow id='g' sourceRef='Trin' targetRef='Slut'/>";

  private static String proces(String id, String del) {
    return "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
        + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn'"
        + " xmlns:activiti='http://activiti.org/bpmn' targetNamespace='test'>"
        + "<process id='"
        + id
        + "' name='Prøve' isExecutable='true' camunda:historyTimeToLive='P1D'>"
        + "<startEvent id='Start'/><sequenceFlow id='f' sourceRef='Start' targetRef='Trin'/>"
        + del
        + "</process></definitions>";
  }

  private static String laes(String fil) {
    try {
      return Files.readString(Path.of(fil));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @BeforeAll
  void udrulProeven() {
    modeller
        .createDeployment()
        .name("udtryksproeve")
        .addString("udtryksproeve.bpmn", proces("udtryksproeve", GOD))
        .deploy();
  }

  @AfterAll
  void fjernProeven() {
    modeller
        .createDeploymentQuery()
        .deploymentName("udtryksproeve")
        .list()
        .forEach(u -> modeller.deleteDeployment(u.getId(), true));
  }
}

package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.motor.modelkontrol.Blanketmodel;
import dk.jobveu.motor.modelkontrol.Blanketregel;
import dk.jobveu.motor.modelkontrol.Procesmodel;
import dk.jobveu.motor.modelkontrol.Procesregel;
import dk.jobveu.motor.modelkontrol.Tabelmodel;
import dk.jobveu.motor.modelkontrol.Tabelregel;
import dk.jobveu.ord.Sprog;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each model keeps to each rule that it would be refused for, or advised about, at deployment. */
class ModelreglerTest {

  /** The top process has no lanes: its only task is the coordinator's. */
  private static final String UDEN_LANES = "job_veu_forloeb";

  static Stream<Arguments> processer() {
    return Model.alle()
        .flatMap(m -> Arrays.stream(Procesregel.values()).map(r -> Arguments.of(m, r)));
  }

  @ParameterizedTest
  @MethodSource("processer")
  void enProcesHolderReglen(Procesmodel model, Procesregel regel) {
    assertThat(regel.fejl(model, new Filomgivelser())).isEmpty();
  }

  static Stream<Arguments> blanketter() {
    return Blanketfiler.alle()
        .flatMap(b -> Arrays.stream(Blanketregel.values()).map(r -> Arguments.of(b, r)));
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void enBlanketHolderReglen(Blanketmodel blanket, Blanketregel regel) {
    assertThat(regel.fejl(blanket, new Filomgivelser())).isEmpty();
  }

  static Stream<Arguments> tabeller() {
    return Model.filer("dmn", ".dmn").stream()
        .map(f -> Tabelmodel.laes(Model.id(f), Model.indhold(f)))
        .flatMap(t -> Arrays.stream(Tabelregel.values()).map(r -> Arguments.of(t, r)));
  }

  @ParameterizedTest
  @MethodSource("tabeller")
  void enTabelHolderReglen(Tabelmodel tabel, Tabelregel regel) {
    assertThat(regel.fejl(tabel, new Filomgivelser())).isEmpty();
  }

  @Test
  void alleHarLanerUndtagenDenOeverste() {
    assertThat(Model.alle())
        .allSatisfy(
            m ->
                assertThat(m.alle(Lane.class).isEmpty())
                    .as(m.id())
                    .isEqualTo(m.id().equals(UDEN_LANES)));
  }

  /** One of them, not both: who takes a form is found in one place. */
  @Test
  void enBlanketTagesImodEtSted() {
    assertThat(Blanketfiler.alle().map(b -> Blanketlytter.beanNavn(b.id())))
        .allSatisfy(
            bean ->
                assertThat(Kode.erBean(bean, Blanket.class))
                    .as(bean)
                    .isNotEqualTo(Kode.erBean(bean + "Modtager", Blanketmodtager.class)));
  }

  @Test
  void trinLiggerHosMotoren() {
    assertThat(Kode.beansAf(JavaDelegate.class))
        .allSatisfy(
            bean ->
                assertThat(Kode.bean(bean).type().getPackageName())
                    .as(bean)
                    .matches("dk\\.jobveu\\.(\\w+\\.camunda|motor\\.trin)"));
  }

  @Test
  void hverOpgaveSigerHvorforIHeleSaetninger() {
    List<String> tekster =
        Model.alle()
            .flatMap(
                m ->
                    Stream.concat(
                        Stream.of(Procesmodel.dokumentation(m.proces())),
                        m.alle(UserTask.class).stream().map(Procesmodel::dokumentation)))
            .toList();
    assertThat(tekster).allSatisfy(t -> assertThat(Sprog.saetninger(t)).as(t).isPositive());
  }
}

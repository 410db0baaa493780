package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The diagrams are read by people, so they are drawn for people. */
class TegningTest {

  static Stream<Procesmodel> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void altErTegnet(Procesmodel model) {
    assertThat(new Tegneregler(model).ikkeTegnet()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void flowLoeberVandretEllerLodretFraFigurTilFigur(Procesmodel model) {
    assertThat(new Tegneregler(model).skraaEllerLoese()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void flowKrydserIkkeHinanden(Procesmodel model) {
    assertThat(new Tegneregler(model).krydsninger()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void flowLoeberUdenOmFigurerOgTekster(Procesmodel model) {
    assertThat(new Tegneregler(model).gennemFigurer()).isEmpty();
    assertThat(new Tegneregler(model).gennemTekster()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void figurerLiggerForSigOgISinLane(Procesmodel model) {
    assertThat(new Tegneregler(model).overlap()).isEmpty();
    assertThat(new Tegneregler(model).udenForSinLane()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void teksterHarPlads(Procesmodel model) {
    assertThat(new Tegneregler(model).teksterUdenPlads()).isEmpty();
    assertThat(new Tegneregler(model).teksterOvenIHinanden()).isEmpty();
    assertThat(new Tegneregler(model).forLangeTekster()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void detLaesesFraVenstreTilHoejre(Procesmodel model) {
    assertThat(new Tegneregler(model).modLaeseretningen()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void etArkKanOverskues(Procesmodel model) {
    assertThat(new Tegneregler(model).forMangePaaArket()).isEmpty();
    assertThat(new Tegneregler(model).forBred()).isEmpty();
  }
}

package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.modelkontrol.Blanketmodel;
import dk.jobveu.motor.modelkontrol.Blanketregel;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every key of a form that a use case takes as it is has a component of its name and kind, and the
 * other way, so that a field changed in the Modeler is told here and not when somebody sends it.
 */
class BlanketpostTest {

  static Stream<Blanketmodel> blanketter() {
    return Blanketfiler.alle()
        .filter(b -> Kode.erBean(Blanketlytter.beanNavn(b.id()), Blanket.class));
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void hverNoegleHarEnKomponentOgHverKomponentEnNoegle(Blanketmodel b) {
    assertThat(Blanketregel.SVAR_GEMMES.fejl(b, new Filomgivelser())).isEmpty();
  }
}

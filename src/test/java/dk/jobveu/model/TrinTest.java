package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.faelles.Morgen;
import dk.jobveu.faelles.Trin;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketpost;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;

/** What a use case needs of the process, and tells it, are process variables of the same kind. */
class TrinTest {

  static Stream<String> poster() {
    return Stream.concat(
        Kode.beansAf(Trin.class).stream().flatMap(b -> Stream.of(b + ".0", b + ".1")),
        Kode.beansAf(dk.jobveu.faelles.Blanket.class).stream().map(b -> b + ".1"));
  }

  @ParameterizedTest
  @MethodSource("poster")
  void komponenterErProcesvariabler(String post) {
    String[] bean = post.split("\\.");
    for (RecordComponent k : type(bean[0], Integer.parseInt(bean[1])).getRecordComponents()) {
      Class<?> type = Procesvariabler.type(k.getName());
      assertThat(type).as("procesvariablen " + k.getName()).isNotNull();
      assertThat(somVariabel(sagt(k))).as(k.getName()).isEqualTo(type);
    }
  }

  private static Class<?> type(String bean, int nr) {
    Class<?> klasse = Kode.bean(bean).type();
    Class<?> slags =
        Trin.class.isAssignableFrom(klasse) ? Trin.class : dk.jobveu.faelles.Blanket.class;
    return ResolvableType.forClass(klasse).as(slags).getGeneric(nr).resolve();
  }

  private static Class<?> sagt(RecordComponent k) {
    return k.getType() == Optional.class ? Blanketpost.element(k.getGenericType()) : k.getType();
  }

  private static Class<?> somVariabel(Class<?> type) {
    if (type.isEnum()) {
      return String.class;
    } else if (type == LocalDate.class || type == Morgen.class) {
      return Date.class;
    }
    return type == boolean.class ? Boolean.class : type == int.class ? Integer.class : type;
  }
}

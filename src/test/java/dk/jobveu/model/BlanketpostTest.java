package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.model.Blanket.Del;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.blanket.Blanketpost;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.ResolvableType;

/**
 * Every key of a form that a use case takes as it is has a component of its name and kind, and the
 * other way, so that a field changed in the Modeler is told here and not when somebody sends it.
 */
class BlanketpostTest {

  private static final Set<String> JANEJ = Set.of("JA", "NEJ");

  static Stream<Blanket> blanketter() {
    return Blanket.alle().filter(b -> Kode.erBean(bean(b), dk.jobveu.faelles.Blanket.class));
  }

  private static String bean(Blanket b) {
    return Blanketlytter.beanNavn(b.id());
  }

  private static Class<?> type(Blanket b, int nr) {
    return ResolvableType.forClass(Kode.bean(bean(b)).type())
        .as(dk.jobveu.faelles.Blanket.class)
        .getGeneric(nr)
        .resolve();
  }

  @ParameterizedTest
  @MethodSource("blanketter")
  void hverNoegleHarEnKomponentOgHverKomponentEnNoegle(Blanket b) {
    List<String> fejl = new ArrayList<>();
    sammenlign(b, null, type(b, 0), fejl);
    assertThat(fejl).isEmpty();
  }

  private static void sammenlign(Blanket b, String liste, Class<?> post, List<String> fejl) {
    Map<String, RecordComponent> komponenter = new LinkedHashMap<>();
    komponenter(post, komponenter);
    Map<String, Del> noegler =
        b.dele().stream()
            .filter(d -> liste == null ? d.liste() == null : liste.equals(d.liste()))
            .filter(d -> d.spoerger() || d.er("dynamiclist"))
            .collect(Collectors.toMap(Del::noegle, d -> d, (x, y) -> x, LinkedHashMap::new));
    noegler.forEach(
        (noegle, del) -> {
          if (!komponenter.containsKey(noegle) && !laesesIkke(del)) {
            fejl.add("%s.%s har ingen komponent i %s".formatted(b, noegle, post.getSimpleName()));
          }
        });
    komponenter.forEach(
        (navn, k) -> {
          Del del = noegler.get(navn);
          if (del == null) {
            fejl.add("%s.%s har ingen nøgle i %s".formatted(post.getSimpleName(), navn, b));
          } else if (!passer(del, k)) {
            fejl.add("%s kan ikke være %s %s".formatted(del, k.getType().getSimpleName(), navn));
          } else if (del.er("dynamiclist")) {
            sammenlign(b, navn, Blanketpost.element(k.getGenericType()), fejl);
          }
        });
  }

  /** A box that must be ticked has been, and what is only shown is ours. */
  private static boolean laesesIkke(Del d) {
    return d.er("checkbox") && d.krav("required").asBoolean()
        || d.json().path("readonly").asBoolean()
        || d.json().path("disabled").asBoolean();
  }

  private static void komponenter(Class<?> post, Map<String, RecordComponent> alle) {
    for (RecordComponent k : post.getRecordComponents()) {
      if (k.getType().isRecord()) {
        komponenter(k.getType(), alle);
      } else {
        assertThat(alle.put(k.getName(), k)).as(k.getName() + " to gange").isNull();
      }
    }
  }

  private static boolean passer(Del d, RecordComponent k) {
    Class<?> type = k.getType();
    return switch (d.type()) {
      case "textfield", "textarea" -> type == String.class;
      case "number" ->
          type == Integer.class
              || type == BigDecimal.class
              || type == int.class && d.krav("required").asBoolean();
      case "checkbox" -> type == boolean.class;
      case "datetime" ->
          type == (d.tekst("subtype").equals("time") ? String.class : LocalDate.class);
      case "select", "radio" ->
          type == String.class
              || type == Boolean.class && valg(d).equals(JANEJ)
              || type.isEnum() && koder(type).containsAll(valg(d));
      case "checklist", "taglist" -> flere(type, element -> !element.isRecord(), k, d);
      case "dynamiclist" -> flere(type, Class::isRecord, k, d);
      default -> false;
    };
  }

  private static boolean flere(
      Class<?> type, java.util.function.Predicate<Class<?>> ok, RecordComponent k, Del d) {
    if (!Collection.class.isAssignableFrom(type)) {
      return false;
    }
    Class<?> element = Blanketpost.element(k.getGenericType());
    return ok.test(element) && (!element.isEnum() || koder(element).containsAll(valg(d)));
  }

  private static Set<String> koder(Class<?> type) {
    return Stream.of(type.getEnumConstants())
        .map(e -> ((Enum<?>) e).name())
        .collect(Collectors.toSet());
  }

  private static Set<String> valg(Del d) {
    return StreamSupport.stream(d.json().path("values").spliterator(), false)
        .map(v -> v.path("value").asText())
        .collect(Collectors.toSet());
  }
}

package dk.jobveu.motor.modelkontrol;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.motor.blanket.Blanketpost;
import dk.jobveu.motor.blanket.Medfulgt;
import dk.jobveu.motor.modelkontrol.Blanketmodel.Del;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.springframework.core.ResolvableType;

/**
 * Every key of a form that came with the system and that a use case takes as it is has a component
 * of its name and kind, and the other way, so that a changed field is told here and not when
 * somebody sends it. What a designer has added needs none ({@link Egnefelter}).
 */
final class Blanketsvar {

  private static final Set<String> JANEJ = Set.of("JA", "NEJ");

  private Blanketsvar() {}

  static void passerTilPosten(Blanketmodel b, Omgivelser om, Fund fund) {
    String bean = Blanketlytter.beanNavn(b.id());
    if (om.erBean(bean, Blanket.class)) {
      sammenlign(
          b,
          null,
          ResolvableType.forClass(om.bean(bean)).as(Blanket.class).getGeneric(0).resolve(),
          fund);
    }
  }

  private static void sammenlign(Blanketmodel b, String liste, Class<?> post, Fund fund) {
    Map<String, RecordComponent> komponenter = new LinkedHashMap<>();
    komponenter(post, komponenter);
    Map<String, Del> noegler =
        b.dele().stream()
            .filter(d -> liste == null ? d.liste() == null : liste.equals(d.liste()))
            .filter(d -> d.spoerger() || d.er("dynamiclist"))
            .collect(Collectors.toMap(Del::noegle, d -> d, (x, y) -> x, LinkedHashMap::new));
    noegler.forEach(
        (noegle, del) -> {
          if (!komponenter.containsKey(noegle)
              && Medfulgt.felt(b.id(), liste, noegle)
              && !laesesIkke(del)) {
            fund.sig(
                noegle,
                "Svaret bliver ikke gemt: systemet kender ikke nøglen »%s«. Ret den, eller bed en udvikler om feltet."
                    .formatted(noegle));
          }
        });
    komponenter.forEach(
        (navn, k) -> {
          Del del = noegler.get(navn);
          if (del == null) {
            fund.sig(
                navn,
                "Blanketten mangler feltet »%s«, som systemet skal have svar på.".formatted(navn));
          } else if (!passer(del, k)) {
            fund.sig(
                navn,
                "Systemet kan ikke gemme svaret fra et felt af slagsen »%s« med disse valg."
                    .formatted(del.type()));
          } else if (del.er("dynamiclist")) {
            sammenlign(b, navn, Blanketpost.element(k.getGenericType()), fund);
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
      } else if (alle.put(k.getName(), k) != null) {
        throw new IllegalStateException(k.getName() + " er to gange i " + post.getName());
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

  private static boolean flere(Class<?> type, Predicate<Class<?>> ok, RecordComponent k, Del d) {
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

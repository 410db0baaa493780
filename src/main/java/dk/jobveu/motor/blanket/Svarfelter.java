package dk.jobveu.motor.blanket;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Typed reading of checked answers; shared by a whole form and by a row of a list. */
public interface Svarfelter {

  /** The checked answers by field key; empty answers are absent or null. */
  Map<String, Object> felter();

  /** The text, or null when the field is empty. */
  default String tekst(String felt) {
    Object v = felter().get(felt);
    return v == null || v.toString().isBlank() ? null : v.toString().strip();
  }

  /** The whole number, or null when the field is empty. */
  default Integer heltal(String felt) {
    BigDecimal tal = tal(felt);
    return tal == null ? null : tal.intValueExact();
  }

  /** The number, or null when the field is empty. */
  default BigDecimal tal(String felt) {
    Object v = felter().get(felt);
    if (v == null || v.toString().isBlank()) {
      return null;
    }
    return v instanceof BigDecimal b ? b : new BigDecimal(v.toString());
  }

  /** The date, or null when the field is empty. */
  default LocalDate dato(String felt) {
    String v = tekst(felt);
    return v == null ? null : LocalDate.parse(v);
  }

  /** Whether the field is ticked or answered with ja. */
  default boolean ja(String felt) {
    Object v = felter().get(felt);
    return Boolean.TRUE.equals(v) || "true".equals(v) || "JA".equals(v) || "ja".equals(v);
  }

  /** The chosen values of a checklist or tag list. */
  default List<String> valg(String felt) {
    return felter().get(felt) instanceof List<?> l
        ? l.stream().map(Object::toString).toList()
        : List.of();
  }

  /** The rows of a list. */
  @SuppressWarnings("unchecked")
  default List<Raekke> raekker(String felt) {
    return felter().get(felt) instanceof List<?> l
        ? l.stream().map(r -> new Raekke((Map<String, Object>) r)).toList()
        : List.of();
  }

  /** One row of a list in a form. */
  record Raekke(Map<String, Object> felter) implements Svarfelter {}
}

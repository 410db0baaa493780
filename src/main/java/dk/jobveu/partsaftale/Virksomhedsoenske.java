package dk.jobveu.partsaftale;

import java.util.Map;

/** What a company wishes of the courses: content, purpose and how they are held (D6, R-3.5). */
public record Virksomhedsoenske(
    String virksomhed, String indhold, String formaal, String afvikling) {

  /** As a row of a form's table. */
  public Map<String, Object> somRaekke() {
    return Map.of(
        "virksomhed", virksomhed, "indhold", indhold, "formaal", formaal, "afvikling", afvikling);
  }
}

package dk.jobveu.projektplan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Section 7: the dates of the forløb (R-7.12g); any of them may be missing in a draft. */
public record Tidsplan(
    LocalDate datoInfoMedarbejdere,
    LocalDate datoInformationsdag,
    LocalDate datoScreening,
    LocalDate datoKursusstart,
    LocalDate datoKursusafslutning,
    LocalDate datoOpfoelgning,
    LocalDate datoVirksomhedsbesoeg) {

  /** The dates under the names that DMN-6 reads. */
  public Map<String, Object> somInput() {
    Map<String, Object> input = new HashMap<>();
    input.put("datoInfoMedarbejdere", iso(datoInfoMedarbejdere));
    input.put("datoInformationsdag", iso(datoInformationsdag));
    input.put("datoScreening", iso(datoScreening));
    input.put("datoKursusstart", iso(datoKursusstart));
    input.put("datoKursusafslutning", iso(datoKursusafslutning));
    input.put("datoOpfoelgning", iso(datoOpfoelgning));
    return input;
  }

  private static String iso(LocalDate dato) {
    return dato == null ? null : dato.toString();
  }

  Tidsplan medKursus(LocalDate start, LocalDate slut, LocalDate nyOpfoelgning) {
    return new Tidsplan(
        datoInfoMedarbejdere,
        datoInformationsdag,
        datoScreening,
        start,
        slut,
        nyOpfoelgning,
        datoVirksomhedsbesoeg);
  }
}

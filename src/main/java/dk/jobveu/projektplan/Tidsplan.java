package dk.jobveu.projektplan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Section 7: the dates of the forløb (R-7.12g); any of them may be missing in a draft. */
public record Tidsplan(
    LocalDate infoMedarbejdere,
    LocalDate informationsdag,
    LocalDate screening,
    LocalDate kursusstart,
    LocalDate kursusafslutning,
    LocalDate opfoelgning,
    LocalDate virksomhedsbesoeg) {

  /** The dates under the names that DMN-6 reads. */
  public Map<String, Object> somInput() {
    Map<String, Object> input = new HashMap<>();
    input.put("datoInfoMedarbejdere", iso(infoMedarbejdere));
    input.put("datoInformationsdag", iso(informationsdag));
    input.put("datoScreening", iso(screening));
    input.put("datoKursusstart", iso(kursusstart));
    input.put("datoKursusafslutning", iso(kursusafslutning));
    input.put("datoOpfoelgning", iso(opfoelgning));
    return input;
  }

  private static String iso(LocalDate dato) {
    return dato == null ? null : dato.toString();
  }

  Tidsplan medKursus(LocalDate start, LocalDate slut, LocalDate nyOpfoelgning) {
    return new Tidsplan(
        infoMedarbejdere,
        informationsdag,
        screening,
        start,
        slut,
        nyOpfoelgning,
        virksomhedsbesoeg);
  }
}

package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** What is recorded about a class from the agreed times to the match meetings. */
public interface Kursusdrift {

  /**
   * How the course began.
   *
   * @param timerBegrundelse why the weekly hours are not 37, or null
   */
  record Kursusstart(
      LocalDate startetDen,
      Integer fremmoedte,
      BigDecimal ugentligeTimer,
      String timerBegrundelse,
      boolean virksomhedsforlagt) {}

  /**
   * How the course ended, in sums; each participant's completion is on the list.
   *
   * @param virksomhedsbesoeg visits by companies during the course, or null
   * @param progression what school and job centres saw across the class, never of one person
   *     (R-5.17)
   */
  record Kursusslut(
      LocalDate afsluttetDen, Integer beviser, Integer virksomhedsbesoeg, String progression) {}

  /**
   * @param gennemfoert how many had completed then
   */
  record Kursusafslutning(Kursusslut slut, int gennemfoert) {}

  void gemTider(Registrering registrering, int holdNr, Tidsafstemning tider);

  Optional<Tidsafstemning> tider(String forloebId, int holdNr);

  void gemStart(Registrering registrering, int holdNr, Kursusstart start);

  Optional<Kursusstart> start(String forloebId, int holdNr);

  void gemAfslutning(Registrering registrering, int holdNr, Kursusafslutning afslutning);

  Optional<Kursusafslutning> afslutning(String forloebId, int holdNr);
}

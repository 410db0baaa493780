package dk.jobveu.projektplan;

import dk.jobveu.faelles.Datoer;
import java.time.LocalDate;
import java.util.function.Function;

/** The days of section 7 in their order, with the names they have in forms and on pages. */
public enum Plandag {
  INFO_MEDARBEJDERE(
      "datoInfoMedarbejdere", "Information til medarbejdere", Tidsplan::datoInfoMedarbejdere),
  INFORMATIONSDAG("datoInformationsdag", "Informationsdag", Tidsplan::datoInformationsdag),
  SCREENING("datoScreening", "Screening", Tidsplan::datoScreening),
  VIRKSOMHEDSBESOEG("datoVirksomhedsbesoeg", "Virksomhedsbesøg", Tidsplan::datoVirksomhedsbesoeg),
  KURSUSSTART("datoKursusstart", "Kurset begynder", Tidsplan::datoKursusstart),
  KURSUSAFSLUTNING("datoKursusafslutning", "Kurset slutter", Tidsplan::datoKursusafslutning),
  OPFOELGNING("datoOpfoelgning", "Opfølgning", Tidsplan::datoOpfoelgning);

  private final String felt;
  private final String navn;
  private final Function<Tidsplan, LocalDate> dag;

  Plandag(String felt, String navn, Function<Tidsplan, LocalDate> dag) {
    this.felt = felt;
    this.navn = navn;
    this.dag = dag;
  }

  /** The key of its field. */
  String felt() {
    return felt;
  }

  public String navn() {
    return navn;
  }

  public LocalDate af(Tidsplan tidsplan) {
    return dag.apply(tidsplan);
  }

  /** Its name and the day, or null without one. */
  String tekst(LocalDate dato) {
    return dato == null ? null : navn + ": " + Datoer.tekst(dato);
  }
}

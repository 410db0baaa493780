package dk.jobveu.projektplan;

/**
 * Who does what (R-7.12g).
 *
 * @param ansvarlig role id, or {@code virksomhed}
 */
public record Ansvar(Leverance leverance, String ansvarlig, String opgave) {

  /** What must be delivered, in the order of the plan. */
  public enum Leverance {
    INFO_MEDARBEJDERE("Information til jobcentermedarbejderne"),
    INFORMATIONSDAG("Informationsdag for ledige"),
    SCREENING("Screening af kandidater"),
    KURSER("Kurserne"),
    VIRKSOMHEDSBESOEG("Virksomhedsbesøg og praktik"),
    OPFOELGNING("Opfølgning hos borgere og virksomheder");

    private final String tekst;

    Leverance(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}

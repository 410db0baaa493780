package dk.jobveu.projektplan;

/**
 * Who does what (R-7.12g).
 *
 * @param ansvarlig role id, or {@code virksomhed}
 */
public record Ansvar(Leverance leverance, String ansvarlig, String opgave) {

  /** What must be delivered, in the order of the plan. */
  public enum Leverance {
    INFO_MEDARBEJDERE("Information til jobcentermedarbejderne", Plandag.INFO_MEDARBEJDERE),
    INFORMATIONSDAG("Informationsdag for ledige", Plandag.INFORMATIONSDAG),
    SCREENING("Screening af kandidater", Plandag.SCREENING),
    KURSER("Kurserne", Plandag.KURSUSSTART),
    VIRKSOMHEDSBESOEG("Virksomhedsbesøg og praktik", Plandag.VIRKSOMHEDSBESOEG),
    OPFOELGNING("Opfølgning hos borgere og virksomheder", Plandag.OPFOELGNING);

    private final String tekst;
    private final Plandag dag;

    Leverance(String tekst, Plandag dag) {
      this.tekst = tekst;
      this.dag = dag;
    }

    /**
     * Whether the plan has it: a day for it is set. A day that is missing is asked for by itself,
     * and what has none on purpose needs nobody. There is no plan without courses.
     */
    boolean erI(Tidsplan tidsplan) {
      return this == KURSER || dag.af(tidsplan) != null;
    }

    public String tekst() {
      return tekst;
    }
  }
}

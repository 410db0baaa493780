package dk.jobveu.hensigt;

import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;

/**
 * A company's letter of intent (D10, R-4.7, R-7.10). It does not bind the company in law.
 *
 * @param version 1, and one more each time it must be given again
 * @param kursusversion version of the courses it was given for, or null
 */
public record Hensigtserklaering(
    Registrering registrering,
    String virksomhedId,
    int version,
    Status status,
    Indhold indhold,
    Integer kursusversion,
    Afslag afslagAarsag) {

  /**
   * What the company says; nothing when it declined.
   *
   * @param afgivetAf who gave it, or null when it was declined
   * @param oenskerLedige wish to recruit unemployed; null when the forløb has none
   * @param betingelse condition, typically that the course is completed
   * @param jobgarantiAntal jobs it guarantees, 0 for none
   */
  public record Indhold(
      Afgiver afgivetAf,
      Boolean indholdMatcher,
      Boolean oenskerLedige,
      Integer antalJob,
      Integer antalLaerlingepladser,
      String betingelse,
      Integer jobgarantiAntal,
      boolean deltagerIInformationsmoede,
      boolean deltagerIScreening,
      LocalDate underskrevet) {

    public Indhold {
      indholdMatcher = Boolean.TRUE.equals(indholdMatcher);
      antalJob = tal(antalJob);
      antalLaerlingepladser = tal(antalLaerlingepladser);
      jobgarantiAntal = tal(jobgarantiAntal);
    }

    /** That the courses fit and that it wants to hire unemployed, where there are any. */
    boolean sigerDetHele() {
      return indholdMatcher && !Boolean.FALSE.equals(oenskerLedige);
    }

    private static int tal(Integer skrevet) {
      return skrevet == null ? 0 : skrevet;
    }
  }

  /** Where the letter stands. */
  public enum Status {
    KLADDE,
    GAELDENDE,
    SKAL_BEKRAEFTES_IGEN,
    AFSLAAET,
    BORTFALDET
  }

  /** Practice knows three ways to give one. */
  public enum Afgiver {
    VIRKSOMHED("Virksomheden selv"),
    BRANCHEORGANISATION("Brancheorganisationen på virksomhedens vegne"),
    ANTAL("Kun et antal ansættelser, oplyst til jobcentret");

    private final String tekst;

    Afgiver(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** Why a company does not give one. */
  public enum Afslag {
    INTET_BEHOV("Behovet er væk"),
    INDHOLDET_PASSER_IKKE("Kursernes indhold passer ikke"),
    VIL_IKKE_REKRUTTERE("Vil ikke rekruttere blandt ledige"),
    INTET_SVAR("Virksomheden har ikke svaret"),
    ANDET("Andet");

    private final String tekst;

    Afslag(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  boolean gaelder() {
    return status == Status.GAELDENDE;
  }

  Hensigtserklaering med(Status ny) {
    return new Hensigtserklaering(
        registrering, virksomhedId, version, ny, indhold, kursusversion, afslagAarsag);
  }
}

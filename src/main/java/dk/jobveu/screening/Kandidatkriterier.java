package dk.jobveu.screening;

import java.util.Set;

/**
 * What a job centre knows of one candidate when it screens.
 *
 * @param opfyldte numbers of the profile's competences that the candidate has, or null when the job
 *     centre states {@code skalkrav} itself (its own method, R-5.8)
 * @param skalkrav only used when {@code opfyldte} is null
 * @param sprogOk null when language is no demand
 * @param personligSocialOk null when not judged; derived from {@code opfyldte} when that is given
 * @param virksomhedssamtale outcome of a talk with a company before start
 * @param oensketResultat the job centre's own result, or null to follow the decision table
 * @param begrundelse reason, required when the job centre's own result differs from the table's
 */
public record Kandidatkriterier(
    String deltagerId,
    Set<Integer> opfyldte,
    Skalkrav skalkrav,
    Motivation motivation,
    Boolean sprogOk,
    Boolean personligSocialOk,
    Boolean jobmaalPasser,
    Virksomhedssamtale virksomhedssamtale,
    Screeningsudfald oensketResultat,
    String begrundelse) {

  /** How many of the profile's necessary competences a candidate has (DMN-9). */
  public enum Skalkrav {
    ALLE("Alle"),
    NOGLE("Nogle"),
    INGEN("Ingen");

    private final String tekst;

    Skalkrav(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** The candidate's own wish to take part. */
  public enum Motivation {
    JA("Ja"),
    USIKKER("Usikker"),
    NEJ("Nej");

    private final String tekst;

    Motivation(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** Outcome of the talk with a company. */
  public enum Virksomhedssamtale {
    POSITIV("Positiv"),
    NEGATIV("Negativ"),
    INGEN("Ingen samtale");

    private final String tekst;

    Virksomhedssamtale(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}

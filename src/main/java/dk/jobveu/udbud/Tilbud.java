package dk.jobveu.udbud;

import dk.jobveu.faelles.Registrering;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A school's bid (D13, R-7.13). It is read through {@link Tilbudsmappe} only.
 *
 * @param status others read it once it is registered
 * @param advarsel why it cannot be chosen, as the school was told before it sent it all the same;
 *     null when it was told nothing
 */
public record Tilbud(
    Registrering registrering,
    int udbudNr,
    String skole,
    Status status,
    Vilkaar vilkaar,
    String advarsel) {

  /**
   * What the school offers.
   *
   * @param daekkerAlleKurser content against D7
   * @param kurser those of the courses that it covers when not all; else empty
   * @param startdato the first day of the course, and {@code slutdato} the last
   * @param tompladsVilkaar terms for empty seats and guarantees, or null
   */
  public record Vilkaar(
      BigDecimal pris,
      String indhold,
      Boolean daekkerAlleKurser,
      List<String> kurser,
      Boolean indeholderAmu,
      Godkendelse godkendelse,
      LocalDate startdato,
      LocalDate slutdato,
      String sted,
      Afvikling afvikling,
      Integer minHold,
      Integer maksHold,
      boolean garantikursus,
      boolean fleksibelHoldstoerrelse,
      boolean fleksibelStart,
      boolean fleksibeltSted,
      boolean harSpeciale,
      boolean meritAnerkendt,
      String meritDokumentation,
      String tompladsVilkaar) {

    public Vilkaar {
      kurser = kurser == null ? List.of() : List.copyOf(kurser);
    }

    /** Whether it offers any of the courses. */
    boolean daekkerNoget() {
      return daekkerAlleKurser || !kurser.isEmpty();
    }
  }

  /** Where the bid stands. */
  public enum Status {
    KLADDE,
    AFGIVET
  }

  /** Approval to run the courses; it may be lent by another school. */
  public enum Godkendelse {
    EGEN("Vores egen godkendelse"),
    LAANT("Lånt af en anden skole"),
    INGEN("Ingen godkendelse");

    private final String tekst;

    Godkendelse(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** How the course is run. */
  public enum Afvikling {
    HOLD("Hold på skolen"),
    VIRKSOMHED("På virksomheden"),
    FJERN("Fjernundervisning"),
    AABENT_VAERKSTED("Åbent værksted");

    private final String tekst;

    Afvikling(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  public boolean erAfgivet() {
    return status == Status.AFGIVET;
  }

  Tilbud somAfgivet() {
    return med(Status.AFGIVET);
  }

  /** Nobody reads it any more. */
  Tilbud somKladde() {
    return med(Status.KLADDE);
  }

  private Tilbud med(Status nu) {
    return new Tilbud(registrering, udbudNr, skole, nu, vilkaar, advarsel);
  }
}

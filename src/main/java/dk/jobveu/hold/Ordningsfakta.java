package dk.jobveu.hold;

import java.time.LocalDate;

/**
 * What decides which schemes a participant can have, besides the target group and the year of birth
 * (DMN-7). What is null is not known, and excludes nothing.
 *
 * @param bevilgetDen the day of the grant, whose rules hold; null: the first day of the forløb
 * @param joberklaering whether an employer has promised ordinary work after the course
 * @param dagligKm kilometres there and back a day (DMN-17)
 */
public record Ordningsfakta(
    Uddannelse uddannelse,
    LocalDate ledigSiden,
    LocalDate bevilgetDen,
    Positivliste positivliste,
    Boolean joberklaering,
    Integer dagligKm) {

  public static final Ordningsfakta UKENDTE = new Ordningsfakta(null, null, null, null, null, null);

  /** The highest education, as DMN-7 calls it. */
  public enum Uddannelse {
    UFAGLAERT("Ufaglært"),
    FAGLAERT("Faglært"),
    KVU("Kort videregående"),
    VU("Mellemlang eller lang videregående");

    private final String tekst;

    Uddannelse(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }

    /** Above a vocational education: who has it is seldom offered VEU (003 H4). */
    public boolean erVideregaaende() {
      return this == KVU || this == VU;
    }
  }

  /** Which list of courses the participant's course is on. */
  public enum Positivliste {
    INGEN("På ingen af listerne", false, false),
    REGIONAL("På vores eller naborådets", true, false),
    NATIONAL("På den landsdækkende", false, true),
    STJERNE("På den landsdækkende, med stjerne", false, true),
    BEGGE("På begge", true, true);

    private final String tekst;
    private final boolean regional;
    private final boolean national;

    Positivliste(String tekst, boolean regional, boolean national) {
      this.tekst = tekst;
      this.regional = regional;
      this.national = national;
    }

    public String tekst() {
      return tekst;
    }

    boolean erRegional() {
      return regional;
    }

    boolean erNational() {
      return national;
    }
  }

  /** Whether anything is known at all. */
  public boolean erTom() {
    return equals(UKENDTE);
  }
}

package dk.jobveu.udbud;

import dk.jobveu.faelles.Registrering;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One round of asking schools for bids.
 *
 * @param nr 1, and one more for each new round
 * @param tilbudsfrist the last day that a school may bid; the whole day counts
 * @param direkteGrund why no open tender; null in an open one
 * @param juridiskNote what was noted about procurement law, which is outside this system
 * @param vurdering what DMN-8c said after the opening, or null
 * @param aabnet when the bids were opened, or null
 */
public record Udbud(
    Registrering registrering,
    int nr,
    Vej vej,
    Status status,
    LocalDate tilbudsfrist,
    DirekteGrund direkteGrund,
    String begrundelse,
    String juridiskNote,
    Vurdering vurdering,
    Instant aabnet,
    List<Invitation> invitationer) {

  private static final String BESKED = "udbud:";

  public Udbud {
    invitationer = List.copyOf(invitationer);
  }

  /** How schools are found. */
  public enum Vej {
    UDBUD("Åbent udbud"),
    DIREKTE("Direkte valg af en skole");

    private final String tekst;

    Vej(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** Where the round stands. */
  public enum Status {
    KLADDE,
    SENDT,
    AABNET
  }

  /** Reasons that practice gives for choosing directly. */
  public enum DirekteGrund {
    EXCELLENCE("Skolen er særlig god til faget"),
    NAERHED("Skolen ligger tæt på"),
    FAA_SKOLER("Der er få skoler at vælge imellem"),
    SKOLE_MED_FRA_START("Skolen har været med fra start");

    private final String tekst;

    DirekteGrund(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** What DMN-8c says. */
  public enum Vurdering {
    SAMMENLIGN,
    VURDER_ENKELT,
    UDBUDSPLIGT_ELLER_REVIDER,
    DIREKTE_VALG,
    MANGLER_BEGRUNDELSE
  }

  /** A school that was asked, and its answer. */
  public record Invitation(String skole, Svar svar, Afslag afslag) {

    /** The answer. */
    public enum Svar {
      INVITERET,
      AFGIVET,
      AFSLAAET,
      FRIST_UDLOEBET
    }

    /** Why a school does not bid. */
    public enum Afslag {
      INGEN_KAPACITET("Ingen plads eller lærere i perioden"),
      INGEN_GODKENDELSE("Har ikke godkendelse til kurserne"),
      PRISRAMMEN("Kan ikke holde prisrammen"),
      FOR_FAA_DELTAGERE("For få deltagere"),
      ANDET("Andet");

      private final String tekst;

      Afslag(String tekst) {
        this.tekst = tekst;
      }

      public String tekst() {
        return tekst;
      }
    }
  }

  /** The key of the message by which a school is asked. */
  public String beskednoegle(String skole) {
    return "%s%s:%d:%s".formatted(BESKED, registrering.forloebId(), nr, skole);
  }

  /** Whether a message with this key asks a school for a bid. */
  public static boolean spoerges(String noegle) {
    return noegle.startsWith(BESKED);
  }

  boolean erAabnet() {
    return status == Status.AABNET;
  }

  Udbud sendt() {
    return med(Status.SENDT, vurdering, aabnet);
  }

  Udbud aabnet(Instant tidspunkt) {
    return med(Status.AABNET, vurdering, tidspunkt);
  }

  Udbud vurderet(Vurdering ny) {
    return med(status, ny, aabnet);
  }

  private Udbud med(Status nyStatus, Vurdering nyVurdering, Instant nyAabnet) {
    return new Udbud(
        registrering,
        nr,
        vej,
        nyStatus,
        tilbudsfrist,
        direkteGrund,
        begrundelse,
        juridiskNote,
        nyVurdering,
        nyAabnet,
        invitationer);
  }
}

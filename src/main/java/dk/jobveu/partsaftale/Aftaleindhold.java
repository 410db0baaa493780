package dk.jobveu.partsaftale;

import java.time.LocalDate;

/**
 * What the parties agree on, with the five minimum elements of D5; elements may be empty
 * while it is a draft. It has no room for financing or launch.
 *
 * @param alleLedige all target groups of ledige are thought in; otherwise see indsnaevring
 * @param finansieringAfklaring why what looks like financing or launch is no decision, or null
 * @param svarSenest last day for the sides' answers
 */
public record Aftaleindhold(
    Form aftaleform,
    String niveau,
    String aftalensFormaal,
    String stillingsbetegnelser,
    String fagligeKompetencer,
    boolean alleLedige,
    String maalgruppe,
    String indsnaevring,
    String beskaeftigede,
    String loeftemaal,
    boolean ikkeMeritTilladt,
    String finansieringAfklaring,
    LocalDate svarSenest) {

  /** How the parties commit themselves; practice rarely signs. */
  public enum Form {
    SKRIFTLIG("Skriftlig partsaftale"),
    ANDEN_VIS("Opbakning på anden vis");

    private final String tekst;

    Form(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  Aftaleindhold medSvarfrist(LocalDate frist) {
    return new Aftaleindhold(
        aftaleform,
        niveau,
        aftalensFormaal,
        stillingsbetegnelser,
        fagligeKompetencer,
        alleLedige,
        maalgruppe,
        indsnaevring,
        beskaeftigede,
        loeftemaal,
        ikkeMeritTilladt,
        finansieringAfklaring,
        frist);
  }
}

package dk.jobveu.forloeb;

/** Whom a forløb is for; {@code bestem_projekttype} decides it in phase 1. */
public enum Projekttype {
  LEDIGE("Ledige"),
  BESK("Beskæftigede"),
  BEGGE("Ledige og beskæftigede"),
  COVID("Afbødeprojekt ved krise");

  private final String tekst;

  Projekttype(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }

  boolean medLedige() {
    return this == LEDIGE || this == BEGGE;
  }
}

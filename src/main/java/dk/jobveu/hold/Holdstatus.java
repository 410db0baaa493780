package dk.jobveu.hold;

/** Where a class stands. */
public enum Holdstatus {
  OPRETTET("Oprettet"),
  GENNEMFOERES("Gennemføres"),
  STARTET("I gang"),
  AFSLUTTET("Afsluttet"),
  AFLYST("Aflyst");

  private final String tekst;

  Holdstatus(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }

  /** Whether there is no class any more. */
  public boolean erSlut() {
    return this == AFSLUTTET || this == AFLYST;
  }

  /** Whether the course has begun, so that dropouts no longer count against it. */
  public boolean erBegyndt() {
    return this == STARTET || this == AFSLUTTET;
  }
}

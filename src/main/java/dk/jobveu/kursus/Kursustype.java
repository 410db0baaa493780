package dk.jobveu.kursus;

/** Kinds of courses; a forløb may mix them. */
public enum Kursustype {
  AMU("AMU-kursus", false),
  EUD_FAG("Fag fra en erhvervsuddannelse", false),
  FVU("Forberedende voksenundervisning (FVU)", true),
  OBU("Ordblindeundervisning (OBU)", true),
  AVU("Almen voksenuddannelse (AVU)", true),
  AKADEMI("Akademifag eller anden videregående efteruddannelse", false),
  CERTIFIKAT("Certifikatkursus", false),
  ANDET("Andet", false);

  private final String tekst;
  private final boolean almen;

  Kursustype(String tekst, boolean almen) {
    this.tekst = tekst;
    this.almen = almen;
  }

  public String tekst() {
    return tekst;
  }

  /** General competences such as reading and arithmetic, which may come first. */
  public boolean erAlmen() {
    return almen;
  }
}

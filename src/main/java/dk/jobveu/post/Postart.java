package dk.jobveu.post;

/** What a letter is about; one place a kind says who is told and when. */
public enum Postart {
  BESKED("Besked", true),
  OPGAVE("Ny opgave", true),
  PAAMINDELSE("Påmindelse", false),
  FRIST("Sidste dag", false),
  FORSINKET("Frist overskredet", false),
  AFSLAG("Et nej", true),
  UDFALD("Tilbuddene er afgjort", true),
  KALENDER("Kalender", false),
  SAMTALE("Besked fra en anden", true),
  SVARLINK("Link til at svare", false),
  KVITTERING("Kvittering", false),
  UGEPOST("Ugens post", false),
  POSTKASSE("Bekræft en postkasse", false),
  SPOERGESKEMA("Spørgeskema", false),
  NYHEDSBREV("Nyhedsbrev", false);

  private final String tekst;
  private final boolean samles;

  Postart(String tekst, boolean samles) {
    this.tekst = tekst;
    this.samles = samles;
  }

  public String tekst() {
    return tekst;
  }

  /** Whether where it leads is a secret of whoever gets it. */
  public boolean harHemmeligtLink() {
    return this == SVARLINK || this == POSTKASSE || this == SPOERGESKEMA;
  }

  /** Whether it can wait for the weekly letter of whoever prefers that. */
  public boolean samles() {
    return samles;
  }
}

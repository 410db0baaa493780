package dk.jobveu.screening;

/** The three kinds of competences in a screening profile (R-5.2; Vejviser, fase 4, trin 2). */
public enum Kompetencetype {
  FAGLIG("Faglig"),
  PERSONLIG("Personlig"),
  SOCIAL("Social");

  private final String tekst;

  Kompetencetype(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}

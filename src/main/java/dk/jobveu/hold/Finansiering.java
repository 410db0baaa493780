package dk.jobveu.hold;

/** Who pays for a participant's courses; the outputs of DMN-7. */
public enum Finansiering {
  SEKS_UGER("6 ugers jobrettet uddannelse"),
  REG_PULJE("Den regionale uddannelsespulje"),
  MANGEL_PULJE("Puljen til opkvalificering inden for mangelområder"),
  VOKSENLAERLING("Voksenlærlingeordningen"),
  IGU("Integrationsgrunduddannelse (IGU)"),
  PRAKTIK("Virksomhedspraktik"),
  LOENTILSKUD("Løntilskud"),
  KOMMUNE_DRIFT("Kommunens eget driftsbudget"),
  VEU_SVU("VEU-godtgørelse eller SVU"),
  KOMPETENCEFOND("Kompetencefond"),
  VIRKSOMHED_BETALER("Virksomheden betaler");

  private final String tekst;

  Finansiering(String tekst) {
    this.tekst = tekst;
  }

  public String tekst() {
    return tekst;
  }
}

package dk.jobveu.projektrum.web;

import dk.jobveu.projektrum.Tavlefilter;

/**
 * What an address of the board asks for. Only what is chosen among given values stands there, never
 * what somebody has typed.
 *
 * @param galt FORSINKET, BLOKERET, TYNDT or STILLE, or null
 */
public record Tavlevalg(Integer fase, String omraade, Galt galt, Integer side) {

  static final Tavlevalg ALLE = new Tavlevalg(null, null, null, null);

  /** What can be wrong. */
  public enum Galt {
    BLOKERET("Blokeret"),
    FORSINKET("Over fristen"),
    TYNDT("Tyndt"),
    STILLE("Stille");

    private final String tekst;

    Galt(String tekst) {
      this.tekst = tekst;
    }

    String tekst() {
      return tekst;
    }
  }

  Tavlefilter filter() {
    return new Tavlefilter(
        fase,
        omraade,
        galt == Galt.FORSINKET,
        galt == Galt.BLOKERET,
        galt == Galt.TYNDT,
        galt == Galt.STILLE);
  }

  /** On the first page of those of this phase; null for all phases. */
  Tavlevalg medFase(Integer ny) {
    return new Tavlevalg(ny, omraade, galt, null);
  }

  Tavlevalg medOmraade(String nyt) {
    return new Tavlevalg(fase, nyt, galt, null);
  }

  Tavlevalg medGalt(Galt nyt) {
    return new Tavlevalg(fase, omraade, nyt, null);
  }

  Tavlevalg paaSide(int ny) {
    return new Tavlevalg(fase, omraade, galt, ny);
  }
}

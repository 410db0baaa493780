package dk.jobveu.dokument;

/**
 * A logo on a document, or the name of somebody who has none.
 *
 * @param tekst what it says, for those who do not see it; or the name
 * @param bredde pixels
 * @param hoejde pixels
 * @param billede PNG in base 64, or null when there is only a name
 */
public record Papirlogo(String tekst, int bredde, int hoejde, String billede) {

  /** As high as it stands on the page, in points; as wide as follows from that, but no wider. */
  private static final double HOEJDE = 40;

  private static final double BREDEST = 140;

  public static Papirlogo navn(String navn) {
    return new Papirlogo(navn, 0, 0, null);
  }

  public boolean harBillede() {
    return billede != null;
  }

  /** Points on the page. */
  public double bredt() {
    return bredde * maal();
  }

  /** Points on the page. */
  public double hoejt() {
    return hoejde * maal();
  }

  private double maal() {
    return Math.min(HOEJDE / hoejde, BREDEST / bredde);
  }
}

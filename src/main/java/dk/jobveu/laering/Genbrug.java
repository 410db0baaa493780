package dk.jobveu.laering;

/**
 * What happens after the forløb.
 *
 * @param lokalEjer organisation that keeps the method alive, or null when nobody does
 */
public record Genbrug(
    Beslutning beslutning, String lokalEjer, boolean skabelonerGemt, String begrundelse) {

  /** The decisions on re-use. */
  public enum Beslutning {
    NY_RUNDE("Ny runde"),
    OVERDRAGET("Overdraget til jobcentret"),
    STOPPET("Samarbejdet stopper");

    private final String tekst;

    Beslutning(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }
}

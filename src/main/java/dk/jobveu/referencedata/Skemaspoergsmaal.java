package dk.jobveu.referencedata;

import java.util.Set;

/**
 * A question of the survey about a forløb, as it was asked from a day on.
 *
 * @param aktoertyper role ids of those who are asked; all when it is empty
 */
public record Skemaspoergsmaal(
    String kode, Skala skala, String tekst, Set<String> aktoertyper, Gyldighed gyldighed) {

  /** What is answered with. */
  public enum Skala {
    /** 1 to 10, ten being the best. */
    TIL_TI(1, 10),
    /** Five steps from 1, i meget lav grad, to 5, i meget høj grad; 0 is don't know. */
    GRAD(0, 5);

    private final int laveste;
    private final int hoejeste;

    Skala(int laveste, int hoejeste) {
      this.laveste = laveste;
      this.hoejeste = hoejeste;
    }

    public boolean rummer(int vaerdi) {
      return vaerdi >= laveste && vaerdi <= hoejeste;
    }
  }

  public boolean spoerges(String aktoertype) {
    return aktoertyper.isEmpty() || aktoertyper.contains(aktoertype);
  }
}

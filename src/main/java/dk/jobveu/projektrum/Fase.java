package dk.jobveu.projektrum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the five phases, or the short way that stands in the place of the first three, and whether
 * it is over, going on or ahead.
 *
 * @param nr {@link #KORT_VEJ} for the short way, which comes before them all
 * @param fra when it began, the last time when it has begun again; null when it is ahead
 * @param til when it ended, or null
 */
public record Fase(int nr, String navn, Stade stade, Instant fra, Instant til) {

  public static final int KORT_VEJ = 0;

  private static final int FOERSTE_EFTER_KORT_VEJ = 4;

  /** Where a phase is. */
  public enum Stade {
    FAERDIG("Afsluttet"),
    NU("I gang"),
    FORAN("Ikke begyndt");

    private final String tekst;

    Stade(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  /** A sign where there is no room for the name. */
  public String tegn() {
    return nr == KORT_VEJ ? "K" : String.valueOf(nr);
  }

  /**
   * Those that the forløb passes, in order: all five, or the short way and what comes after it. Was
   * the short way given up, the phases it stood for have begun and are there too.
   */
  public static List<Fase> paaVejen(List<Fase> alle) {
    boolean kortVej = false;
    boolean helVej = false;
    for (Fase f : alle) {
      kortVej |= f.nr == KORT_VEJ && f.fra != null;
      helVej |= f.staarKortVejFor() && f.fra != null;
    }
    List<Fase> paaVejen = new ArrayList<>(alle.size());
    for (Fase f : alle) {
      if (f.nr == KORT_VEJ ? kortVej : helVej || !kortVej || !f.staarKortVejFor()) {
        paaVejen.add(f);
      }
    }
    return paaVejen;
  }

  private boolean staarKortVejFor() {
    return nr > KORT_VEJ && nr < FOERSTE_EFTER_KORT_VEJ;
  }

  public boolean erNu() {
    return stade == Stade.NU;
  }
}

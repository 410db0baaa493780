package dk.jobveu.deltager;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Configuration {@code jobveu.deltagere}.
 *
 * @param foedselsaarFra the earliest birth year that is not taken for a slip of the finger; an
 *     assumption
 * @param foedselsaarTil the latest; an assumption
 */
@ConfigurationProperties("jobveu.deltagere")
public record Deltagerindstilling(int foedselsaarFra, int foedselsaarTil) {

  /** Refuses to start with bounds that are missing or that let nobody in. */
  public Deltagerindstilling {
    if (foedselsaarFra <= 0 || foedselsaarTil < foedselsaarFra) {
      throw new IllegalArgumentException(
          "jobveu.deltagere: foedselsaar-fra og foedselsaar-til skal være to årstal, det første"
              + " først.");
    }
  }

  boolean tager(int foedselsaar) {
    return foedselsaar >= foedselsaarFra && foedselsaar <= foedselsaarTil;
  }
}

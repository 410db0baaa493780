package dk.jobveu.liste;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * Configuration {@code jobveu.lister}: what is not a class but a mistake, and bounds the work of
 * one request.
 *
 * @param hoejstRaekker rows that one sending of a list may have; an assumption
 * @param hoejstFil how large its file may be; an assumption
 */
@ConfigurationProperties("jobveu.lister")
public record Listeindstilling(int hoejstRaekker, DataSize hoejstFil) {

  /** Refuses to start with bounds that are missing or that let no list in. */
  public Listeindstilling {
    if (hoejstRaekker < 1 || hoejstFil == null || hoejstFil.toMegabytes() < 1) {
      throw new IllegalArgumentException(
          "jobveu.lister: hoejst-raekker skal være mindst 1 og hoejst-fil mindst 1MB.");
    }
  }
}

package dk.jobveu.projektrum.liste;

/**
 * What is wrong with one cell.
 *
 * @param raekke number of the row, as the person sees it; 0 when it is about the whole list
 * @param noegle key of the column, or null when it is about the whole row
 */
public record Cellefejl(int raekke, String noegle, String kolonne, String besked) {

  /** Row and column in front of the message. */
  public String tekst() {
    if (raekke == 0) {
      return besked;
    }
    return kolonne == null
        ? "Række %d: %s".formatted(raekke, besked)
        : "Række %d, kolonnen »%s«: %s".formatted(raekke, kolonne, besked);
  }
}

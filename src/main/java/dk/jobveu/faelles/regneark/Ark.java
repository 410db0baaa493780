package dk.jobveu.faelles.regneark;

import java.util.List;

/** The rows of a sheet in which something is written. */
public record Ark(List<Raekke> raekker) {

  /**
   * A row.
   *
   * @param nr as the spreadsheet numbers it, the first being 1
   */
  public record Raekke(int nr, List<Celle> celler) {

    boolean erTom() {
      return celler.stream().allMatch(Celle::erTom);
    }
  }

  static Ark af(List<Raekke> alle) {
    return new Ark(alle.stream().filter(r -> !r.erTom()).toList());
  }
}

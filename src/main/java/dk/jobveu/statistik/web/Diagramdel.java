package dk.jobveu.statistik.web;

/** A part of a picture; parts stand below each other. */
interface Diagramdel {

  /**
   * Draws it.
   *
   * @param y where it begins
   * @return where the next one begins
   */
  int tegn(Tegnebraet ud, int y);

  /** The same in words, for those who do not see the picture. */
  String tekst();
}

package dk.jobveu.opstart;

/**
 * The levels of education that the advice about schemes tells apart: the unskilled, whom a forløb
 * is mostly for, and those for whom the job centre gets nothing back (R-16.12, seed 003 section 4).
 */
public enum Uddannelsesniveau {
  UFAGLAERT("UFAGLAERT"),
  VIDEREGAAENDE("VU");

  private final String kode;

  Uddannelsesniveau(String kode) {
    this.kode = kode;
  }

  /** What DMN-7 calls it. */
  String kode() {
    return kode;
  }
}

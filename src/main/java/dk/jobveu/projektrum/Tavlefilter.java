package dk.jobveu.projektrum;

/**
 * Which forløb of the board are shown; what is not asked for takes part.
 *
 * @param fase number of a phase that is going on, or null
 * @param omraade name of the RAR, or null
 */
public record Tavlefilter(
    Integer fase,
    String omraade,
    boolean forsinket,
    boolean blokeret,
    boolean tyndt,
    boolean stille) {

  public boolean passer(Stade s) {
    return (fase == null || s.alleFaser().stream().anyMatch(f -> f.nr() == fase && f.erNu()))
        && (omraade == null || omraade.equals(s.forloeb().rar()))
        && (!forsinket || s.erForsinket())
        && (!blokeret || s.erBlokeret())
        && (!tyndt || s.erTyndt())
        && (!stille || s.erStille());
  }
}

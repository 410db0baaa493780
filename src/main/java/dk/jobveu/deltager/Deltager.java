package dk.jobveu.deltager;

/**
 * A participant as everybody in the forløb may know them: a pseudonym, never a name.
 *
 * @param jobcenter organisation that knows who it is
 * @param maalgruppe LAB target group, {@code 1}–{@code 13}, or {@link #BESKAEFTIGET}
 * @param foedselsaar year of birth, or null; only to know whether voksenlærling is possible
 * @param bopaelskommune where the person lives, or null; activity is counted where the forløb is
 *     attached
 */
public record Deltager(
    String forloebId,
    String deltagerId,
    String jobcenter,
    String maalgruppe,
    boolean udsatEllerUng,
    Integer foedselsaar,
    String bopaelskommune) {

  /** Target group of those who have a job and were attached by their employer. */
  public static final String BESKAEFTIGET = "BESK";

  /** Begins the key of a row that is counted on after the citizen was erased (docs/adr/0016). */
  public static final String SLETTET = "SLETTET-";

  /** Whether the key stands for somebody who was erased. */
  public static boolean erSlettet(String deltagerId) {
    return deltagerId != null && deltagerId.startsWith(SLETTET);
  }

  /** The same, when another organisation answers for the person. */
  public Deltager hos(String jobcenter) {
    return new Deltager(
        forloebId, deltagerId, jobcenter, maalgruppe, udsatEllerUng, foedselsaar, bopaelskommune);
  }

  public boolean erBeskaeftiget() {
    return BESKAEFTIGET.equals(maalgruppe);
  }
}

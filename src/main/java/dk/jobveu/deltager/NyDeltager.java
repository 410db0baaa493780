package dk.jobveu.deltager;

/**
 * A participant to be created.
 *
 * @param deltagerId a pseudonym that the jobcenter chose itself, or null to be given one
 * @param udsatEllerUng null: follows from the target group
 */
public record NyDeltager(
    String deltagerId,
    String maalgruppe,
    Boolean udsatEllerUng,
    Integer foedselsaar,
    String bopaelskommune) {

  public static NyDeltager iMaalgruppe(String maalgruppe) {
    return new NyDeltager(null, maalgruppe, null, null, null);
  }
}

package dk.jobveu.post;

/** Who is told: exactly one of an organisation's people, one user, or an address outside. */
public record Modtager(String organisation, String bruger, String adresse) {

  /** Everybody of the organisation who has given an address. */
  public static Modtager organisation(String id) {
    return new Modtager(id, null, null);
  }

  public static Modtager bruger(String id) {
    return new Modtager(null, id, null);
  }

  /** Somebody who has no user. */
  public static Modtager udenfor(String adresse) {
    return new Modtager(null, null, adresse);
  }
}

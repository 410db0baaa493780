package dk.jobveu.aktoer;

/** Creates organisations with all that follows: their group, their rights, their task filters. */
public interface Organisationer {

  /** Creates or updates the organisation and its group. */
  void opret(Aktoer aktoer);

  /** Creates a user of an organisation; an existing user is left as is. */
  void opretBruger(String brugerId, String visningsnavn, String kode, String aktoerId);
}

package dk.jobveu.aktoer;

/** Creates organisations with all that follows: their group, their rights, their task filters. */
public interface Organisationer {

  /** Creates or updates the organisation and its group. */
  void opret(Aktoer aktoer);

  /** Gives the organisation and its group another name. */
  void omdoeb(String aktoerId, String navn);

  /**
   * Creates a user of an organisation; an existing user is left as is.
   *
   * @param kode null for one who is to choose it
   */
  void opretBruger(String brugerId, String visningsnavn, String kode, String aktoerId);

  /** Creates somebody who looks after the models and is in no organisation; once. */
  void opretDesigner(String brugerId, String visningsnavn, String kode);
}

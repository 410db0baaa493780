package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;

/**
 * Somebody lets the survey ask them how the forløb went. The forms in which people are
 * asked call it; what comes of it is the survey's.
 */
public interface Spoergetilladelse {

  /** The key of the box in every form that asks. */
  String FELT = "maaSpoerges";

  /** An organisation; whoever ticked the box for it is asked. */
  void organisation(Registrering r, String aktoerId);

  /** A company; where to is written in Projektrum, or known of the link it answered by. */
  void virksomhed(Registrering r, String virksomhedId);

  /**
   * Where somebody is asked who has agreed by a link; nothing when they have not.
   *
   * @param part the organisation or company
   */
  void adresse(String forloebId, String part, String epost);
}

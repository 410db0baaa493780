package dk.jobveu.kontakt;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The contact persons of all organisations. */
public interface Kontaktpersoner {

  void gem(Kontaktperson person);

  Optional<Kontaktperson> find(String id);

  /** Those that the organisation keeps. */
  List<Kontaktperson> af(String aktoerId);

  /** Those that organisations of the forløb keep of their own, whether they are shown there. */
  List<Kontaktperson> iForloebetsOrganisationer(String forloebId);

  /** Those of open organisations who have said yes to being on the list. */
  List<Kontaktperson> ambassadoerer();

  /** The person is gone, and from every forløb. */
  void slet(String id);

  /**
   * Deletes those that nobody has written or confirmed since.
   *
   * @return how many
   */
  int sletUbekraeftede(Instant foer);
}

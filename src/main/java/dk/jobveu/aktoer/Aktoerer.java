package dk.jobveu.aktoer;

import java.util.List;
import java.util.Optional;

/** The organisations the system knows. */
public interface Aktoerer {

  /** Creates the organisation or updates what is known of it. */
  void gem(Aktoer aktoer);

  Optional<Aktoer> find(String id);

  /** The organisations with this role, by name. */
  List<Aktoer> medRolle(String rolle);

  List<Aktoer> alle();

  /** The organisations that are not to take part in anything any more ({@code aktiv = false}). */
  List<Aktoer> deaktiverede();

  /** The organisation's name, or the id itself when it is unknown. */
  default String navn(String id) {
    return find(id).map(Aktoer::navn).orElse(id);
  }
}

package dk.jobveu.stedfortraeder;

import java.util.List;

/** Who works in an organisation. */
public interface Kolleger {

  /** A person by user id and name. */
  record Kollega(String id, String navn) {}

  /** The people of an organisation by name; none when it is not active. */
  List<Kollega> i(String organisation);

  /** Those who may take over from this person. */
  default List<Kollega> andre(String bruger, String organisation) {
    return i(organisation).stream().filter(k -> !k.id().equals(bruger)).toList();
  }

  default boolean er(String bruger, String organisation) {
    return i(organisation).stream().anyMatch(k -> k.id().equals(bruger));
  }
}

package dk.jobveu.faelles.jdbc;

import dk.jobveu.faelles.Poster;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row as its own columns say it, which waits for what lies below it.
 *
 * @param post the record that it becomes
 * @param vaerdier by its components: a value, an {@link Under}, or a nested record's {@link Laest}
 */
record Laest(Class<?> post, Object[] vaerdier) {

  /** The rows of a table of its own that belong in a row with this key. */
  record Under(Tabel<?> barn, List<Object> noegle) {}

  /** What it waits for. */
  Stream<Under> under() {
    return Stream.of(vaerdier).flatMap(Laest::under);
  }

  private static Stream<Under> under(Object vaerdi) {
    if (vaerdi instanceof Under u) {
      return Stream.of(u);
    }
    return vaerdi instanceof Laest indre ? indre.under() : Stream.empty();
  }

  /** The record, with what was waited for. */
  Object med(Map<Under, List<Object>> under) {
    return Poster.ny(post, Stream.of(vaerdier).map(v -> med(v, under)).toArray());
  }

  private static Object med(Object vaerdi, Map<Under, List<Object>> under) {
    if (vaerdi instanceof Under u) {
      return under.getOrDefault(u, List.of());
    }
    return vaerdi instanceof Laest indre ? indre.med(under) : vaerdi;
  }
}

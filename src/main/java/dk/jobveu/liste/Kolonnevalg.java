package dk.jobveu.liste;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a file may do besides having just the columns that are read: files that other systems write
 * have names and columns of their own.
 *
 * @param ogsaaKaldt other headings by the key of their column
 * @param valgfri keys of columns that may be missing
 * @param andreSpringesOver whether columns that are not known are left out rather than refused
 */
public record Kolonnevalg(
    Map<String, List<String>> ogsaaKaldt, Set<String> valgfri, boolean andreSpringesOver) {

  /** The columns as they are called, all of them and no others. */
  static final Kolonnevalg PRAECIS = new Kolonnevalg(Map.of(), Set.of(), false);
}

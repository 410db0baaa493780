package dk.jobveu.faelles.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Codes of a row in a table of their own: the owner's key, {@code nr} for the order, and the code
 * (docs/adr/0027).
 */
public final class Kodeliste {

  private final JdbcClient jdbc;
  private final String tabel;
  private final String kode;
  private final List<String> noegle;

  /**
   * @param kode the column of the code
   * @param noegle the columns of the owner's key
   */
  public Kodeliste(JdbcClient jdbc, String tabel, String kode, String... noegle) {
    this.jdbc = jdbc;
    this.tabel = tabel;
    this.kode = kode;
    this.noegle = List.of(noegle);
  }

  /** Puts these in place of what was there. */
  public void gem(Collection<?> koder, Object... ejer) {
    ryd(ejer);
    indsaet(koder, ejer);
  }

  void ryd(Object... ejer) {
    jdbc.sql("delete from %s where %s".formatted(tabel, lig())).params(List.of(ejer)).update();
  }

  /** Writes the codes of an owner who has none yet, in this order, a set in that of its codes. */
  public void indsaet(Collection<?> koder, Object... ejer) {
    List<String> alle = koder.stream().map(String::valueOf).collect(Collectors.toList());
    if (koder instanceof Set<?>) {
      alle.sort(null);
    }
    List<String> kolonner = new ArrayList<>(noegle);
    kolonner.addAll(List.of("nr", kode));
    Indsaettelse.udfoer(
        jdbc,
        tabel,
        kolonner,
        IntStream.range(0, alle.size())
            .mapToObj(
                i -> {
                  List<Object> vaerdier = new ArrayList<>(List.of(ejer));
                  vaerdier.addAll(List.of(i + 1, alle.get(i)));
                  return vaerdier;
                })
            .toList());
  }

  /** In the order in which they were written; empty when there are none. */
  public List<String> hent(Object... ejer) {
    return jdbc.sql("select %s from %s where %s order by nr".formatted(kode, tabel, lig()))
        .params(List.of(ejer))
        .query(String.class)
        .list();
  }

  /** Those of every owner by the first column of its key, for lists of owners. */
  public Map<String, List<String>> alle() {
    Map<String, List<String>> alle = new HashMap<>();
    jdbc.sql("select %s, %s from %s order by nr".formatted(noegle.get(0), kode, tabel))
        .query(
            rs -> {
              alle.computeIfAbsent(rs.getString(1), n -> new ArrayList<>()).add(rs.getString(2));
            });
    return alle;
  }

  /** Those of these owners by the first column of its key. */
  public Map<String, List<String>> af(Collection<?> ejere) {
    Map<String, List<String>> deres = new HashMap<>();
    jdbc.sql(
            "select %1$s, %2$s from %3$s where %1$s in (:ejere) order by nr"
                .formatted(noegle.get(0), kode, tabel))
        .param("ejere", ejere)
        .query(
            rs -> {
              deres.computeIfAbsent(rs.getString(1), n -> new ArrayList<>()).add(rs.getString(2));
            });
    return deres;
  }

  private String lig() {
    return noegle.stream().map(k -> k + " = ?").collect(Collectors.joining(" and "));
  }
}

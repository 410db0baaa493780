package dk.jobveu.faelles.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

  /** As a column of its owner, so that owners and codes come in one statement. */
  String kolonne(String ejer, Collection<String> ejersNoegle) {
    Iterator<String> ejers = ejersNoegle.iterator();
    return "array(select %1$s from %2$s where %3$s order by nr) as %2$s"
        .formatted(
            kode,
            tabel,
            noegle.stream()
                .map(k -> "%s.%s = %s.%s".formatted(tabel, k, ejer, ejers.next()))
                .collect(Collectors.joining(" and ")));
  }

  /** In the order in which they were written; empty when there are none. */
  List<String> laes(ResultSet rs) throws SQLException {
    Object[] koder = (Object[]) rs.getArray(tabel).getArray();
    return Stream.of(koder).map(String::valueOf).toList();
  }

  private String lig() {
    return noegle.stream().map(k -> k + " = ?").collect(Collectors.joining(" and "));
  }
}

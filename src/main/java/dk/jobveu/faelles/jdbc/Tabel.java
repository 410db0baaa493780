package dk.jobveu.faelles.jdbc;

import dk.jobveu.faelles.Poster;
import dk.jobveu.faelles.Registrering;
import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.MappedQuerySpec;

/**
 * A table and the record that its rows are: written and read by the components' names, {@code
 * antalLedige} ⇔ {@code antal_ledige}, those of nested records included. Values go as {@link
 * Kolonner} says. Why there is no library for it: docs/adr/0029.
 *
 * @param <T> the record; may be one that knows nothing of who recorded it, when {@link
 *     #gem(Registrering, Record)} says so
 */
public final class Tabel<T extends Record> implements RowMapper<T> {

  /** So many rows at a time ask for what lies below them. */
  private static final int AD_GANGEN = 200;

  /** What a component is made of when the row's own columns do not say it. */
  @FunctionalInterface
  public interface Laesning {
    Object af(ResultSet rs) throws SQLException;
  }

  private final JdbcClient jdbc;
  private final String navn;
  private final Class<T> type;
  private final Set<String> noegle;
  private final Set<String> ogsaa = new LinkedHashSet<>();
  private final Map<String, String> andreNavne = new HashMap<>();
  private final Set<String> valgfrie = new LinkedHashSet<>();
  private final Map<String, Laesning> laesninger = new HashMap<>();
  private final Map<String, Tabel<?>> boern = new LinkedHashMap<>();
  private final Map<String, Kodeliste> koder = new LinkedHashMap<>();

  private Tabel(JdbcClient jdbc, String navn, Class<T> type, List<String> noegle) {
    this.jdbc = jdbc;
    this.navn = navn;
    this.type = type;
    this.noegle = new LinkedHashSet<>(noegle);
  }

  /**
   * @param noegle the columns of the natural key; none when the database numbers the rows
   */
  public static <T extends Record> Tabel<T> af(
      JdbcClient jdbc, String navn, Class<T> type, String... noegle) {
    return new Tabel<>(jdbc, navn, type, List.of(noegle));
  }

  /** A component whose column is called something else; inside a nested record by its path. */
  public Tabel<T> kolonne(String sti, String kolonne) {
    andreNavne.put(sti, kolonne);
    return this;
  }

  /** Columns that the record does not have. */
  public Tabel<T> ogsaa(String... kolonner) {
    ogsaa.addAll(List.of(kolonner));
    return this;
  }

  /** Who recorded the row, which the record does not say. */
  public Tabel<T> registreret() {
    return ogsaa(Kolonner.REGISTRERING.values().toArray(String[]::new));
  }

  /** A nested record that is not there when all its columns are empty. */
  public Tabel<T> valgfri(String sti) {
    valgfrie.add(sti);
    return this;
  }

  /** A component that is no column: how it is found when a row is read. */
  public Tabel<T> laes(String sti, Laesning laesning) {
    laesninger.put(sti, laesning);
    return this;
  }

  /**
   * A list with its rows in a table of their own, written and read with this one. Its key begins
   * with this table's; a column {@code nr} of it that its record does not have is counted.
   */
  public Tabel<T> boern(String sti, Tabel<?> tabel) {
    boern.put(sti, tabel);
    return this;
  }

  /** A list or a set of codes, written and read with this one; its key is this table's. */
  public Tabel<T> koder(String sti, Kodeliste liste) {
    koder.put(sti, liste);
    return this;
  }

  /** Writes the row once for its key: updates it when it is there, inserts it when it is not. */
  public void gem(T post) {
    boolean ny = raekke(post).gem();
    gemBoern(post, Map.of(), ny);
  }

  /** The same for a record that does not say who recorded it. */
  public void gem(Registrering r, T post) {
    gem(r, post, UnaryOperator.identity());
  }

  /** The same with more columns than the record has. */
  public void gem(Registrering r, T post, UnaryOperator<Raekke> mere) {
    boolean ny = mere.apply(raekke(r, post)).gem();
    gemBoern(post, Kolonner.registrering(r), ny);
  }

  /** Writes the row as a new one; fails when its key is taken. */
  public void indsaet(T post) {
    raekke(post).indsaet();
    gemBoern(post, Map.of(), true);
  }

  /** The same for a record that does not say who recorded it. */
  public void indsaet(Registrering r, T post) {
    raekke(r, post).indsaet();
    gemBoern(post, Kolonner.registrering(r), true);
  }

  /** Writes rows without anything below them as new ones, in few statements. */
  public void indsaetAlle(Collection<T> poster) {
    Raekke.indsaet(poster.stream().map(this::raekke).toList());
  }

  /** The same for a record that does not say who recorded it. */
  public void indsaetAlle(Registrering r, Collection<T> poster) {
    Raekke.indsaet(poster.stream().map(post -> raekke(r, post)).toList());
  }

  /**
   * Writes rows without anything below them, each once for its key, in few statements.
   *
   * @param mange sends many at once
   */
  public void gemAlle(JdbcTemplate mange, Registrering r, Collection<T> poster) {
    Raekke.gem(mange, poster.stream().map(post -> raekke(r, post)).toList());
  }

  /** Removes the rows for which the SQL after {@code where} holds. */
  public void slet(String betingelse, Object... vaerdier) {
    jdbc.sql("delete from " + navn + " where " + betingelse)
        .params(Arrays.stream(vaerdier).map(Kolonner::tilSql).toList())
        .update();
  }

  /** The row of a record, to which more columns can be given. */
  public Raekke raekke(T post) {
    return tom().felter(felter(post));
  }

  /** The same for a record that does not say who recorded it. */
  public Raekke raekke(Registrering r, T post) {
    return delvis(r).felter(felter(post));
  }

  /** A row of which only some columns are written, each of them given. */
  public Raekke delvis(Registrering r) {
    return tom().felter(Kolonner.registrering(r));
  }

  /** The row with this key, of which only what is given besides is written. */
  public Raekke udpeg(Object... noeglevaerdier) {
    Raekke raekke = tom();
    int nr = 0;
    for (String kolonne : noegle) {
      raekke.felt(kolonne, noeglevaerdier[nr++]);
    }
    return raekke;
  }

  private Raekke tom() {
    return new Raekke(jdbc, navn, noegle, kolonner());
  }

  /** The rows for which the SQL after {@code where} holds, in the order that it states. */
  public MappedQuerySpec<T> hvor(String betingelse, Object... vaerdier) {
    List<Object> sql = Arrays.stream(vaerdier).map(Kolonner::tilSql).toList();
    return new Husket<>(
        String.join(" ", type.getName(), navn, betingelse, sql.toString()),
        () -> fyld(raekker(betingelse, sql, rs -> laes(type, "", rs))));
  }

  private <R> List<R> raekker(String betingelse, List<Object> sql, Raekkelaesning<R> laesning) {
    return jdbc.sql("select " + valgte() + " from " + navn + " where " + betingelse)
        .params(sql)
        .query((rs, nr) -> laesning.af(rs))
        .list();
  }

  private String valgte() {
    return Stream.concat(
            Stream.of(navn + ".*"), koder.values().stream().map(k -> k.kolonne(navn, noegle)))
        .collect(Collectors.joining(", "));
  }

  /** What several places ask of a table is read once. */
  private record Husket<T>(String navn, Supplier<List<T>> opslag) implements MappedQuerySpec<T> {

    @Override
    public List<T> list() {
      return new ArrayList<>(Laesehukommelse.husk(navn, opslag));
    }

    @Override
    public Stream<T> stream() {
      return list().stream();
    }
  }

  /** The forløb's row with the highest number in a column of the key. */
  public Optional<T> seneste(String kolonne, String forloebId) {
    return hvor(
            "forloeb_id = ? and %s = (select max(%s) from %s where forloeb_id = ?)"
                .formatted(kolonne, kolonne, navn),
            forloebId,
            forloebId)
        .optional();
  }

  /** A row of a larger question; many with something below them are better asked for here. */
  @Override
  public T mapRow(ResultSet rs, int nr) throws SQLException {
    return fyld(List.of(laes(type, "", rs))).get(0);
  }

  private interface Raekkelaesning<R> {
    R af(ResultSet rs) throws SQLException;
  }

  private Laest laes(Class<?> post, String omkring, ResultSet rs) throws SQLException {
    List<RecordComponent> komponenter = Poster.komponenter(post);
    Object[] vaerdier = new Object[komponenter.size()];
    for (int i = 0; i < vaerdier.length; i++) {
      RecordComponent k = komponenter.get(i);
      String sti = omkring + k.getName();
      if (laesninger.containsKey(sti)) {
        vaerdier[i] = laesninger.get(sti).af(rs);
      } else if (boern.containsKey(sti)) {
        vaerdier[i] = new Laest.Under(boern.get(sti), vaerdier(noegle, rs));
      } else if (koder.containsKey(sti)) {
        List<String> liste = koder.get(sti).laes(rs);
        vaerdier[i] = k.getType() == Set.class ? Set.copyOf(liste) : liste;
      } else if (k.getType().isRecord()) {
        vaerdier[i] = erTom(k.getType(), sti, rs) ? null : laes(k.getType(), sti + ".", rs);
      } else {
        vaerdier[i] = Kolonner.laes(rs, kolonne(post, sti), k.getType());
      }
    }
    return new Laest(post, vaerdier);
  }

  /** With what lies below them, which is asked for all of them at once. */
  private List<T> fyld(List<Laest> raekker) {
    Map<Tabel<?>, Set<List<Object>>> ejere = new LinkedHashMap<>();
    raekker.stream()
        .flatMap(Laest::under)
        .forEach(u -> ejere.computeIfAbsent(u.barn(), b -> new LinkedHashSet<>()).add(u.noegle()));
    Map<Laest.Under, List<Object>> under = new HashMap<>();
    ejere.forEach((barn, noegler) -> barn.hentUnder(noegle, noegler, under));
    return raekker.stream().map(r -> type.cast(r.med(under))).toList();
  }

  private void hentUnder(
      Set<String> ejers, Collection<List<Object>> ejere, Map<Laest.Under, List<Object>> under) {
    record Barn(List<Object> ejer, Laest laest) {}
    String orden = noegle.stream().skip(ejers.size()).collect(Collectors.joining(", "));
    List<List<Object>> alle = List.copyOf(ejere);
    for (int fra = 0; fra < alle.size(); fra += AD_GANGEN) {
      List<List<Object>> nogle = alle.subList(fra, Math.min(fra + AD_GANGEN, alle.size()));
      List<Barn> raekker =
          raekker(
              "(%s) order by %s"
                  .formatted(
                      String.join(" or ", Collections.nCopies(nogle.size(), lig(ejers))), orden),
              nogle.stream().flatMap(List::stream).toList(),
              rs -> new Barn(vaerdier(ejers, rs), laes(type, "", rs)));
      List<T> poster = fyld(raekker.stream().map(Barn::laest).toList());
      for (int i = 0; i < poster.size(); i++) {
        under
            .computeIfAbsent(new Laest.Under(this, raekker.get(i).ejer), u -> new ArrayList<>())
            .add(poster.get(i));
      }
    }
  }

  private boolean erTom(Class<?> post, String sti, ResultSet rs) throws SQLException {
    if (!valgfrie.contains(sti)) {
      return false;
    }
    for (RecordComponent k : Poster.komponenter(post)) {
      String indre = sti + "." + k.getName();
      if (!koder.containsKey(indre) && rs.getObject(kolonne(post, indre)) != null) {
        return false;
      }
    }
    return true;
  }

  private static List<Object> vaerdier(Collection<String> kolonner, ResultSet rs)
      throws SQLException {
    List<Object> vaerdier = new ArrayList<>();
    for (String kolonne : kolonner) {
      vaerdier.add(rs.getObject(kolonne));
    }
    return vaerdier;
  }

  private static String lig(Collection<String> kolonner) {
    return kolonner.stream().map(k -> k + " = ?").collect(Collectors.joining(" and "));
  }

  /** A new row has nothing below it that could be in the way. */
  private void gemBoern(T post, Map<String, Object> omgivelser, boolean ny) {
    Map<String, Object> egne = new LinkedHashMap<>(omgivelser);
    egne.putAll(felter(post));
    Object[] ejer = noegle.stream().map(egne::get).toArray();
    boern.forEach(
        (sti, barn) -> {
          if (!ny) {
            barn.slet(lig(noegle), ejer);
          }
          barn.indsaetUnder(egne, (Collection<?>) Poster.paa(post, sti));
        });
    koder.forEach(
        (sti, liste) -> {
          if (!ny) {
            liste.ryd(ejer);
          }
          Collection<?> deres = (Collection<?>) Poster.paa(post, sti);
          if (deres != null) {
            liste.indsaet(deres, ejer);
          }
        });
  }

  private void indsaetUnder(Map<String, Object> omgivelser, Collection<?> poster) {
    int nr = 0;
    List<Raekke> nye = new ArrayList<>();
    for (Object post : poster) {
      nr++;
      Map<String, Object> felter = felter(type.cast(post));
      for (String kolonne : kolonner()) {
        // what the child leaves open stays open, also where its parent has a column of that name
        if (omgivelser.containsKey(kolonne) && !felter.containsKey(kolonne)) {
          felter.put(kolonne, omgivelser.get(kolonne));
        }
      }
      if (noegle.contains("nr")) {
        felter.putIfAbsent("nr", nr);
      }
      nye.add(tom().felter(felter));
    }
    Raekke.indsaet(nye);
  }

  private Map<String, Object> felter(T post) {
    Map<String, Object> felter = new LinkedHashMap<>();
    felter(type, "", post, felter);
    return felter;
  }

  private void felter(Class<?> post, String omkring, Object vaerdi, Map<String, Object> ud) {
    for (RecordComponent k : Poster.komponenter(post)) {
      String sti = omkring + k.getName();
      Object v = vaerdi == null ? null : Poster.vaerdi(k, vaerdi);
      if (laesninger.containsKey(sti) || boern.containsKey(sti) || koder.containsKey(sti)) {
        continue;
      }
      if (k.getType().isRecord()) {
        felter(k.getType(), sti + ".", v, ud);
      } else {
        ud.put(kolonne(post, sti), v);
      }
    }
  }

  private String kolonne(Class<?> post, String sti) {
    String navngivet = andreNavne.get(sti);
    return navngivet != null ? navngivet : Kolonner.navn(post, sti);
  }

  public String navn() {
    return navn;
  }

  /** Every column that is written here. */
  public Set<String> kolonner() {
    Set<String> alle = new LinkedHashSet<>(noegle);
    alle.addAll(felter(null).keySet());
    alle.addAll(ogsaa);
    return alle;
  }

  /** The columns of the natural key. */
  public Set<String> noegle() {
    return Set.copyOf(noegle);
  }

  /** The tables that are written with this one. */
  public Stream<Tabel<?>> med() {
    return boern.values().stream();
  }
}

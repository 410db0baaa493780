package dk.jobveu.faelles.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Repository;

/** Every record that is stored has its table, component by component, and the other way. */
@Systemtest
class TabellerTest {

  @Autowired private ApplicationContext system;
  @Autowired private DataSource database;

  /** The tables that are stored as records, by name. */
  private Stream<Tabel<?>> tabeller() {
    return system.getBeansWithAnnotation(Repository.class).values().stream()
        .flatMap(TabellerTest::tabeller)
        .flatMap(TabellerTest::medBoern);
  }

  private static Stream<Tabel<?>> medBoern(Tabel<?> t) {
    return Stream.concat(Stream.of(t), t.med().flatMap(TabellerTest::medBoern));
  }

  private static Stream<Tabel<?>> tabeller(Object bean) {
    Object selv = AopUtils.isAopProxy(bean) ? AopProxyUtils.getSingletonTarget(bean) : bean;
    return Stream.of(selv.getClass().getDeclaredFields())
        .filter(f -> f.getType() == Tabel.class)
        .map(f -> (Tabel<?>) vaerdi(f, selv));
  }

  private static Object vaerdi(Field felt, Object bean) {
    try {
      felt.setAccessible(true);
      return felt.get(bean);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void hverKomponentHarEnKolonneOgHverKolonneEnKomponent() throws SQLException {
    List<String> fejl = new ArrayList<>();
    var skrevne = new TreeMap<String, Set<String>>();
    tabeller()
        .forEach(t -> skrevne.computeIfAbsent(t.navn(), n -> new TreeSet<>()).addAll(t.kolonner()));
    assertThat(skrevne).as("tabeller, der gemmes som poster").isNotEmpty();
    try (Connection c = database.getConnection()) {
      for (var t : skrevne.entrySet()) {
        Set<String> kolonner = kolonner(c, t.getKey(), "NO");
        Set<String> talte = kolonner(c, t.getKey(), "YES");
        t.getValue().stream()
            .filter(k -> !talte.contains(k))
            .filter(k -> !kolonner.contains(k))
            .forEach(k -> fejl.add("%s har ikke kolonnen %s".formatted(t.getKey(), k)));
        kolonner.stream()
            .filter(k -> !t.getValue().contains(k))
            .forEach(k -> fejl.add("%s.%s har ingen komponent".formatted(t.getKey(), k)));
      }
    }
    assertThat(fejl).isEmpty();
  }

  @Test
  void noeglenErEntydigITabellen() throws SQLException {
    List<String> fejl = new ArrayList<>();
    try (Connection c = database.getConnection()) {
      for (Tabel<?> t : tabeller().toList()) {
        Set<Set<String>> noegler = entydige(c, t.navn());
        boolean talt = t.noegle().isEmpty() && !kolonner(c, t.navn(), "YES").isEmpty();
        if (!talt && !noegler.contains(t.noegle())) {
          fejl.add("%s har ikke nøglen %s, men %s".formatted(t.navn(), t.noegle(), noegler));
        }
      }
    }
    assertThat(fejl).isEmpty();
  }

  /** Columns that the database counts by itself need be nobody's component. */
  private static Set<String> kolonner(Connection c, String tabel, String talt) throws SQLException {
    Set<String> kolonner = new LinkedHashSet<>();
    DatabaseMetaData m = c.getMetaData();
    try (ResultSet rs = m.getColumns(null, c.getSchema(), navn(m, tabel), null)) {
      while (rs.next()) {
        if (talt.equals(rs.getString("IS_AUTOINCREMENT"))) {
          kolonner.add(rs.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
        }
      }
    }
    return kolonner;
  }

  private static Set<Set<String>> entydige(Connection c, String tabel) throws SQLException {
    var noegler = new TreeMap<String, Set<String>>();
    DatabaseMetaData m = c.getMetaData();
    try (ResultSet rs = m.getIndexInfo(null, c.getSchema(), navn(m, tabel), true, false)) {
      while (rs.next()) {
        noegler
            .computeIfAbsent(rs.getString("INDEX_NAME"), n -> new LinkedHashSet<>())
            .add(rs.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
      }
    }
    return Set.copyOf(noegler.values());
  }

  private static String navn(DatabaseMetaData m, String tabel) throws SQLException {
    return m.storesUpperCaseIdentifiers() ? tabel.toUpperCase(Locale.ROOT) : tabel;
  }
}

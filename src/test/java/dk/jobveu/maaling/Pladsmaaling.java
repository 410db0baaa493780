package dk.jobveu.maaling;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How much the database grows by a forløb that has been played to its end through the product, by
 * table with its indexes. Compacted before and after, so that it is what is kept and not what was
 * in the way for a while.
 */
final class Pladsmaaling {

  private static final int STOERSTE = 15;

  private final Maalesystem system;
  private final int forloeb;

  Pladsmaaling(Maalesystem system, int forloeb) {
    this.system = system;
    this.forloeb = forloeb;
  }

  Map<String, Object> maal() {
    // the first one also brings what is there only once
    system.spil(1, Integer.MAX_VALUE);
    Map<String, Long> foer = plads();
    system.spil(forloeb, Integer.MAX_VALUE);
    Map<String, Double> vokset = new TreeMap<>();
    plads()
        .forEach((tabel, nu) -> vokset.put(tabel, kB(nu - foer.getOrDefault(tabel, 0L)) / forloeb));
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("forloeb", forloeb);
    svar.put("sag", Maalesystem.SAG);
    svar.put("deltagerePrForloeb", deltagere());
    svar.put("mbPrForloeb", sum(vokset, "") / 1024);
    svar.put("motorensHistorikKb", sum(vokset, "act_hi_"));
    svar.put("motorensOevrigeKb", sum(vokset, "act_") - sum(vokset, "act_hi_"));
    svar.put("egneKb", sum(vokset, "") - sum(vokset, "act_"));
    Map<String, Double> stoerste = new LinkedHashMap<>();
    vokset.entrySet().stream()
        .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
        .limit(STOERSTE)
        .forEach(e -> stoerste.put(e.getKey(), e.getValue()));
    svar.put("stoersteTabellerKb", stoerste);
    return svar;
  }

  private double deltagere() {
    return system
        .database()
        .sql("select count(*) * 1.0 / count(distinct forloeb_id) from deltager")
        .query(Double.class)
        .single();
  }

  private Map<String, Long> plads() {
    JdbcClient jdbc = system.database();
    jdbc.sql("vacuum full").update();
    Map<String, Long> plads = new TreeMap<>();
    jdbc.sql(
            """
            select relname, pg_total_relation_size(oid) as byte from pg_class
            where relkind = 'r' and relnamespace = 'public'::regnamespace
            """)
        .query(
            rs -> {
              plads.put(rs.getString("relname"), rs.getLong("byte"));
            });
    return plads;
  }

  private static double sum(Map<String, Double> vokset, String begynder) {
    return vokset.entrySet().stream()
        .filter(e -> e.getKey().startsWith(begynder))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  private static double kB(long byter) {
    return byter / 1024.0;
  }
}

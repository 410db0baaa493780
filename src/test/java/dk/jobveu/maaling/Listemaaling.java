package dk.jobveu.maaling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Task list and count, as Tasklist asks for them, of a school with 15,500 open tasks and of a clerk
 * with 600, with and without the indexes and statistics of db/motor, turn by turn.
 */
final class Listemaaling {

  private static final int SKOLENS = 15_500;
  private static final int MEDARBEJDERENS = 600;
  private static final int ORGANISATIONER = 400;

  private final Maalesystem system;
  private final JdbcClient jdbc;
  private final int iAlt;
  private final int runder;

  Listemaaling(Maalesystem system, int iAlt, int runder) {
    this.system = system;
    this.jdbc = system.database();
    this.iAlt = iAlt;
    this.runder = runder;
  }

  Map<String, Object> maal() throws Exception {
    String skole = bruger("uddannelsesinstitution");
    String clerk = bruger("jobcenter");
    Opgavelast last = new Opgavelast(system);
    last.til(organisation(skole), SKOLENS);
    last.til(organisation(clerk), MEDARBEJDERENS);
    last.spredt(ORGANISATIONER, iAlt - SKOLENS - MEDARBEJDERENS);
    List<Double> skolensMed = new ArrayList<>();
    List<Double> skolensUden = new ArrayList<>();
    List<Double> clerkMed = new ArrayList<>();
    List<Double> clerkUden = new ArrayList<>();
    for (int n = 0; n < runder; n++) {
      fjern();
      listeOgAntal(skole, 1, skolensUden);
      listeOgAntal(clerk, 3, clerkUden);
      indfoer();
      listeOgAntal(skole, 3, new ArrayList<>());
      listeOgAntal(skole, 20, skolensMed);
      listeOgAntal(clerk, 20, clerkMed);
    }
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("aabneOpgaver", iAlt);
    svar.put("skolensOpgaver", SKOLENS);
    svar.put("medarbejderensOpgaver", MEDARBEJDERENS);
    tal(svar, "skolen", skolensMed, skolensUden);
    tal(svar, "medarbejderen", clerkMed, clerkUden);
    return svar;
  }

  private static void tal(
      Map<String, Object> svar, String hvem, List<Double> med, List<Double> uden) {
    svar.put(hvem + "MedianMs", Tal.median(med));
    svar.put(hvem + "P95Ms", Tal.fraktil(med, 95));
    svar.put(hvem + "UdenMedianMs", Tal.median(uden));
    svar.put(hvem + "GangeHurtigere", Tal.median(uden) / Tal.median(med));
  }

  /** The first page of the filter and how many there are, together. */
  private void listeOgAntal(String bruger, int gange, List<Double> ms) throws Exception {
    String filter =
        jdbc.sql("select id_ from act_ru_filter where name_ = 'Opgaver til os'")
            .query(String.class)
            .single();
    for (int n = 0; n < gange; n++) {
      var liste =
          system.send(
              bruger,
              "POST",
              "/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=15",
              "{}");
      var antal = system.send(bruger, "POST", "/engine-rest/filter/" + filter + "/count", "{}");
      if (liste.status() != 200 || antal.status() != 200) {
        throw new IllegalStateException(liste + " " + antal);
      }
      ms.add(liste.ms() + antal.ms());
    }
  }

  private void fjern() {
    jdbc.sql("select 'drop index ' || indexname from pg_indexes where indexname like 'ix_act_ru_%'")
        .query(String.class)
        .list()
        .forEach(sql -> jdbc.sql(sql).update());
    jdbc.sql("select 'drop statistics ' || stxname from pg_statistic_ext")
        .query(String.class)
        .list()
        .forEach(sql -> jdbc.sql(sql).update());
    jdbc.sql("analyze").update();
  }

  private void indfoer() throws Exception {
    try (Stream<Path> filer = Files.list(Path.of("src/main/resources/db/motor/postgresql"))) {
      for (Path fil : filer.sorted().toList()) {
        jdbc.sql(Files.readString(fil)).update();
      }
    }
    jdbc.sql("analyze").update();
  }

  private String bruger(String rolle) {
    return jdbc.sql(
            """
            select min(m.user_id_) from act_id_membership m join aktoer a on a.id = m.group_id_
            where a.rolle = :rolle
            """)
        .param("rolle", rolle)
        .query(String.class)
        .single();
  }

  private String organisation(String bruger) {
    return jdbc.sql(
            """
            select min(m.group_id_) from act_id_membership m join aktoer a on a.id = m.group_id_
            where m.user_id_ = :bruger
            """)
        .param("bruger", bruger)
        .query(String.class)
        .single();
  }
}

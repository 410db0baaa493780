package dk.jobveu.spil;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures in what a forløb's pages say are those of the tables. */
final class Saetninger {

  private static final String BREVE =
      " from hensigtserklaering h where h.forloeb_id = ? and h.status = 'GAELDENDE' and h.version ="
          + " (select max(n.version) from hensigtserklaering n where n.forloeb_id = h.forloeb_id"
          + " and n.virksomhed_id = h.virksomhed_id)";

  private static final String VIRKSOMHEDER =
      " from virksomhed v where v.forloeb_id = ? and v.status = 'TILKENDEGIVET'";
  private static final String PLAN =
      " from projektplan_godkendelse g where g.forloeb_id = ? and g.version ="
          + " (select max(p.version) from projektplan p where p.forloeb_id = g.forloeb_id)";
  private static final String SCREENER =
      " from screening_i_jobcenter j where j.forloeb_id = ?"
          + " and (j.afsluttet is null or j.afsluttet <> 'AFSLAAET')";

  /** A sentence of a row, and what each of its figures counts. */
  private record Saetning(String raekke, Pattern moenster, List<String> tal) {
    Saetning(String raekke, String moenster, String... tal) {
      this(raekke, Pattern.compile(moenster), List.of(tal));
    }
  }

  private static final List<Saetning> RAEKKER =
      List.of(
          new Saetning(
              "C1.2",
              "(\\d+) virksomhed(?:er)?, (\\d+) stilling(?:er)?",
              "select count(*)" + VIRKSOMHEDER,
              "select coalesce(sum(v.antal_stillinger), 0)" + VIRKSOMHEDER),
          new Saetning(
              "C3.4",
              "godkendt af (\\d+) organisation",
              "select count(*)" + PLAN + " and g.svar = 'GODKENDT'"),
          new Saetning(
              "C4.1b",
              "(\\d+) af (\\d+)",
              "select count(*)" + SCREENER + " and j.informeret_den is not null",
              "select count(*)" + SCREENER),
          new Saetning(
              "C3.1",
              "organisationer: (\\d+)",
              "select count(*) from opstartsmoede_deltager where forloeb_id = ?"),
          new Saetning(
              "C3.3",
              "(\\d+) hensigtserklæring(?:er)? på (\\d+) job, heraf (\\d+) med jobgaranti",
              "select count(*)" + BREVE,
              "select coalesce(sum(antal_job), 0)" + BREVE,
              "select coalesce(sum(jobgaranti_antal), 0)" + BREVE),
          new Saetning(
              "C4.1c",
              "(\\d+) ledige? er udvalgt",
              "select count(*) from screeningsresultat where forloeb_id = ?"
                  + " and resultat = 'UDVALGT'"),
          new Saetning(
              "C4.2",
              "(\\d+) er begyndt, (\\d+) har gennemført",
              "select count(*) from gennemfoersel where forloeb_id = ?",
              "select count(*) from gennemfoersel where forloeb_id = ?"
                  + " and status = 'GENNEMFOERT'"));

  private static final String TAL = "(\\d+|[Ii]ngen)";
  private static final Pattern MATCH =
      Pattern.compile(
          "TAL af TAL ledige? .*?, TAL er i job et andet sted, TAL er på vej, TAL er fortsat ledige?"
                  .replace("TAL", TAL)
              + ",? og "
              + TAL
              + " er faldet fra");
  private static final Pattern MANGLER = Pattern.compile("(\\d+) ledige? mangler");

  @Autowired private JdbcClient jdbc;
  @Autowired private Tjekliste tjekliste;

  void passer(String id) {
    for (Raekketilstand r : tjekliste.raekker(id)) {
      if (r.tilstand() == Tilstand.IKKE_OPFYLDT || r.tilstand() == Tilstand.OPFYLDT_PAA_ANDEN_VIS) {
        assertThat(r.begrundelse()).as("hvorfor %s er %s", r.raekke(), r.tilstand()).isNotBlank();
      }
      RAEKKER.stream().filter(s -> s.raekke().equals(r.raekke())).forEach(s -> passer(s, r, id));
      if (r.raekke().equals("C4.3") && r.bevis() != null) {
        matchetGaarOp(r);
      }
    }
    tidslinjen(
        id,
        "Opstartsmødet er holdt med (\\d+) organisationer",
        "select count(*) from opstartsmoede_deltager where forloeb_id = ?");
  }

  private void passer(Saetning s, Raekketilstand r, String id) {
    Matcher m = s.moenster().matcher(r.bevis() == null ? "" : r.bevis());
    if (m.find()) {
      for (int nr = 0; nr < s.tal().size(); nr++) {
        assertThat(Integer.parseInt(m.group(nr + 1)))
            .as("%s: %s", r.raekke(), r.bevis())
            .isEqualTo(tal(s.tal().get(nr), id));
      }
    }
  }

  /** Every unemployed who began is counted once. */
  private static void matchetGaarOp(Raekketilstand r) {
    Matcher m = MATCH.matcher(r.bevis());
    assertThat(m.find()).as("C4.3: %s", r.bevis()).isTrue();
    List<Integer> tal =
        new ArrayList<>(IntStream.rangeClosed(1, 6).mapToObj(nr -> antal(m.group(nr))).toList());
    int alle = tal.remove(1);
    Matcher mangler = MANGLER.matcher(r.begrundelse() == null ? "" : r.begrundelse());
    tal.add(mangler.find() ? Integer.parseInt(mangler.group(1)) : 0);
    assertThat(tal.stream().mapToInt(Integer::intValue).sum())
        .as("C4.3: %s %s", r.bevis(), r.begrundelse())
        .isEqualTo(alle);
  }

  private static int antal(String skrevet) {
    return skrevet.equalsIgnoreCase("ingen") ? 0 : Integer.parseInt(skrevet);
  }

  /** The last sentence of the kind says what the table has. */
  private void tidslinjen(String id, String saetning, String sql) {
    Pattern moenster = Pattern.compile(saetning);
    jdbc
        .sql("select tekst from haendelse where forloeb_id = ? order by nr")
        .param(id)
        .query(String.class)
        .list()
        .stream()
        .map(moenster::matcher)
        .filter(Matcher::find)
        .reduce((a, b) -> b)
        .ifPresent(
            m -> assertThat(Integer.parseInt(m.group(1))).as(m.group()).isEqualTo(tal(sql, id)));
  }

  private int tal(String sql, String id) {
    return jdbc.sql(sql).param(id).query(Integer.class).single();
  }
}

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
  private static final String KURSER =
      " from kursussammensaetning s where s.forloeb_id = ? and s.status = 'GAELDENDE'";
  private static final String PLAN =
      " from projektplan_godkendelse g where g.forloeb_id = ? and g.version ="
          + " (select max(p.version) from projektplan p where p.forloeb_id = g.forloeb_id)";
  private static final String UDBUD =
      "(select max(u.nr) from udbud u where u.forloeb_id = i.forloeb_id and u.status <> 'KLADDE')";
  private static final String SCREENER =
      " from screening_i_jobcenter j where j.forloeb_id = ?"
          + " and (j.afsluttet is null or j.afsluttet <> 'AFSLAAET')";

  private static final String TAL = "(\\d+|[Ii]ngen)";

  /** A sentence of a row, where N is a figure, and what each of them counts. */
  record Saetning(String raekke, Pattern moenster, List<String> tal) {
    Saetning(String raekke, String moenster, String... tal) {
      this(raekke, Pattern.compile(moenster.replace("N", TAL)), List.of(tal));
    }
  }

  static final List<Saetning> RAEKKER =
      List.of(
          new Saetning(
              "C1.2",
              "N virksomhed(?:er)?, N stilling(?:er)?",
              "select count(*)" + VIRKSOMHEDER,
              "select coalesce(sum(v.antal_stillinger), 0)" + VIRKSOMHEDER),
          new Saetning(
              "C1.4",
              "\\(omgang N\\)",
              "select max(omgang) from behovsvurdering where forloeb_id = ?"
                  + " and udfald is not null"),
          new Saetning(
              "C2.2",
              "N kurs(?:us|er), version N",
              "select count(*) from kursus k where k.forloeb_id = ? and k.version = (select"
                  + " s.version from kursussammensaetning s where s.forloeb_id = k.forloeb_id and"
                  + " s.status = 'GAELDENDE')",
              "select s.version" + KURSER),
          new Saetning(
              "C2.2",
              "ønsker fra N virksomhed(?:er)?",
              "select count(distinct virksomhed) from virksomhedsoenske where forloeb_id = ?"),
          new Saetning(
              "C3.1",
              "organisationer: N",
              "select count(*) from opstartsmoede_deltager where forloeb_id = ?"),
          new Saetning(
              "C3.2",
              "Jobcentre: N",
              "select count(*) from jobcenter_tilknytning where forloeb_id = ?"
                  + " and svar = 'ACCEPTERET'"),
          new Saetning(
              "C3.3",
              "N hensigtserklæring(?:er)? på N job, heraf N med jobgaranti",
              "select count(*)" + BREVE,
              "select coalesce(sum(antal_job), 0)" + BREVE,
              "select coalesce(sum(jobgaranti_antal), 0)" + BREVE),
          new Saetning(
              "C3.3",
              "Der mangler N\\.",
              "select count(*)"
                  + VIRKSOMHEDER
                  + " and v.virksomhed_id not in (select h.virksomhed_id"
                  + BREVE.replace("h.forloeb_id = ?", "h.forloeb_id = v.forloeb_id")
                  + ")"),
          new Saetning(
              "C3.4",
              "Projektplan, version N",
              "select max(version) from projektplan where forloeb_id = ?"),
          new Saetning(
              "C3.4",
              "godkendt af N organisation",
              "select count(*)" + PLAN + " and g.svar = 'GODKENDT'"),
          new Saetning(
              "C3.4",
              "godkendt af N af de N,",
              "select count(*)" + PLAN + " and g.svar in ('GODKENDT', 'UDE')",
              "select count(*)" + PLAN),
          new Saetning(
              "C3.5",
              "Udbudsrunde N",
              "select max(nr) from udbud where forloeb_id = ? and status <> 'KLADDE'"),
          new Saetning(
              "C3.5",
              "skoler: N",
              "select count(*) from udbud_invitation i where i.forloeb_id = ?"
                  + " and i.udbud_nr = "
                  + UDBUD),
          new Saetning(
              "C4.1a",
              "N kompetencer?",
              "select count(*) from screeningsprofil_kompetence where forloeb_id = ?"),
          new Saetning(
              "C4.1b",
              "informeret: N af N",
              "select count(*)" + SCREENER + " and j.informeret_den is not null",
              "select count(*)" + SCREENER),
          new Saetning(
              "C4.1c",
              "N ledige? er udvalgt",
              "select count(*) from screeningsresultat where forloeb_id = ?"
                  + " and resultat = 'UDVALGT'"),
          new Saetning(
              "C4.2",
              "N er begyndt, N har gennemført",
              "select count(*) from gennemfoersel where forloeb_id = ?",
              "select count(*) from gennemfoersel where forloeb_id = ?"
                  + " and status = 'GENNEMFOERT'"));

  /** Numbers that count nothing: a date, and a name with a number in it. */
  private static final Pattern IKKE_TAL = Pattern.compile("\\d+\\. \\p{L}+ \\d{4}|\\d+\\p{L}+");

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
    passer(id, tjekliste.raekker(id));
    tidslinjen(
        id,
        "Opstartsmødet er holdt med (\\d+) organisationer",
        "select count(*) from opstartsmoede_deltager where forloeb_id = ?");
  }

  /** The rows as they are shown. */
  void passer(String id, List<Raekketilstand> raekker) {
    for (Raekketilstand r : raekker) {
      if (r.tilstand() == Tilstand.IKKE_OPFYLDT || r.tilstand() == Tilstand.OPFYLDT_PAA_ANDEN_VIS) {
        assertThat(r.begrundelse()).as("hvorfor %s er %s", r.raekke(), r.tilstand()).isNotBlank();
      }
      if (r.raekke().equals("C4.3") && r.bevis() != null) {
        matchetGaarOp(r);
      } else {
        passer(r, id);
      }
    }
  }

  /** Each figure in it is one that is looked up, so none is told that nobody counted. */
  private void passer(Raekketilstand r, String id) {
    String resten = "%s %s".formatted(r.bevis(), r.begrundelse());
    for (Saetning s : om(r)) {
      Matcher m = s.moenster().matcher(resten);
      if (m.find()) {
        for (int nr = 0; nr < s.tal().size(); nr++) {
          assertThat(antal(m.group(nr + 1)))
              .as("%s: %s", r.raekke(), m.group())
              .isEqualTo(tal(s.tal().get(nr), id));
        }
        resten = m.replaceFirst("");
      }
    }
    // why a row is met in another way may be what somebody wrote
    if (r.bevis() != null) {
      String bevis = IKKE_TAL.matcher(r.bevis()).replaceAll("");
      for (Saetning s : om(r)) {
        bevis = s.moenster().matcher(bevis).replaceAll("");
      }
      assertThat(bevis)
          .as("tal i %s, som ingen tabel er spurgt om", r.raekke())
          .doesNotMatch(".*\\d.*");
    }
  }

  /** A row with sub-bullets may say what one of them says. */
  private static List<Saetning> om(Raekketilstand r) {
    return RAEKKER.stream().filter(s -> s.raekke().startsWith(r.raekke())).toList();
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

package dk.jobveu.persondata.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Forloebstabeller;
import dk.jobveu.Systemtest;
import dk.jobveu.faelles.jdbc.Skema;
import dk.jobveu.persondata.Opbevaring;
import dk.jobveu.persondata.jdbc.JdbcOpbevaring.Udenfor;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No user's id is kept without an end where no forløb ends. */
@Systemtest
class BrugereUdenForForloebTest {

  private static final Set<String> BRUGERE =
      Set.of(
          "bruger",
          "lagt_op_af",
          "laast_af",
          "oprettet_af",
          "registreret_af",
          "sagt_af",
          "samtykke_noteret_af",
          "sluttet_af",
          "udfoert_af",
          "udstedt_af");

  /** Rows that are deleted whole, by a time of their own or with the user. */
  private static final Set<String> GAAR_SELV =
      Set.of(
          "aktoer_administrator",
          "forsendelse",
          "forsidebesoeg",
          "invitation",
          "kalenderadresse",
          "kontaktperson",
          "kontohaendelse",
          "login_laas",
          "login_session",
          "modelkladde",
          "postadresse",
          "stedfortraedelse",
          "versionsskift",
          "versionsskift_koersel",
          "virksomhedshenvendelse");

  private static final LocalDate FOER = LocalDate.of(2026, 5, 1);

  @Autowired Opbevaring opbevaring;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource database;

  @AfterEach
  void ryd() {
    jdbc.sql("delete from oversigt_aabning where nr > 1000").update();
  }

  @Test
  void hverTabelHarEnEnde() {
    Set<String> uden = Forloebstabeller.uden(database);
    assertThat(
            new Skema(database)
                .kolonner().stream()
                    .filter(k -> uden.contains(k.tabel()) && BRUGERE.contains(k.navn()))
                    .filter(k -> !GAAR_SELV.contains(k.tabel()))
                    .map(k -> k.tabel() + "." + k.navn()))
        .containsExactlyInAnyOrderElementsOf(
            JdbcOpbevaring.UDEN_FOR_FORLOEB.stream()
                .map(u -> u.tabel() + "." + u.bruger())
                .collect(TreeSet::new, Set::add, Set::addAll));
  }

  @Test
  void brugerenGaarOgDetDerSketeStaarTilbage() {
    aabnet(1001, "nogen_foer", "2026-04-30T21:59:59Z");
    aabnet(1002, "nogen_efter", "2026-04-30T22:00:00Z");
    aabnet(1003, "system", "2020-01-01T00:00:00Z");

    assertThat(opbevaring.rensUdenForForloeb(FOER)).isPositive();

    assertThat(
            jdbc.sql("select bruger from oversigt_aabning where nr > 1000 order by nr")
                .query(String.class)
                .list())
        .containsExactly("udloebet", "nogen_efter", "system");
    for (Udenfor u : JdbcOpbevaring.UDEN_FOR_FORLOEB) {
      assertThat(gamle(u)).as(u.tabel()).isEmpty();
    }
  }

  private List<String> gamle(Udenfor u) {
    return jdbc.sql(
            "select %s from %s where %s not in ('udloebet', 'system') and %s < timestamp with time zone '2026-04-30 22:00:00+00'"
                .formatted(u.bruger(), u.tabel(), u.bruger(), u.tid()))
        .query(String.class)
        .list();
  }

  private void aabnet(int nr, String bruger, String hvornaar) {
    jdbc.sql(
            "insert into oversigt_aabning (nr, aaben, bruger, registreret)"
                + " values (:nr, false, :bruger, cast(:hvornaar as timestamp with time zone))")
        .param("nr", nr)
        .param("bruger", bruger)
        .param("hvornaar", hvornaar)
        .update();
  }
}

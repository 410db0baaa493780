package dk.jobveu.faelles.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dk.jobveu.Systemtest;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** What the database refuses is told without the values of the row, on H2 and on PostgreSQL. */
@Systemtest
@Transactional
class TavseFejlTest {

  private static final String NAVN = "Zebedæus Hemmelig";

  @Autowired private JdbcClient jdbc;

  private void indsaet(String id, String navn, String niveau) {
    jdbc.sql(
            "insert into aktoer (id, rolle, navn, niveau, aktiv) values (?, 'jobcenter', ?, ?, true)")
        .param(id)
        .param(navn)
        .param(niveau)
        .update();
  }

  private static String alt(Throwable fejl) {
    StringWriter tekst = new StringWriter();
    fejl.printStackTrace(new PrintWriter(tekst));
    return tekst.toString();
  }

  @Test
  void enDobbeltNoegle() {
    indsaet(NAVN, "navn", "x");
    Throwable fejl = catchThrowable(() -> indsaet(NAVN, "navn", "x"));
    assertThat(fejl).isInstanceOf(DuplicateKeyException.class);
    assertThat(alt(fejl)).doesNotContain(NAVN).contains("SQLState 23505");
  }

  @Test
  void enForLangTekst() {
    Throwable fejl = catchThrowable(() -> indsaet("a", NAVN.repeat(20), "x"));
    assertThat(fejl).isInstanceOf(DataIntegrityViolationException.class);
    assertThat(alt(fejl)).doesNotContain(NAVN).contains("SQLState 22001");
  }

  @Test
  void etManglendeFelt() {
    Throwable fejl = catchThrowable(() -> indsaet("a", NAVN, null));
    assertThat(fejl).isInstanceOf(DataIntegrityViolationException.class);
    assertThat(alt(fejl)).doesNotContain(NAVN).contains("SQLState 23502");
  }

  @Test
  void forkertSqlSigerHvadDerErGalt() {
    assertThat(catchThrowable(() -> jdbc.sql("select findesikke from aktoer").query().listOfRows()))
        .isInstanceOf(BadSqlGrammarException.class)
        .hasMessageContaining("findesikke");
  }
}

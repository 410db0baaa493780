package dk.jobveu.faelles.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What a transaction remembers of what it has read, and when it asks again (docs/adr/0031). */
class LaesehukommelseTest {

  private record Ting(String id, String navn) {}

  private final DriverManagerDataSource database =
      new DriverManagerDataSource("jdbc:h2:mem:laesehukommelse;DB_CLOSE_DELAY=-1");
  private final JdbcClient andre = JdbcClient.create(database);
  private final JdbcClient jdbc = JdbcClient.create(new Skrivevidne(database));
  private final Tabel<Ting> tabel = Tabel.af(jdbc, "ting", Ting.class, "id");
  private final DataSourceTransactionManager styring = new DataSourceTransactionManager(database);
  private final TransactionTemplate transaktion = new TransactionTemplate(styring);

  @BeforeEach
  void opret() {
    andre.sql("create table ting (id varchar primary key, navn varchar)").update();
    tabel.indsaet(new Ting("1", "foer"));
    tabel.indsaet(new Ting("2", "foer"));
  }

  @AfterEach
  void luk() {
    andre.sql("shutdown").update();
  }

  @Test
  void detSammeLaesesEnGang() {
    transaktion.executeWithoutResult(
        t -> {
          assertThat(navn()).isEqualTo("foer");
          denAndenRetter();
          assertThat(navn()).isEqualTo("foer");
        });
    assertThat(navn()).isEqualTo("rettet");
    transaktion.executeWithoutResult(t -> assertThat(navn()).isEqualTo("rettet"));
  }

  @Test
  void derLaesesIgenNaarDerErSkrevet() {
    transaktion.executeWithoutResult(
        t -> {
          assertThat(navn()).isEqualTo("foer");
          tabel.gem(new Ting("1", "vores"));
          assertThat(navn()).isEqualTo("vores");
          tabel.slet("id = ?", "1");
          assertThat(tabel.hvor("id = ?", "1").optional()).isEmpty();
        });
  }

  @Test
  void derLaesesIgenNaarDerErLaast() {
    transaktion.executeWithoutResult(
        t -> {
          assertThat(navn()).isEqualTo("foer");
          denAndenRetter();
          jdbc.sql("select id from ting where id = ? for update").param("1").query().listOfRows();
          assertThat(navn()).isEqualTo("rettet");
        });
  }

  @Test
  void enTransaktionIndeIDenneBegynderForfraOgGoerDenAndenKlogere() {
    TransactionTemplate sinEgen = new TransactionTemplate(styring);
    sinEgen.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    transaktion.executeWithoutResult(
        t -> {
          assertThat(navn()).isEqualTo("foer");
          sinEgen.executeWithoutResult(
              inde -> {
                assertThat(navn()).isEqualTo("foer");
                tabel.gem(new Ting("1", "indefra"));
              });
          assertThat(navn()).isEqualTo("indefra");
        });
  }

  @Test
  void derLaasesEnGangITransaktionen() {
    List<String> laast = new ArrayList<>();
    for (int gang = 0; gang < 2; gang++) {
      transaktion.executeWithoutResult(
          t -> {
            Laesehukommelse.laas("ting", () -> laast.add("ting"));
            tabel.gem(new Ting("2", "skrevet"));
            Laesehukommelse.laas("ting", () -> laast.add("ting"));
            Laesehukommelse.laas("andet", () -> laast.add("andet"));
          });
    }
    assertThat(laast).containsExactly("ting", "andet", "ting", "andet");
  }

  private String navn() {
    return tabel.hvor("id = ?", "1").single().navn();
  }

  /** On a connection of its own, as another node would. */
  private void denAndenRetter() {
    try (var forbindelse = database.getConnection();
        var saetning = forbindelse.createStatement()) {
      saetning.executeUpdate("update ting set navn = 'rettet' where id = '1'");
    } catch (SQLException fejl) {
      throw new IllegalStateException(fejl);
    }
  }
}

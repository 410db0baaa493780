package dk.jobveu.faelles.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import java.sql.Connection;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Away is refused at once, busy is waited for (docs/adr/0031). */
class DatabasevagtTest {

  private final HikariDataSource pulje = mock();
  private final HikariPoolMXBean tal = mock();
  private final Connection forbindelse = mock();
  private final Databasevagt vagt = new Databasevagt(pulje, Duration.ofMinutes(1));

  @BeforeEach
  void tiForbindelser() {
    when(pulje.getHikariPoolMXBean()).thenReturn(tal);
    when(pulje.getMaximumPoolSize()).thenReturn(10);
  }

  @Test
  void naarAlleErIBrugVentesDer() throws Exception {
    when(tal.getActiveConnections()).thenReturn(10);
    when(pulje.getConnection())
        .thenThrow(new SQLTransientConnectionException("optaget"))
        .thenThrow(new SQLTransientConnectionException("optaget"))
        .thenReturn(forbindelse);

    assertThat(vagt.getConnection()).isSameAs(forbindelse);
  }

  /** With many who wait, one has just been given back whenever somebody has waited too long. */
  @Test
  void naarAndreFaarEnImensErDatabasenIkkeBorte() throws Exception {
    when(tal.getActiveConnections()).thenReturn(9);
    when(pulje.getConnection())
        .thenAnswer(
            ventetiden -> {
              assertThat(vagt.getConnection()).isSameAs(forbindelse);
              throw new SQLTransientConnectionException("optaget");
            })
        .thenReturn(forbindelse);

    assertThat(vagt.getConnection()).isSameAs(forbindelse);
  }

  @Test
  void derVentesIkkeForEvigt() throws Exception {
    when(tal.getActiveConnections()).thenReturn(10);
    when(pulje.getConnection()).thenThrow(new SQLTransientConnectionException("optaget"));

    assertThatThrownBy(new Databasevagt(pulje, Duration.ZERO)::getConnection)
        .isInstanceOf(SQLTransientConnectionException.class)
        .hasMessage("optaget");
  }

  @Test
  void naarDatabasenErBorteProeverEnAdGangenOgDeAndreAfvisesStraks() throws Exception {
    when(pulje.getConnection())
        .thenThrow(new SQLTransientConnectionException("borte"))
        .thenAnswer(
            proeven -> {
              // somebody else asks while this one finds out
              assertThatThrownBy(vagt::getConnection)
                  .isInstanceOfSatisfying(
                      SQLTransientConnectionException.class,
                      e -> assertThat(e.getSQLState()).isEqualTo("08001"));
              throw new SQLTransientConnectionException("borte");
            })
        .thenReturn(forbindelse);

    assertThatThrownBy(vagt::getConnection).isInstanceOf(SQLTransientConnectionException.class);
    assertThatThrownBy(vagt::getConnection).isInstanceOf(SQLTransientConnectionException.class);
    verify(pulje, times(2)).getConnection();

    // back again, for the one who asks and for all
    assertThat(vagt.getConnection()).isSameAs(forbindelse);
    assertThat(vagt.getConnection()).isSameAs(forbindelse);
  }
}

package dk.jobveu.faelles.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Tells a database that is away from one that is busy, so that nobody waits in silence
 * (docs/adr/0031). The pool itself waits equally long for both. When it could open no connection in
 * its time, and nobody else got one meanwhile, the database is away: from then on one caller at a
 * time finds out whether it is back, and all others are refused at once and hold no thread. When
 * all connections are in use, or others get them, the caller waits on.
 */
final class Databasevagt extends DelegatingDataSource {

  /** Cannot establish a connection, as the SQL standard numbers it. */
  private static final String INGEN_FORBINDELSE = "08001";

  private final HikariDataSource pulje;
  private final Duration optagetHoejst;
  private final AtomicBoolean proeves = new AtomicBoolean();
  private volatile boolean borte;

  /** When anybody got a connection last. */
  private volatile long senestFaaet = System.nanoTime();

  Databasevagt(HikariDataSource pulje, Duration optagetHoejst) {
    super(pulje);
    this.pulje = pulje;
    this.optagetHoejst = optagetHoejst;
  }

  @Override
  public Connection getConnection() throws SQLException {
    if (!borte) {
      return hent();
    }
    if (!proeves.compareAndSet(false, true)) {
      throw new SQLTransientConnectionException("Databasen er borte", INGEN_FORBINDELSE);
    }
    try {
      return hent();
    } finally {
      proeves.set(false);
    }
  }

  private Connection hent() throws SQLException {
    long begyndt = System.nanoTime();
    while (true) {
      long forsoegt = System.nanoTime();
      try {
        Connection forbindelse = pulje.getConnection();
        senestFaaet = System.nanoTime();
        borte = false;
        return forbindelse;
      } catch (SQLTransientConnectionException fejl) {
        // one that is idle just now was given back to others who wait as well
        borte = !alleErIBrug() && senestFaaet - forsoegt < 0;
        if (borte || System.nanoTime() - begyndt > optagetHoejst.toNanos()) {
          throw fejl;
        }
      }
    }
  }

  private boolean alleErIBrug() {
    return pulje.getHikariPoolMXBean().getActiveConnections() >= pulje.getMaximumPoolSize();
  }
}

package dk.jobveu.faelles.jdbc;

import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransactionRollbackException;
import java.sql.SQLTransientConnectionException;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Component;

/**
 * Errors from the database without the values of the row: both H2 and PostgreSQL write them into
 * their messages, and from there they go to the log and, from a background job, to the engine's
 * tables. What kind of error it was stays.
 */
@Component
class TavseFejl implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String navn) {
    if (bean instanceof JdbcTemplate skabelon) {
      skabelon.setExceptionTranslator(new Oversaetter());
    }
    return bean;
  }

  private static final class Oversaetter extends SQLExceptionSubclassTranslator {

    @Override
    public DataAccessException translate(String opgave, String sql, SQLException fejl) {
      return super.translate(opgave, sql, udenVaerdier(fejl));
    }
  }

  static SQLException udenVaerdier(SQLException fejl) {
    String tilstand = fejl.getSQLState();
    if (tilstand != null && tilstand.startsWith("42")) {
      // wrong SQL: our own text, with question marks where the values go
      return fejl;
    }
    String tekst = "SQLState " + tilstand + ", fejlkode " + fejl.getErrorCode();
    int kode = fejl.getErrorCode();
    SQLException ny;
    if (fejl instanceof SQLIntegrityConstraintViolationException) {
      ny = new SQLIntegrityConstraintViolationException(tekst, tilstand, kode);
    } else if (fejl instanceof SQLTimeoutException) {
      ny = new SQLTimeoutException(tekst, tilstand, kode);
    } else if (fejl instanceof SQLTransactionRollbackException) {
      ny = new SQLTransactionRollbackException(tekst, tilstand, kode);
    } else if (fejl instanceof SQLTransientConnectionException) {
      ny = new SQLTransientConnectionException(tekst, tilstand, kode);
    } else if (fejl instanceof SQLNonTransientConnectionException) {
      ny = new SQLNonTransientConnectionException(tekst, tilstand, kode);
    } else if (fejl instanceof SQLRecoverableException) {
      ny = new SQLRecoverableException(tekst, tilstand, kode);
    } else {
      ny = new SQLException(tekst, tilstand, kode);
    }
    ny.setStackTrace(fejl.getStackTrace());
    return ny;
  }
}

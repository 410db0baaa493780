package dk.jobveu.faelles.jdbc;

import java.util.Collection;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.jdbc.core.PreparedStatementCreator;
import org.springframework.jdbc.core.PreparedStatementSetter;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.SqlProvider;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The way that all our SQL goes, which sees when something is written or locked. */
@Component
class Skrivevidne extends JdbcTemplate {

  Skrivevidne(DataSource database) {
    super(database);
  }

  @Override
  protected int update(PreparedStatementCreator saetning, PreparedStatementSetter vaerdier) {
    Laesehukommelse.glem();
    return super.update(saetning, vaerdier);
  }

  @Override
  public int update(PreparedStatementCreator saetning, KeyHolder noegler) {
    Laesehukommelse.glem();
    return super.update(saetning, noegler);
  }

  @Override
  public int update(String sql) {
    Laesehukommelse.glem();
    return super.update(sql);
  }

  @Override
  public int[] batchUpdate(String... sql) {
    Laesehukommelse.glem();
    return super.batchUpdate(sql);
  }

  @Override
  public int[] batchUpdate(String sql, BatchPreparedStatementSetter vaerdier) {
    Laesehukommelse.glem();
    return super.batchUpdate(sql, vaerdier);
  }

  @Override
  public <T> int[][] batchUpdate(
      String sql,
      Collection<T> poster,
      int antal,
      ParameterizedPreparedStatementSetter<T> vaerdier) {
    Laesehukommelse.glem();
    return super.batchUpdate(sql, poster, antal, vaerdier);
  }

  @Override
  public <T> T query(
      PreparedStatementCreator saetning,
      PreparedStatementSetter vaerdier,
      ResultSetExtractor<T> laesning)
      throws DataAccessException {
    if (!(saetning instanceof SqlProvider kendt) || laaser(kendt.getSql())) {
      Laesehukommelse.glem();
    }
    return super.query(saetning, vaerdier, laesning);
  }

  private static boolean laaser(String sql) {
    return sql == null || sql.toLowerCase(Locale.ROOT).contains("for update");
  }
}

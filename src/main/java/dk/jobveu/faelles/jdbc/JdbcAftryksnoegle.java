package dk.jobveu.faelles.jdbc;

import dk.jobveu.faelles.Aftryksnoegle;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code aftryksnoegle}: one row, drawn at the first start. */
@Repository
class JdbcAftryksnoegle implements Aftryksnoegle {

  private static final int BYTES = 32;

  private final byte[] noegle;

  JdbcAftryksnoegle(JdbcClient jdbc) {
    this.noegle = HexFormat.of().parseHex(find(jdbc).orElseGet(() -> opret(jdbc)));
  }

  @Override
  public byte[] noegle() {
    return noegle.clone();
  }

  private static String opret(JdbcClient jdbc) {
    byte[] ny = new byte[BYTES];
    new SecureRandom().nextBytes(ny);
    try {
      jdbc.sql("insert into aftryksnoegle (nr, noegle) values (1, :noegle)")
          .param("noegle", HexFormat.of().formatHex(ny))
          .update();
    } catch (DuplicateKeyException andenNode) {
      // another node started at the same moment, and its key is everybody's
    }
    return find(jdbc).orElseThrow();
  }

  private static Optional<String> find(JdbcClient jdbc) {
    return jdbc.sql("select noegle from aftryksnoegle where nr = 1").query(String.class).optional();
  }
}

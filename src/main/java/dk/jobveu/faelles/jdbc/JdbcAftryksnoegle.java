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

  private record Noegle(int nr, String noegle) {}

  private final Tabel<Noegle> noegler;
  private final byte[] noegle;

  JdbcAftryksnoegle(JdbcClient jdbc) {
    this.noegler = Tabel.af(jdbc, "aftryksnoegle", Noegle.class, "nr");
    this.noegle = HexFormat.of().parseHex(find().orElseGet(this::opret).noegle());
  }

  @Override
  public byte[] noegle() {
    return noegle.clone();
  }

  private Noegle opret() {
    byte[] ny = new byte[BYTES];
    new SecureRandom().nextBytes(ny);
    try {
      noegler.indsaet(new Noegle(1, HexFormat.of().formatHex(ny)));
    } catch (DuplicateKeyException andenNode) {
      // another node started at the same moment, and its key is everybody's
    }
    return find().orElseThrow();
  }

  private Optional<Noegle> find() {
    return noegler.hvor("nr = 1").optional();
  }
}

package dk.jobveu.kortvej.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.kortvej.KortVej;
import dk.jobveu.kortvej.Kortveje;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code kort_vej}. */
@Repository
class JdbcKortveje implements Kortveje {

  private final Tabel<KortVej> kortveje;

  JdbcKortveje(JdbcClient jdbc) {
    this.kortveje = Tabel.af(jdbc, "kort_vej", KortVej.class, "forloeb_id");
  }

  @Override
  public void gem(KortVej kortVej) {
    kortveje.gem(kortVej);
  }

  @Override
  public Optional<KortVej> find(String forloebId) {
    return kortveje.hvor("forloeb_id = ?", forloebId).optional();
  }
}

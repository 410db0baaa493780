package dk.jobveu.kalender.jdbc;

import dk.jobveu.kalender.Kalenderadresser;
import dk.jobveu.sikkerhed.login.Loginvaern;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Repository;

/** Table {@code kalenderadresse}. A secret of 256 random bits needs no slow digest. */
@Repository
class JdbcKalenderadresser implements Kalenderadresser {

  private final JdbcClient jdbc;
  private final StringKeyGenerator koder =
      new Base64StringKeyGenerator(Base64.getUrlEncoder().withoutPadding(), 32);

  JdbcKalenderadresser(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public boolean har(String bruger) {
    return jdbc.sql("select count(*) from kalenderadresse where bruger = :b")
            .param("b", bruger)
            .query(Integer.class)
            .single()
        > 0;
  }

  @Override
  public String udsted(String bruger) {
    slet(bruger);
    String hemmelighed = koder.generateKey();
    jdbc.sql("insert into kalenderadresse (bruger, aftryk) values (:bruger, :aftryk)")
        .param("bruger", bruger)
        .param("aftryk", Loginvaern.aftryk(hemmelighed))
        .update();
    return hemmelighed;
  }

  @Override
  public Optional<String> bruger(String hemmelighed) {
    return jdbc.sql("select bruger from kalenderadresse where aftryk = :aftryk")
        .param("aftryk", Loginvaern.aftryk(hemmelighed))
        .query(String.class)
        .optional();
  }

  @Override
  public void slet(String bruger) {
    jdbc.sql("delete from kalenderadresse where bruger = :b").param("b", bruger).update();
  }
}

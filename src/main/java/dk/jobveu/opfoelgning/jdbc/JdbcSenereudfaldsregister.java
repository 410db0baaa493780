package dk.jobveu.opfoelgning.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.opfoelgning.Senereudfald;
import dk.jobveu.opfoelgning.Senereudfaldsregister;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code senere_udfald}. */
@Repository
class JdbcSenereudfaldsregister implements Senereudfaldsregister {

  private final JdbcClient jdbc;
  private final JdbcTemplate mange;
  private final Tabel<Senereudfald> udfald;

  JdbcSenereudfaldsregister(JdbcClient jdbc, JdbcTemplate mange) {
    this.jdbc = jdbc;
    this.mange = mange;
    this.udfald =
        Tabel.af(jdbc, "senere_udfald", Senereudfald.class, "forloeb_id", "deltager_id", "maaneder")
            .registreret();
  }

  @Override
  public void gem(Registrering r, List<Senereudfald> nye) {
    udfald.gemAlle(mange, r, nye);
  }

  @Override
  public void fortryd(String forloebId, int maaneder, Collection<String> deltagerIds) {
    jdbc.sql(
            """
            delete from senere_udfald
            where forloeb_id = :forloeb and maaneder = :maaneder and deltager_id in (:hvem)
            """)
        .param("forloeb", forloebId)
        .param("maaneder", maaneder)
        .param("hvem", deltagerIds)
        .update();
  }

  @Override
  public List<Senereudfald> iForloeb(String forloebId) {
    return Danskorden.efterKode(
        udfald.hvor("forloeb_id = ?", forloebId).list(), Senereudfald::deltagerId);
  }
}

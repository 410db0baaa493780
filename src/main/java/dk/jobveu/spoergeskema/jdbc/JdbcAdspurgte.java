package dk.jobveu.spoergeskema.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.sikkerhed.login.Linkkode;
import dk.jobveu.sikkerhed.login.Loginvaern;
import dk.jobveu.spoergeskema.Adspurgt;
import dk.jobveu.spoergeskema.Adspurgte;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code spoergeskema} and {@code spoergeskema_svar}. */
@Repository
class JdbcAdspurgte implements Adspurgte {

  private static final String MED_LINK =
      """
      (aftryk = ? or aftryk_rykket = ?) and besvaret = false and trukket is null
        and sendt is not null and sidste_dag >= ?
      """;

  private static final String BRUG =
      """
      update spoergeskema set besvaret = true, aftryk = null, aftryk_rykket = null
      where id = :id and besvaret = false and trukket is null
        and sendt is not null and sidste_dag >= :dag
      """;

  private final JdbcClient jdbc;
  private final Tabel<Adspurgt> adspurgte;
  private final Tabel<Svar> svar;

  JdbcAdspurgte(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.adspurgte =
        Tabel.af(jdbc, "spoergeskema", Adspurgt.class, "id").ogsaa("aftryk", "aftryk_rykket");
    this.svar = Tabel.af(jdbc, "spoergeskema_svar", Svar.class, "besvarelse", "spoergsmaal");
  }

  @Override
  public void gem(Adspurgt adspurgt) {
    adspurgte.gem(adspurgt);
  }

  @Override
  public List<Adspurgt> iForloeb(String forloebId) {
    return adspurgte.hvor("forloeb_id = ? order by registreret, id", forloebId).list();
  }

  @Override
  public String send(String id, LocalDate dag, LocalDate sidsteDag) {
    String hemmelighed = Linkkode.ny();
    jdbc.sql(
            """
            update spoergeskema set sendt = :dag, sidste_dag = :sidste, aftryk = :aftryk
            where id = :id
            """)
        .param("dag", dag)
        .param("sidste", sidsteDag)
        .param("aftryk", Loginvaern.aftryk(hemmelighed))
        .param("id", id)
        .update();
    return hemmelighed;
  }

  @Override
  public String ryk(String id) {
    String hemmelighed = Linkkode.ny();
    jdbc.sql("update spoergeskema set aftryk_rykket = :aftryk where id = :id")
        .param("aftryk", Loginvaern.aftryk(hemmelighed))
        .param("id", id)
        .update();
    return hemmelighed;
  }

  @Override
  public Optional<Adspurgt> medLink(String hemmelighed, LocalDate dag) {
    String aftryk = Loginvaern.aftryk(hemmelighed);
    return adspurgte.hvor(MED_LINK, aftryk, aftryk, dag).optional();
  }

  @Override
  public boolean brug(String id, LocalDate dag) {
    return jdbc.sql(BRUG).param("id", id).param("dag", dag).update() == 1;
  }

  @Override
  public void luk(String id) {
    jdbc.sql("update spoergeskema set aftryk = null, aftryk_rykket = null where id = :id")
        .param("id", id)
        .update();
  }

  @Override
  public void gemSvar(List<Svar> nye) {
    svar.indsaetAlle(nye);
  }
}

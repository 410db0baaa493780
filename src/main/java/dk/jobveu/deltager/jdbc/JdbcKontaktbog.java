package dk.jobveu.deltager.jdbc;

import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.deltager.Kontaktoplysning;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code deltager_kontakt}; no statement here reads it without naming the owner. */
@Repository
class JdbcKontaktbog implements Kontaktbog {

  private final JdbcClient jdbc;

  JdbcKontaktbog(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering registrering, String jobcenter, Kontaktoplysning k) {
    int rettet =
        felter(
                """
                update deltager_kontakt set navn = :navn, telefon = :telefon, epost = :epost,
                  registreret_af = :registreretAf, organisation = :organisation,
                  paa_vegne_af = :paaVegneAf, registreret = :registreret
                where forloeb_id = :forloebId and deltager_id = :deltagerId
                  and jobcenter = :jobcenter
                """,
                registrering,
                jobcenter,
                k)
            .update();
    if (rettet == 0) {
      felter(
              """
              insert into deltager_kontakt (forloeb_id, deltager_id, jobcenter, navn, telefon,
                epost, registreret_af, organisation, paa_vegne_af, registreret)
              values (:forloebId, :deltagerId, :jobcenter, :navn, :telefon, :epost,
                :registreretAf, :organisation, :paaVegneAf, :registreret)
              """,
              registrering,
              jobcenter,
              k)
          .update();
    }
  }

  private JdbcClient.StatementSpec felter(
      String sql, Registrering registrering, String jobcenter, Kontaktoplysning k) {
    return Sql.med(
        jdbc.sql(sql)
            .param("deltagerId", k.deltagerId())
            .param("jobcenter", jobcenter)
            .param("navn", k.navn())
            .param("telefon", k.telefon())
            .param("epost", k.epost()),
        registrering);
  }

  @Override
  public List<Kontaktoplysning> forJobcenter(String forloebId, String jobcenter) {
    return Danskorden.efterKode(
        jdbc.sql(
                """
            select * from deltager_kontakt where forloeb_id = :f and jobcenter = :j
            """)
            .param("f", forloebId)
            .param("j", jobcenter)
            .query(
                (rs, nr) ->
                    new Kontaktoplysning(
                        rs.getString("deltager_id"),
                        rs.getString("navn"),
                        rs.getString("telefon"),
                        rs.getString("epost")))
            .list(),
        Kontaktoplysning::deltagerId);
  }
}

package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.behov.Mangelvalidering;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code behov}, {@code behov_stilling} and {@code mangelvalidering}. */
@Repository
class JdbcBehovsregister implements Behovsregister {

  private final JdbcClient jdbc;

  JdbcBehovsregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Behov behov) {
    String forloebId = behov.registrering().forloebId();
    for (String tabel : List.of("mangelvalidering", "behov_stilling", "behov")) {
      jdbc.sql("delete from " + tabel + " where forloeb_id = :id").param("id", forloebId).update();
    }
    Sql.med(
            jdbc.sql(
                """
                insert into behov (forloeb_id, branche, kilder, rar, balancedato, henvendelse,
                  fagligt_overlap, fravig_begrundelse, geografi, samarbejde_etableret, overdragelse_accepteret,
                  registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :branche, :kilder,
                  (select rar from forloeb where id = :forloebId), :balancedato, :henvendelse,
                  :overlap, :fravig, :geografi, :etableret, :accepteret,
                  :registreretAf, :organisation, :paaVegneAf, :registreret)
                """),
            behov.registrering())
        .param("branche", behov.branche())
        .param("kilder", String.join(",", behov.kilder()))
        .param("balancedato", behov.balancedato())
        .param("henvendelse", behov.henvendelse())
        .param("overlap", behov.fagligtOverlap())
        .param("fravig", behov.fravigBegrundelse())
        .param("geografi", behov.geografi())
        .param("etableret", behov.samarbejdeEtableret())
        .param("accepteret", behov.overdragelseAccepteret())
        .update();
    int nr = 0;
    for (Behov.Stilling s : behov.stillinger()) {
      jdbc.sql(
              """
              insert into behov_stilling (forloeb_id, nr, stillingsbetegnelse, balance_kategori)
              values (:id, :nr, :titel, :kategori)
              """)
          .param("id", forloebId)
          .param("nr", ++nr)
          .param("titel", s.stillingsbetegnelse())
          .param("kategori", s.balanceKategori())
          .update();
    }
  }

  @Override
  public Optional<Behov> find(String forloebId) {
    List<Behov.Stilling> stillinger =
        jdbc.sql(
                """
                select stillingsbetegnelse, balance_kategori from behov_stilling
                where forloeb_id = :id order by nr
                """)
            .param("id", forloebId)
            .query((rs, nr) -> new Behov.Stilling(rs.getString(1), rs.getString(2)))
            .list();
    return jdbc.sql("select * from behov where forloeb_id = :id")
        .param("id", forloebId)
        .query((rs, nr) -> behov(rs, stillinger))
        .optional();
  }

  private static Behov behov(ResultSet rs, List<Behov.Stilling> stillinger) throws SQLException {
    return new Behov(
        Sql.registrering(rs),
        rs.getString("branche"),
        stillinger,
        List.of(rs.getString("kilder").split(",")),
        Sql.dato(rs, "balancedato"),
        rs.getString("henvendelse"),
        rs.getString("fagligt_overlap"),
        rs.getString("fravig_begrundelse"),
        rs.getString("geografi"),
        rs.getBoolean("samarbejde_etableret"),
        rs.getBoolean("overdragelse_accepteret"));
  }

  @Override
  public void gemValidering(Mangelvalidering v) {
    jdbc.sql(
            """
            delete from mangelvalidering
            where forloeb_id = :id and stillingsbetegnelse = :titel
            """)
        .param("id", v.registrering().forloebId())
        .param("titel", v.stillingsbetegnelse())
        .update();
    Sql.med(
            jdbc.sql(
                """
                insert into mangelvalidering (forloeb_id, stillingsbetegnelse, status,
                  kraever_begrundelse, svaert_at_finde_job, begrundelse, tilsidesat_begrundelse,
                  registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :titel, :status, :kraever, :svaert, :begrundelse, :tilsidesat,
                  :registreretAf, :organisation, :paaVegneAf, :registreret)
                """),
            v.registrering())
        .param("titel", v.stillingsbetegnelse())
        .param("status", v.status().name())
        .param("kraever", v.kraeverBegrundelse())
        .param("svaert", v.svaertAtFindeJob())
        .param("begrundelse", v.begrundelse())
        .param("tilsidesat", v.tilsidesatBegrundelse())
        .update();
  }

  @Override
  public List<Mangelvalidering> valideringer(String forloebId) {
    return Danskorden.ordnet(
        jdbc.sql(
                """
            select * from mangelvalidering where forloeb_id = :id
            """)
            .param("id", forloebId)
            .query(
                (rs, nr) ->
                    new Mangelvalidering(
                        Sql.registrering(rs),
                        rs.getString("stillingsbetegnelse"),
                        Mangelvalidering.Status.valueOf(rs.getString("status")),
                        rs.getBoolean("kraever_begrundelse"),
                        rs.getBoolean("svaert_at_finde_job"),
                        rs.getString("begrundelse"),
                        rs.getString("tilsidesat_begrundelse")))
            .list(),
        Mangelvalidering::stillingsbetegnelse);
  }
}

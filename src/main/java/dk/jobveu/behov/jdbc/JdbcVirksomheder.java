package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Tables {@code virksomhed} and {@code virksomhed_kontakt}. */
@Repository
class JdbcVirksomheder implements Virksomheder {

  private final JdbcClient jdbc;

  JdbcVirksomheder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Virksomhed v) {
    int rettet =
        felter(
                jdbc.sql(
                    """
                    update virksomhed set cvr = :cvr, stillingsbetegnelse = :stilling,
                      antal_stillinger = :antal, startvindue = :startvindue, oensker = :oensker,
                      status = :status, behov_opgjort_af_part = :afPart,
                      registreret_af = :registreretAf, organisation = :organisation,
                      paa_vegne_af = :paaVegneAf, registreret = :registreret,
                      trukket = :trukket, trukket_grund = :grund
                    where forloeb_id = :forloebId and virksomhed_id = :id
                    """),
                v)
            .update();
    if (rettet == 0) {
      felter(
              jdbc.sql(
                  """
                  insert into virksomhed (virksomhed_id, forloeb_id, navn, cvr,
                    stillingsbetegnelse, antal_stillinger, startvindue, oensker, kilde, kontakt,
                    status, behov_opgjort_af_part, trukket, trukket_grund, registreret_af,
                    organisation, paa_vegne_af, registreret)
                  values (:id, :forloebId, :navn, :cvr, :stilling, :antal, :startvindue, :oensker,
                    :kilde, :kontakt, :status, :afPart, :trukket, :grund, :registreretAf,
                    :organisation, :paaVegneAf, :registreret)
                  """),
              v)
          .param("navn", v.navn())
          .param("kilde", v.kilde())
          .param("kontakt", v.kontakt())
          .update();
    }
  }

  private static StatementSpec felter(StatementSpec spec, Virksomhed v) {
    return Sql.med(spec, v.registrering())
        .param("id", v.id())
        .param("cvr", v.cvr())
        .param("stilling", v.stillingsbetegnelse())
        .param("antal", v.antalStillinger())
        .param("startvindue", v.startvindue())
        .param("oensker", v.oensker().name())
        .param("status", v.status().name())
        .param("afPart", v.behovOpgjortAfPart())
        .param("trukket", Sql.tid(v.trukket()))
        .param("grund", v.trukketGrund());
  }

  @Override
  public Optional<Virksomhed> find(String virksomhedId) {
    return jdbc.sql("select * from virksomhed where virksomhed_id = :id")
        .param("id", virksomhedId)
        .query(JdbcVirksomheder::virksomhed)
        .optional();
  }

  @Override
  public Optional<Virksomhed> medNavn(String forloebId, String navn) {
    // not by lower() in SQL, which a database may know for a–z only
    return alle(forloebId).stream().filter(v -> v.navn().equalsIgnoreCase(navn)).findFirst();
  }

  @Override
  public List<Virksomhed> alle(String forloebId) {
    return Danskorden.ordnet(
        jdbc.sql("select * from virksomhed where forloeb_id = :id")
            .param("id", forloebId)
            .query(JdbcVirksomheder::virksomhed)
            .list(),
        Virksomhed::navn);
  }

  @Override
  public void traek(String virksomhedId, Registrering registrering, String grund) {
    jdbc.sql(
            """
            update virksomhed set status = 'TRUKKET', trukket = :nu, trukket_grund = :grund
            where virksomhed_id = :id and status <> 'TRUKKET'
            """)
        .param("nu", Sql.tid(registrering.tidspunkt()))
        .param("grund", grund)
        .param("id", virksomhedId)
        .update();
  }

  @Override
  public void logKontakt(String virksomhedId, Registrering registrering) {
    boolean kendt = kontakter(virksomhedId).contains(registrering.organisation());
    if (!kendt) {
      Sql.med(
              jdbc.sql(
                  """
                  insert into virksomhed_kontakt (virksomhed_id, forloeb_id, registreret_af,
                    organisation, paa_vegne_af, registreret)
                  values (:id, :forloebId, :registreretAf, :organisation, :paaVegneAf, :registreret)
                  """),
              registrering)
          .param("id", virksomhedId)
          .update();
    }
  }

  @Override
  public List<String> kontakter(String virksomhedId) {
    return jdbc.sql(
            """
            select organisation from virksomhed_kontakt where virksomhed_id = :id order by nr
            """)
        .param("id", virksomhedId)
        .query(String.class)
        .list();
  }

  private static Virksomhed virksomhed(ResultSet rs, int nr) throws SQLException {
    return new Virksomhed(
        rs.getString("virksomhed_id"),
        Sql.registrering(rs),
        rs.getString("navn"),
        rs.getString("cvr"),
        rs.getString("stillingsbetegnelse"),
        rs.getInt("antal_stillinger"),
        rs.getString("startvindue"),
        Virksomhed.Oensker.valueOf(rs.getString("oensker")),
        rs.getString("kilde"),
        rs.getString("kontakt"),
        Virksomhed.Status.valueOf(rs.getString("status")),
        rs.getBoolean("behov_opgjort_af_part"),
        Sql.tid(rs, "trukket"),
        rs.getString("trukket_grund"));
  }
}

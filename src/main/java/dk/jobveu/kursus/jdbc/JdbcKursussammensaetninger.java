package dk.jobveu.kursus.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.kursus.Meritvalidering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables kursussammensaetning, kursus and meritvalidering. */
@Repository
class JdbcKursussammensaetninger implements Kursussammensaetninger {

  private final JdbcClient jdbc;

  JdbcKursussammensaetninger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Kursussammensaetning s) {
    var sql =
        jdbc.sql(
                """
                insert into kursussammensaetning (forloeb_id, version, adgang, raadgivning,
                  almen_foerst, plan_for_merit, ingen_merit_accepteret, status, merit_klasse,
                  merit_resultat, registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :version, :adgang, :raadgivning, :almenFoerst, :planForMerit,
                  :ingenMeritAccepteret, :status, :meritKlasse, :meritResultat, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """)
            .param("version", s.version())
            .param("adgang", s.adgang())
            .param("raadgivning", s.raadgivning())
            .param("almenFoerst", s.almenFoerst())
            .param("planForMerit", s.planForMerit())
            .param("ingenMeritAccepteret", s.ingenMeritAccepteret())
            .param("status", s.status().name())
            .param("meritKlasse", s.meritKlasse())
            .param("meritResultat", s.meritResultat());
    Sql.med(sql, s.registrering()).update();
    s.kurser().forEach(kursus -> gem(s.forloebId(), s.version(), kursus));
  }

  private void gem(String forloebId, int version, Kursus k) {
    jdbc.sql(
            """
            insert into kursus (forloeb_id, version, nr, titel, fagkode, kursustype, varighed_dage,
              indgaar_i_uddannelse, uddannelse, anerkendt, anerkendt_af, begrundelse, certifikat,
              har_udbyder, merit)
            values (:forloebId, :version, :nr, :titel, :fagkode, :kursustype, :varighedDage,
              :indgaarIUddannelse, :uddannelse, :anerkendt, :anerkendtAf, :begrundelse,
              :certifikat, :harUdbyder, :merit)
            """)
        .param("forloebId", forloebId)
        .param("version", version)
        .param("nr", k.nr())
        .param("titel", k.titel())
        .param("fagkode", k.fagkode())
        .param("kursustype", k.kursustype().name())
        .param("varighedDage", k.varighedDage())
        .param("indgaarIUddannelse", k.indgaarIUddannelse())
        .param("uddannelse", k.uddannelse())
        .param("anerkendt", k.anerkendt())
        .param("anerkendtAf", k.anerkendtAf())
        .param("begrundelse", k.begrundelse())
        .param("certifikat", k.certifikat())
        .param("harUdbyder", k.harUdbyder())
        .param("merit", k.merit())
        .update();
  }

  @Override
  public Optional<Kursussammensaetning> seneste(String forloebId) {
    return jdbc.sql(
            """
            select * from kursussammensaetning
            where forloeb_id = :id
              and version = (select max(version) from kursussammensaetning where forloeb_id = :id)
            """)
        .param("id", forloebId)
        .query(this::sammensaetning)
        .optional();
  }

  @Override
  public Optional<Kursussammensaetning> gaeldende(String forloebId) {
    return jdbc.sql(
            """
            select * from kursussammensaetning
            where forloeb_id = :id and status = :status
            """)
        .param("id", forloebId)
        .param("status", Kursussammensaetning.Status.GAELDENDE.name())
        .query(this::sammensaetning)
        .optional();
  }

  @Override
  public void opdater(String forloebId, int version, List<Kursus> kurser) {
    jdbc.sql("delete from kursus where forloeb_id = :id and version = :version")
        .param("id", forloebId)
        .param("version", version)
        .update();
    kurser.forEach(kursus -> gem(forloebId, version, kursus));
  }

  @Override
  public void saetMerit(String forloebId, int version, String klasse, String resultat) {
    jdbc.sql(
            """
            update kursussammensaetning set merit_klasse = :klasse, merit_resultat = :resultat
            where forloeb_id = :id and version = :version
            """)
        .param("klasse", klasse)
        .param("resultat", resultat)
        .param("id", forloebId)
        .param("version", version)
        .update();
  }

  @Override
  public void goerGaeldende(String forloebId, int version) {
    jdbc.sql(
            """
            update kursussammensaetning
            set status = case when version = :version then 'GAELDENDE' else 'ERSTATTET' end
            where forloeb_id = :id
            """)
        .param("version", version)
        .param("id", forloebId)
        .update();
  }

  @Override
  public void gem(Meritvalidering v) {
    jdbc.sql("delete from meritvalidering where forloeb_id = :id and version = :version")
        .param("id", v.registrering().forloebId())
        .param("version", v.version())
        .update();
    var sql =
        jdbc.sql(
                """
                insert into meritvalidering (forloeb_id, version, foreslaaet_klasse, klasse,
                  begrundelse, antal_merit, antal_ikke_merit, registreret_af, organisation,
                  paa_vegne_af, registreret)
                values (:forloebId, :version, :foreslaaetKlasse, :klasse, :begrundelse,
                  :antalMerit, :antalIkkeMerit, :registreretAf, :organisation, :paaVegneAf,
                  :registreret)
                """)
            .param("version", v.version())
            .param("foreslaaetKlasse", v.foreslaaetKlasse())
            .param("klasse", v.klasse())
            .param("begrundelse", v.begrundelse())
            .param("antalMerit", v.antalMerit())
            .param("antalIkkeMerit", v.antalIkkeMerit());
    Sql.med(sql, v.registrering()).update();
  }

  @Override
  public Optional<Meritvalidering> validering(String forloebId, int version) {
    return jdbc.sql("select * from meritvalidering where forloeb_id = :id and version = :version")
        .param("id", forloebId)
        .param("version", version)
        .query(
            (rs, nr) ->
                new Meritvalidering(
                    Sql.registrering(rs),
                    rs.getInt("version"),
                    rs.getString("foreslaaet_klasse"),
                    rs.getString("klasse"),
                    rs.getString("begrundelse"),
                    rs.getInt("antal_merit"),
                    rs.getInt("antal_ikke_merit")))
        .optional();
  }

  private Kursussammensaetning sammensaetning(ResultSet rs, int nr) throws SQLException {
    String forloebId = rs.getString("forloeb_id");
    int version = rs.getInt("version");
    return new Kursussammensaetning(
        Sql.registrering(rs),
        version,
        rs.getString("adgang"),
        rs.getString("raadgivning"),
        rs.getBoolean("almen_foerst"),
        rs.getString("plan_for_merit"),
        rs.getBoolean("ingen_merit_accepteret"),
        Kursussammensaetning.Status.valueOf(rs.getString("status")),
        rs.getString("merit_klasse"),
        rs.getString("merit_resultat"),
        kurser(forloebId, version));
  }

  private List<Kursus> kurser(String forloebId, int version) {
    return jdbc.sql(
            "select * from kursus where forloeb_id = :id and version = :version order by nr")
        .param("id", forloebId)
        .param("version", version)
        .query(JdbcKursussammensaetninger::kursus)
        .list();
  }

  private static Kursus kursus(ResultSet rs, int nr) throws SQLException {
    return new Kursus(
        rs.getInt("nr"),
        rs.getString("titel"),
        rs.getString("fagkode"),
        Kursustype.valueOf(rs.getString("kursustype")),
        rs.getBigDecimal("varighed_dage"),
        rs.getBoolean("indgaar_i_uddannelse"),
        rs.getString("uddannelse"),
        rs.getObject("anerkendt", Boolean.class),
        rs.getString("anerkendt_af"),
        rs.getString("begrundelse"),
        rs.getString("certifikat"),
        rs.getBoolean("har_udbyder"),
        rs.getString("merit"));
  }
}

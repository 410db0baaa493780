package dk.jobveu.partsaftale.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.partsaftale.Aftaleform;
import dk.jobveu.partsaftale.Blaastempling;
import dk.jobveu.partsaftale.Maegling;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Side;
import dk.jobveu.partsaftale.Tiltraedelse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables partsaftale, partsaftale_tiltraedelse, blaastempling and partsmaegling. */
@Repository
class JdbcPartsaftaler implements Partsaftaler {

  private final JdbcClient jdbc;

  JdbcPartsaftaler(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Partsaftale a) {
    var sql =
        jdbc.sql(
                """
                insert into partsaftale (forloeb_id, version, aftaleform, niveau, formaal,
                  stillingsbetegnelser, faglige_kompetencer, alle_ledige, maalgruppe, indsnaevring,
                  beskaeftigede, loeftemaal, ikke_merit_tilladt, svarfrist, status, mangler,
                  registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :version, :aftaleform, :niveau, :formaal,
                  :stillingsbetegnelser, :fagligeKompetencer, :alleLedige, :maalgruppe,
                  :indsnaevring, :beskaeftigede, :loeftemaal, :ikkeMeritTilladt, :svarfrist,
                  :status, :mangler, :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("version", a.version())
            .param("aftaleform", a.aftaleform().name())
            .param("niveau", a.niveau())
            .param("formaal", a.formaal())
            .param("stillingsbetegnelser", a.stillingsbetegnelser())
            .param("fagligeKompetencer", a.fagligeKompetencer())
            .param("alleLedige", a.alleLedige())
            .param("maalgruppe", a.maalgruppe())
            .param("indsnaevring", a.indsnaevring())
            .param("beskaeftigede", a.beskaeftigede())
            .param("loeftemaal", a.loeftemaal())
            .param("ikkeMeritTilladt", a.ikkeMeritTilladt())
            .param("svarfrist", a.svarfrist())
            .param("status", a.status().name())
            .param("mangler", a.mangler());
    Sql.med(sql, a.registrering()).update();
  }

  @Override
  public Optional<Partsaftale> seneste(String forloebId) {
    return jdbc.sql(
            """
            select * from partsaftale
            where forloeb_id = :id
              and version = (select max(version) from partsaftale where forloeb_id = :id)
            """)
        .param("id", forloebId)
        .query(this::partsaftale)
        .optional();
  }

  @Override
  public void gem(Tiltraedelse t) {
    slet(t);
    var sql =
        jdbc.sql(
                """
                insert into partsaftale_tiltraedelse (forloeb_id, version, side, svar, afgivet_af,
                  navn, dato, naevner_finansiering, fastlaegger_indhold, begrundelse,
                  registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :version, :side, :svar, :afgivetAf, :navn, :dato,
                  :naevnerFinansiering, :fastlaeggerIndhold, :begrundelse, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """)
            .param("version", t.version())
            .param("side", t.side().name())
            .param("svar", t.svar().name())
            .param("afgivetAf", t.afgivetAf().name())
            .param("navn", t.navn())
            .param("dato", t.dato())
            .param("naevnerFinansiering", t.naevnerFinansiering())
            .param("fastlaeggerIndhold", t.fastlaeggerIndhold())
            .param("begrundelse", t.begrundelse());
    Sql.med(sql, t.registrering()).update();
    int nr = 1;
    for (Blaastempling b : t.blaastemplinger()) {
      gem(t, nr++, b);
    }
  }

  private void slet(Tiltraedelse t) {
    for (String tabel : List.of("blaastempling", "partsaftale_tiltraedelse")) {
      jdbc.sql(
              "delete from "
                  + tabel
                  + " where forloeb_id = :id and version = :version and side = :side")
          .param("id", t.registrering().forloebId())
          .param("version", t.version())
          .param("side", t.side().name())
          .update();
    }
  }

  private void gem(Tiltraedelse t, int nr, Blaastempling b) {
    var sql =
        jdbc.sql(
                """
                insert into blaastempling (forloeb_id, version, side, nr, form, dokumentation, dato,
                  registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :version, :side, :nr, :form, :dokumentation, :dato,
                  :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("version", t.version())
            .param("side", t.side().name())
            .param("nr", nr)
            .param("form", b.form().name())
            .param("dokumentation", b.dokumentation())
            .param("dato", b.dato());
    Sql.med(sql, t.registrering()).update();
  }

  @Override
  public List<Tiltraedelse> tiltraedelser(String forloebId, int version) {
    return jdbc.sql(
            """
            select * from partsaftale_tiltraedelse
            where forloeb_id = :id and version = :version
            order by side
            """)
        .param("id", forloebId)
        .param("version", version)
        .query(this::tiltraedelse)
        .list();
  }

  @Override
  public void saetMangler(String forloebId, int version, List<String> koder) {
    jdbc.sql(
            """
            update partsaftale set mangler = :mangler
            where forloeb_id = :id and version = :version
            """)
        .param("mangler", String.join(",", koder))
        .param("id", forloebId)
        .param("version", version)
        .update();
  }

  @Override
  public void saetStatus(String forloebId, int version, Partsaftale.Status status) {
    jdbc.sql(
            """
            update partsaftale set status = :status
            where forloeb_id = :id and version = :version
            """)
        .param("status", status.name())
        .param("id", forloebId)
        .param("version", version)
        .update();
  }

  @Override
  public void gemMaegling(
      Registrering registrering,
      int version,
      Maegling.Udfald udfald,
      String uenighed,
      String begrundelse) {
    var sql =
        jdbc.sql(
                """
                insert into partsmaegling (forloeb_id, version, udfald, uenighed, begrundelse,
                  registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :version, :udfald, :uenighed, :begrundelse, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """)
            .param("version", version)
            .param("udfald", udfald.name())
            .param("uenighed", uenighed)
            .param("begrundelse", begrundelse);
    Sql.med(sql, registrering).update();
  }

  private Partsaftale partsaftale(ResultSet rs, int nr) throws SQLException {
    return new Partsaftale(
        Sql.registrering(rs),
        rs.getInt("version"),
        Aftaleform.valueOf(rs.getString("aftaleform")),
        rs.getString("niveau"),
        rs.getString("formaal"),
        rs.getString("stillingsbetegnelser"),
        rs.getString("faglige_kompetencer"),
        rs.getBoolean("alle_ledige"),
        rs.getString("maalgruppe"),
        rs.getString("indsnaevring"),
        rs.getString("beskaeftigede"),
        rs.getString("loeftemaal"),
        rs.getBoolean("ikke_merit_tilladt"),
        Sql.dato(rs, "svarfrist"),
        Partsaftale.Status.valueOf(rs.getString("status")),
        rs.getString("mangler"));
  }

  private Tiltraedelse tiltraedelse(ResultSet rs, int nr) throws SQLException {
    Side side = Side.valueOf(rs.getString("side"));
    int version = rs.getInt("version");
    return new Tiltraedelse(
        Sql.registrering(rs),
        version,
        side,
        Tiltraedelse.Svar.valueOf(rs.getString("svar")),
        Tiltraedelse.Afgiver.valueOf(rs.getString("afgivet_af")),
        rs.getString("navn"),
        Sql.dato(rs, "dato"),
        rs.getBoolean("naevner_finansiering"),
        rs.getBoolean("fastlaegger_indhold"),
        rs.getString("begrundelse"),
        blaastemplinger(rs.getString("forloeb_id"), version, side));
  }

  private List<Blaastempling> blaastemplinger(String forloebId, int version, Side side) {
    return jdbc.sql(
            """
            select * from blaastempling
            where forloeb_id = :id and version = :version and side = :side
            order by nr
            """)
        .param("id", forloebId)
        .param("version", version)
        .param("side", side.name())
        .query(
            (rs, nr) ->
                new Blaastempling(
                    Blaastempling.Form.valueOf(rs.getString("form")),
                    rs.getString("dokumentation"),
                    Sql.dato(rs, "dato")))
        .list();
  }
}

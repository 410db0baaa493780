package dk.jobveu.laering.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.Evaluering;
import dk.jobveu.laering.Genbrug;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.laering.Overdragelse;
import dk.jobveu.laering.Resultattal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables evaluering, overdragelse, overdragelsessvar, genbrug and case_beskrivelse. */
@Repository
class JdbcLaeringsarkiv implements Laeringsarkiv {

  private static final String KOMMA = ",";

  private final JdbcClient jdbc;

  JdbcLaeringsarkiv(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private void slet(String tabel, String forloebId) {
    jdbc.sql("delete from " + tabel + " where forloeb_id = :id").param("id", forloebId).update();
  }

  @Override
  public void gem(Evaluering e) {
    slet("evaluering_tilfredshed", e.forloebId());
    slet("evaluering", e.forloebId());
    var sql =
        jdbc.sql(
                """
                insert into evaluering (forloeb_id, hvad_virkede, hvad_kan_forbedres, fortaelling,
                  skabeloner, antal_afvigelser, antal_kursister, antal_gennemfoert, antal_job,
                  antal_uddannelse, antal_paa_vej, registreret_af, organisation, paa_vegne_af,
                  registreret)
                values (:forloebId, :hvadVirkede, :hvadKanForbedres, :fortaelling, :skabeloner,
                  :afvigelser, :kursister, :gennemfoert, :job, :uddannelse, :paaVej,
                  :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("hvadVirkede", e.hvadVirkede())
            .param("hvadKanForbedres", e.hvadKanForbedres())
            .param("fortaelling", e.fortaelling())
            .param("skabeloner", String.join(KOMMA, e.skabeloner()))
            .param("afvigelser", e.antalAfvigelser())
            .param("kursister", e.resultater().kursister())
            .param("gennemfoert", e.resultater().gennemfoert())
            .param("job", e.resultater().job())
            .param("uddannelse", e.resultater().uddannelse())
            .param("paaVej", e.resultater().paaVej());
    Sql.med(sql, e.registrering()).update();
    e.tilfredshed()
        .forEach(
            (aktoertype, score) ->
                jdbc.sql(
                        """
                        insert into evaluering_tilfredshed (forloeb_id, aktoertype, score)
                        values (:id, :aktoertype, :score)
                        """)
                    .param("id", e.forloebId())
                    .param("aktoertype", aktoertype)
                    .param("score", score)
                    .update());
  }

  @Override
  public Optional<Evaluering> evaluering(String forloebId) {
    return jdbc.sql("select * from evaluering where forloeb_id = :id")
        .param("id", forloebId)
        .query((rs, nr) -> evaluering(rs))
        .optional();
  }

  private Evaluering evaluering(ResultSet rs) throws SQLException {
    String skabeloner = rs.getString("skabeloner");
    return new Evaluering(
        Sql.registrering(rs),
        rs.getString("hvad_virkede"),
        rs.getString("hvad_kan_forbedres"),
        rs.getString("fortaelling"),
        skabeloner == null || skabeloner.isEmpty() ? List.of() : List.of(skabeloner.split(KOMMA)),
        tilfredshed(rs.getString("forloeb_id")),
        rs.getInt("antal_afvigelser"),
        new Resultattal(
            Sql.heltal(rs, "antal_kursister"),
            Sql.heltal(rs, "antal_gennemfoert"),
            Sql.heltal(rs, "antal_job"),
            Sql.heltal(rs, "antal_uddannelse"),
            Sql.heltal(rs, "antal_paa_vej")));
  }

  private Map<String, Integer> tilfredshed(String forloebId) {
    Map<String, Integer> svar = new LinkedHashMap<>();
    jdbc.sql("select * from evaluering_tilfredshed where forloeb_id = :id order by aktoertype")
        .param("id", forloebId)
        .query((rs, nr) -> svar.put(rs.getString("aktoertype"), rs.getInt("score")))
        .list();
    return svar;
  }

  @Override
  public void gem(Overdragelse o) {
    String forloebId = o.registrering().forloebId();
    slet("overdragelsessvar", forloebId);
    slet("overdragelse", forloebId);
    var sql =
        jdbc.sql(
                """
                insert into overdragelse (forloeb_id, status, fra_organisation, til_organisation,
                  dato, aabne_opgaver, netvaerk, dokumenter, begrundelse, runde, registreret_af,
                  organisation, paa_vegne_af, registreret)
                values (:forloebId, :status, :fra, :til, :dato, :aabneOpgaver, :netvaerk,
                  :dokumenter, :begrundelse, :runde, :registreretAf, :organisation, :paaVegneAf,
                  :registreret)
                """)
            .param("status", o.status().name())
            .param("fra", o.fraOrganisation())
            .param("til", o.tilOrganisation())
            .param("dato", o.dato())
            .param("aabneOpgaver", o.aabneOpgaver())
            .param("netvaerk", o.netvaerk())
            .param("dokumenter", o.dokumenter())
            .param("begrundelse", o.begrundelse())
            .param("runde", o.runde());
    Sql.med(sql, o.registrering()).update();
  }

  @Override
  public void svar(Registrering registrering, Overdragelse.Status svar, String begrundelse) {
    slet("overdragelsessvar", registrering.forloebId());
    var sql =
        jdbc.sql(
                """
                insert into overdragelsessvar (forloeb_id, svar, begrundelse, registreret_af,
                  organisation, paa_vegne_af, registreret)
                values (:forloebId, :svar, :begrundelse, :registreretAf, :organisation,
                  :paaVegneAf, :registreret)
                """)
            .param("svar", svar.name())
            .param("begrundelse", begrundelse);
    Sql.med(sql, registrering).update();
    jdbc.sql("update overdragelse set status = :status where forloeb_id = :id")
        .param("status", svar.name())
        .param("id", registrering.forloebId())
        .update();
  }

  @Override
  public Optional<Overdragelse> overdragelse(String forloebId) {
    return jdbc.sql(
            """
            select o.*, s.begrundelse as svar_begrundelse
            from overdragelse o left join overdragelsessvar s on s.forloeb_id = o.forloeb_id
            where o.forloeb_id = :id
            """)
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Overdragelse(
                    Sql.registrering(rs),
                    Overdragelse.Status.valueOf(rs.getString("status")),
                    rs.getString("fra_organisation"),
                    rs.getString("til_organisation"),
                    Sql.dato(rs, "dato"),
                    rs.getString("aabne_opgaver"),
                    rs.getString("netvaerk"),
                    rs.getString("dokumenter"),
                    rs.getString("begrundelse"),
                    rs.getInt("runde"),
                    rs.getString("svar_begrundelse")))
        .optional();
  }

  @Override
  public void gem(Genbrug g) {
    slet("genbrug", g.registrering().forloebId());
    var sql =
        jdbc.sql(
                """
                insert into genbrug (forloeb_id, beslutning, lokal_ejer, skabeloner_gemt,
                  begrundelse, registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :beslutning, :lokalEjer, :skabelonerGemt, :begrundelse,
                  :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("beslutning", g.beslutning().name())
            .param("lokalEjer", g.lokalEjer())
            .param("skabelonerGemt", g.skabelonerGemt())
            .param("begrundelse", g.begrundelse());
    Sql.med(sql, g.registrering()).update();
  }

  @Override
  public Optional<Genbrug> genbrug(String forloebId) {
    return jdbc.sql("select * from genbrug where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Genbrug(
                    Sql.registrering(rs),
                    Genbrug.Beslutning.valueOf(rs.getString("beslutning")),
                    rs.getString("lokal_ejer"),
                    rs.getBoolean("skabeloner_gemt"),
                    rs.getString("begrundelse")))
        .optional();
  }

  @Override
  public void gem(Casebeskrivelse c) {
    slet("case_beskrivelse", c.registrering().forloebId());
    var sql =
        jdbc.sql(
                """
                insert into case_beskrivelse (forloeb_id, titel, parter, formaal, indhold,
                  resultater, laering, kontakt, status, registreret_af, organisation,
                  paa_vegne_af, registreret)
                values (:forloebId, :titel, :parter, :formaal, :indhold, :resultater, :laering,
                  :kontakt, :status, :registreretAf, :organisation, :paaVegneAf, :registreret)
                """)
            .param("titel", c.titel())
            .param("parter", c.parter())
            .param("formaal", c.formaal())
            .param("indhold", c.indhold())
            .param("resultater", c.resultater())
            .param("laering", c.laering())
            .param("kontakt", c.kontakt())
            .param("status", c.status().name());
    Sql.med(sql, c.registrering()).update();
  }

  @Override
  public Optional<Casebeskrivelse> casebeskrivelse(String forloebId) {
    return jdbc.sql("select * from case_beskrivelse where forloeb_id = :id")
        .param("id", forloebId)
        .query((rs, nr) -> casebeskrivelse(rs))
        .optional();
  }

  @Override
  public List<Casebeskrivelse> casebank() {
    return Danskorden.ordnet(
        jdbc.sql("select * from case_beskrivelse where status = :status")
            .param("status", Casebeskrivelse.Status.GODKENDT.name())
            .query((rs, nr) -> casebeskrivelse(rs))
            .list(),
        Casebeskrivelse::titel);
  }

  private Casebeskrivelse casebeskrivelse(ResultSet rs) throws SQLException {
    return new Casebeskrivelse(
        Sql.registrering(rs),
        rs.getString("titel"),
        rs.getString("parter"),
        rs.getString("formaal"),
        rs.getString("indhold"),
        rs.getString("resultater"),
        rs.getString("laering"),
        rs.getString("kontakt"),
        Casebeskrivelse.Status.valueOf(rs.getString("status")));
  }
}

package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Beskaeftigede;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.Kandidatskoen;
import dk.jobveu.behov.LedigeMedlemmer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tables {@code ledige_medlemmer}, {@code beskaeftigede}, {@code kandidatskoen}, {@code initiativ}.
 */
@Repository
class JdbcIndmeldinger implements Indmeldinger {

  private final JdbcClient jdbc;

  JdbcIndmeldinger(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(LedigeMedlemmer l) {
    slet("ledige_medlemmer", "faglig_organisation", l.registrering(), l.fagligOrganisation());
    Sql.med(
            jdbc.sql(
                """
                insert into ledige_medlemmer (forloeb_id, faglig_organisation, antal,
                  antal_meritgivende, maa_deles, registreret_af, organisation, paa_vegne_af,
                  registreret)
                values (:forloebId, :part, :antal, :merit, :maaDeles, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """),
            l.registrering())
        .param("part", l.fagligOrganisation())
        .param("antal", l.antal())
        .param("merit", l.antalMeritgivende())
        .param("maaDeles", l.maaDeles())
        .update();
  }

  @Override
  public void gem(Beskaeftigede b) {
    slet("beskaeftigede", "arbejdsgiver", b.registrering(), b.arbejdsgiver());
    Sql.med(
            jdbc.sql(
                """
                insert into beskaeftigede (forloeb_id, arbejdsgiver, antal, forudsaetninger,
                  oenskede_tider, bekraeftet, registreret_af, organisation, paa_vegne_af,
                  registreret)
                values (:forloebId, :arbejdsgiver, :antal, :forudsaetninger, :tider, :bekraeftet,
                  :registreretAf, :organisation, :paaVegneAf, :registreret)
                """),
            b.registrering())
        .param("arbejdsgiver", b.arbejdsgiver())
        .param("antal", b.antal())
        .param("forudsaetninger", b.forudsaetninger())
        .param("tider", b.oenskedeTider())
        .param("bekraeftet", b.bekraeftet())
        .update();
  }

  @Override
  public void gem(Kandidatskoen k) {
    slet("kandidatskoen", "jobcenter", k.registrering(), k.jobcenter());
    Sql.med(
            jdbc.sql(
                """
                insert into kandidatskoen (forloeb_id, jobcenter, antal_kandidater, kan_pulje,
                  lokal_viden, registreret_af, organisation, paa_vegne_af, registreret)
                values (:forloebId, :jobcenter, :antal, :kanPulje, :lokalViden, :registreretAf,
                  :organisation, :paaVegneAf, :registreret)
                """),
            k.registrering())
        .param("jobcenter", k.jobcenter())
        .param("antal", k.antalKandidater())
        .param("kanPulje", k.kanPulje())
        .param("lokalViden", k.lokalViden())
        .update();
  }

  private void slet(String tabel, String noegle, Registrering r, String vaerdi) {
    jdbc.sql("delete from " + tabel + " where forloeb_id = :id and " + noegle + " = :vaerdi")
        .param("id", r.forloebId())
        .param("vaerdi", vaerdi)
        .update();
  }

  @Override
  public List<LedigeMedlemmer> ledige(String forloebId) {
    return jdbc.sql(
            "select * from ledige_medlemmer where forloeb_id = :id order by faglig_organisation")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new LedigeMedlemmer(
                    Sql.registrering(rs),
                    rs.getString("faglig_organisation"),
                    rs.getInt("antal"),
                    rs.getInt("antal_meritgivende"),
                    rs.getBoolean("maa_deles")))
        .list();
  }

  @Override
  public List<Beskaeftigede> beskaeftigede(String forloebId) {
    return Danskorden.ordnet(
        jdbc.sql("select * from beskaeftigede where forloeb_id = :id")
            .param("id", forloebId)
            .query(
                (rs, nr) ->
                    new Beskaeftigede(
                        Sql.registrering(rs),
                        rs.getString("arbejdsgiver"),
                        rs.getInt("antal"),
                        rs.getString("forudsaetninger"),
                        rs.getString("oenskede_tider"),
                        rs.getBoolean("bekraeftet")))
            .list(),
        Beskaeftigede::arbejdsgiver);
  }

  @Override
  public List<Kandidatskoen> skoen(String forloebId) {
    return jdbc.sql("select * from kandidatskoen where forloeb_id = :id order by jobcenter")
        .param("id", forloebId)
        .query(
            (rs, nr) ->
                new Kandidatskoen(
                    Sql.registrering(rs),
                    rs.getString("jobcenter"),
                    rs.getInt("antal_kandidater"),
                    rs.getBoolean("kan_pulje"),
                    rs.getString("lokal_viden")))
        .list();
  }

  @Override
  public void gemInitiativ(Registrering r, String initiativtager) {
    jdbc.sql(
            """
            delete from initiativ
            where forloeb_id = :id and organisation = :organisation and initiativtager = :tager
            """)
        .param("id", r.forloebId())
        .param("organisation", r.organisation())
        .param("tager", initiativtager)
        .update();
    Sql.med(
            jdbc.sql(
                """
                insert into initiativ (forloeb_id, registreret_af, organisation, paa_vegne_af,
                  registreret, initiativtager)
                values (:forloebId, :registreretAf, :organisation, :paaVegneAf, :registreret, :tager)
                """),
            r)
        .param("tager", initiativtager)
        .update();
  }

  @Override
  public List<Initiativ> initiativer(String forloebId) {
    return Danskorden.ordnet(
        jdbc.sql("select * from initiativ where forloeb_id = :id order by organisation")
            .param("id", forloebId)
            .query((rs, nr) -> new Initiativ(Sql.registrering(rs), rs.getString("initiativtager")))
            .list(),
        Initiativ::initiativtager);
  }
}

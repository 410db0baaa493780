package dk.jobveu.persondata.jdbc;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.persondata.Opbevaring;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds what has been kept long enough. */
@Repository
class JdbcOpbevaring implements Opbevaring {

  private static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

  /** Stands where a user id stood. */
  private static final String UDLOEBET = "udloebet";

  /** Columns of users' ids in the records of a forløb. */
  private static final List<String> BRUGERE = List.of("registreret_af", "oprettet_af", "sagt_af");

  /** A column of users' ids in a table that is no forløb's, and the one that says since when. */
  record Udenfor(String tabel, String bruger, String tid) {}

  /** What has no retention time of its own and stays as a fact when nobody knows whose it was. */
  static final List<Udenfor> UDEN_FOR_FORLOEB =
      List.of(
          new Udenfor("arbejdsstyrke", "registreret_af", "registreret"),
          new Udenfor("kildeudgave", "registreret_af", "registreret"),
          new Udenfor("oversigt_aabning", "bruger", "registreret"),
          new Udenfor("skolegodkendelse", "registreret_af", "registreret"),
          new Udenfor("udrulningsspor", "lagt_op_af", "tidspunkt"),
          new Udenfor("udrulningsspor", "udfoert_af", "tidspunkt"));

  /** An agreement that nothing more follows from. */
  private static final String SLUT = "s.status not in ('AFTALT', 'I_GANG') and s.sluttet < :foer";

  private static final String AFSLUTTET =
      "forloeb_id in (select id from forloeb where afsluttet < :foer)";

  /** The forløb has ended, and nobody waits for the citizen any more: no match, no answer. */
  private static final String FAERDIG =
      """
       exists (select 1 from forloeb f where f.id = k.forloeb_id and f.afsluttet < :foer)
       and not exists (select 1 from opfoelgning_18 o where o.forloeb_id = k.forloeb_id
         and o.deltager_id = k.deltager_id and o.lukket_den is null)
       and not exists (select 1 from afklaring a where a.forloeb_id = k.forloeb_id
         and a.deltager_id = k.deltager_id and a.udfald is null)
       and not exists (select 1 from udfald u where u.forloeb_id = k.forloeb_id
         and u.deltager_id = k.deltager_id and u.endeligt = false)
       and not exists (select 1 from gennemfoersel g
         join deltager d on d.forloeb_id = g.forloeb_id and d.deltager_id = g.deltager_id
         where g.forloeb_id = k.forloeb_id and g.deltager_id = k.deltager_id
         and d.maalgruppe <> 'BESK' and g.status in ('I_GANG', 'PAUSE', 'GENNEMFOERT', 'I_JOB')
         and not exists (select 1 from udfald v where v.forloeb_id = k.forloeb_id
           and v.deltager_id = k.deltager_id))
      """;

  private final JdbcClient jdbc;
  private final Databasekort kort;

  JdbcOpbevaring(JdbcClient jdbc, Databasekort kort) {
    this.jdbc = jdbc;
    this.kort = kort;
  }

  @Override
  public int sletKontaktdata(LocalDate afsluttetFoer) {
    return jdbc.sql("delete from deltager_kontakt k where" + FAERDIG)
        .param("foer", tid(afsluttetFoer))
        .update();
  }

  @Override
  public List<Udloebet> deltagere(LocalDate afsluttetFoer) {
    return jdbc.sql(
            "select k.forloeb_id, k.jobcenter, k.deltager_id from deltager k where"
                + FAERDIG
                + " and k.deltager_id not like :slettet order by k.forloeb_id, k.deltager_id")
        .param("foer", tid(afsluttetFoer))
        .param("slettet", Deltager.SLETTET + "%")
        .query((rs, i) -> new Udloebet(rs.getString(1), rs.getString(2), rs.getString(3)))
        .list();
  }

  @Override
  public int rensForloeb(LocalDate afsluttetFoer) {
    int antal = 0;
    for (Databasekort.Tabel tabel : kort.forloebstabeller()) {
      for (String bruger : BRUGERE) {
        if (tabel.har(bruger)) {
          antal += glem(tabel, bruger, afsluttetFoer);
        }
      }
    }
    return antal;
  }

  private int glem(Databasekort.Tabel tabel, String bruger, LocalDate afsluttetFoer) {
    return jdbc.sql(
            """
            update %s set %s = :udloebet
            where %s not in (:udloebet, 'system')
              and %s in (select id from forloeb where afsluttet < :foer)
            """
                .formatted(tabel.navn(), bruger, bruger, tabel.noegle()))
        .param("udloebet", UDLOEBET)
        .param("foer", tid(afsluttetFoer))
        .update();
  }

  @Override
  public int sletStedfortraedelser(LocalDate sluttetFoer) {
    jdbc.sql(
            """
            delete from stedfortraedelse_opgave
            where stedfortraedelse in (select s.id from stedfortraedelse s where %s)
            """
                .formatted(SLUT))
        .param("foer", tid(sluttetFoer))
        .update();
    return jdbc.sql("delete from stedfortraedelse s where " + SLUT)
        .param("foer", tid(sluttetFoer))
        .update();
  }

  @Override
  public int sletBesoeg(LocalDate senestFoer) {
    int paaForsiden =
        jdbc.sql("delete from forsidebesoeg where begyndt < :foer")
            .param("foer", tid(senestFoer))
            .update();
    return paaForsiden
        + jdbc.sql("delete from besoeg where senest < :foer")
            .param("foer", tid(senestFoer))
            .update();
  }

  @Override
  public int sletSvarlinks(LocalDate afsluttetFoer) {
    jdbc.sql("delete from svar_paa_vegne where " + AFSLUTTET)
        .param("foer", tid(afsluttetFoer))
        .update();
    jdbc.sql(
            "update spoergeskema set epost = null, aftryk = null, aftryk_rykket = null where epost is not null and "
                + AFSLUTTET)
        .param("foer", tid(afsluttetFoer))
        .update();
    return jdbc.sql("delete from svarlink where " + AFSLUTTET)
        .param("foer", tid(afsluttetFoer))
        .update();
  }

  @Override
  public int sletUnderskrifter(LocalDate afsluttetFoer) {
    for (String gemt : List.of("gemt_dokument_fil", "gemt_dokument")) {
      jdbc.sql(
              "delete from %s g where g.%s and exists (%s)"
                  .formatted(
                      gemt,
                      AFSLUTTET,
                      "select 1 from underskrift u"
                          + " where u.forloeb_id = g.forloeb_id and u.noegle = g.noegle"))
          .param("foer", tid(afsluttetFoer))
          .update();
    }
    return jdbc.sql("delete from underskrift where " + AFSLUTTET)
        .param("foer", tid(afsluttetFoer))
        .update();
  }

  @Override
  public int sletBilag(LocalDate afsluttetFoer) {
    jdbc.sql(
            "delete from bilag_indhold where bilag in (select id from bilag where %s)"
                .formatted(AFSLUTTET))
        .param("foer", tid(afsluttetFoer))
        .update();
    return jdbc.sql("delete from bilag where " + AFSLUTTET)
        .param("foer", tid(afsluttetFoer))
        .update();
  }

  @Override
  public int rensUdenForForloeb(LocalDate registreretFoer) {
    int antal = 0;
    for (Udenfor u : UDEN_FOR_FORLOEB) {
      antal +=
          jdbc.sql(
                  "update %s set %s = :udloebet where %s not in (:udloebet, 'system') and %s < :foer"
                      .formatted(u.tabel(), u.bruger(), u.bruger(), u.tid()))
              .param("udloebet", UDLOEBET)
              .param("foer", tid(registreretFoer))
              .update();
    }
    return antal;
  }

  private static OffsetDateTime tid(LocalDate dag) {
    return Sql.tid(dag.atStartOfDay(DANMARK).toInstant());
  }
}

package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Finansiering;
import dk.jobveu.hold.Kursusdrift;
import dk.jobveu.hold.Tidsafstemning;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code tidsafstemning}, {@code kursusforloeb} and {@code kursusafslutning}. */
@Repository
class JdbcKursusdrift implements Kursusdrift {

  private final JdbcClient jdbc;

  JdbcKursusdrift(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Tidsafstemning t) {
    Tabel.raekke(jdbc, "tidsafstemning", r)
        .felt("beskaeftigede", t.beskaeftigede())
        .felt("afstemt_med_virksomheder", t.afstemtMedVirksomheder())
        .felt("afstemt_med_skole", t.afstemtMedSkole())
        .felt("afvikling", t.afvikling())
        .felt("finansiering", t.finansiering())
        .gem();
  }

  @Override
  public Optional<Tidsafstemning> tider(String forloebId) {
    return jdbc.sql("select * from tidsafstemning where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, i) ->
                new Tidsafstemning(
                    rs.getInt("beskaeftigede"),
                    rs.getBoolean("afstemt_med_virksomheder"),
                    rs.getBoolean("afstemt_med_skole"),
                    rs.getString("afvikling"),
                    Finansiering.valueOf(rs.getString("finansiering"))))
        .optional();
  }

  @Override
  public void gem(Registrering r, Kursusstart s) {
    Tabel.raekke(jdbc, "kursusforloeb", r)
        .felt("startet_den", s.startetDen())
        .felt("fremmoedte", s.fremmoedte())
        .felt("ugentlige_timer", s.ugentligeTimer())
        .felt("timer_begrundelse", s.timerBegrundelse())
        .felt("virksomhedsforlagt", s.virksomhedsforlagt())
        .gem();
  }

  @Override
  public Optional<Kursusstart> start(String forloebId) {
    return jdbc.sql("select * from kursusforloeb where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, i) ->
                new Kursusstart(
                    Sql.dato(rs, "startet_den"),
                    rs.getInt("fremmoedte"),
                    rs.getBigDecimal("ugentlige_timer"),
                    rs.getString("timer_begrundelse"),
                    rs.getBoolean("virksomhedsforlagt")))
        .optional();
  }

  @Override
  public void gem(Registrering r, Kursusafslutning a) {
    Tabel.raekke(jdbc, "kursusafslutning", r)
        .felt("afsluttet_den", a.afsluttetDen())
        .felt("gennemfoert", a.gennemfoert())
        .felt("beviser", a.beviser())
        .felt("virksomhedsbesoeg", a.virksomhedsbesoeg())
        .felt("progression", a.progression())
        .gem();
  }

  @Override
  public Optional<Kursusafslutning> afslutning(String forloebId) {
    return jdbc.sql("select * from kursusafslutning where forloeb_id = :id")
        .param("id", forloebId)
        .query(
            (rs, i) ->
                new Kursusafslutning(
                    Sql.dato(rs, "afsluttet_den"),
                    rs.getInt("gennemfoert"),
                    rs.getInt("beviser"),
                    Sql.heltal(rs, "virksomhedsbesoeg"),
                    rs.getString("progression")))
        .optional();
  }
}

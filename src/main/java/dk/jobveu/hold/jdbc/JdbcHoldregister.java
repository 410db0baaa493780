package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Afvikling;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdafgoerelse;
import dk.jobveu.hold.Holdaflysning;
import dk.jobveu.hold.Holdbeslutning;
import dk.jobveu.hold.Holdraad;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Stadie;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code hold} and {@code hold_afgoerelse}. */
@Repository
class JdbcHoldregister implements Holdregister {

  private final JdbcClient jdbc;

  JdbcHoldregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Registrering r, Hold h) {
    Tabel.raekke(jdbc, "hold", r)
        .felt("titel", h.titel())
        .felt("afvikling", h.afvikling())
        .felt("sted", h.sted())
        .felt("minimum", h.minimum())
        .felt("maksimum", h.maksimum())
        .felt("garantikursus", h.garantikursus())
        .felt("start_dato", h.start())
        .felt("slut_dato", h.slut())
        .felt("beslutningsdato", h.beslutningsdato())
        .felt("beskaeftigede", h.beskaeftigede())
        .felt("andre_tilmeldte", h.andreTilmeldte())
        .felt("venteliste_andre", h.ventelisteAndre())
        .felt("betalingsgaranti_pladser", h.betalingsgarantiPladser())
        .felt("kan_flytte_skole", h.kanFlytteSkole())
        .felt("kan_omlaegges", h.kanOmlaegges())
        .felt("tomplads_koeber", h.tompladsKoeber())
        .felt("minimum_kan_forhandles", h.minimumKanForhandles())
        .felt("status", h.status())
        .gem();
  }

  @Override
  public Optional<Hold> find(String forloebId) {
    return jdbc.sql("select * from hold where forloeb_id = :id")
        .param("id", forloebId)
        .query((rs, i) -> laes(rs))
        .optional();
  }

  @Override
  public void laas(String forloebId) {
    jdbc.sql("select forloeb_id from hold where forloeb_id = :id for update")
        .param("id", forloebId)
        .query(String.class)
        .optional();
  }

  @Override
  public void saetStatus(String forloebId, Holdstatus status) {
    jdbc.sql("update hold set status = :status where forloeb_id = :id")
        .param("status", status.name())
        .param("id", forloebId)
        .update();
  }

  @Override
  public void aflys(Registrering r, Holdaflysning aflysning) {
    Tabel.raekke(jdbc, "hold", r)
        .felt("status", Holdstatus.AFLYST)
        .felt("aflyst_den", aflysning.dato())
        .felt("aflyst_stadie", aflysning.stadie())
        .felt("aflyst_grund", aflysning.grund())
        .gem();
  }

  @Override
  public Optional<Holdaflysning> aflysning(String forloebId) {
    return jdbc.sql("select * from hold where forloeb_id = :id and aflyst_den is not null")
        .param("id", forloebId)
        .query(
            (rs, i) ->
                new Holdaflysning(
                    Sql.dato(rs, "aflyst_den"),
                    Stadie.valueOf(rs.getString("aflyst_stadie")),
                    rs.getString("aflyst_grund")))
        .optional();
  }

  @Override
  public void gemAfgoerelse(Registrering r, Holdafgoerelse a) {
    Tabel.raekke(jdbc, "hold_afgoerelse", r)
        .noegle("nr", a.nr())
        .felt("truffet_den", a.dato())
        .felt("stadie", a.stadie())
        .felt("tilmeldte", a.tilmeldte())
        .felt("minimum", a.minimum())
        .felt("raad", a.raad())
        .felt("beslutning", a.beslutning())
        .felt("begrundelse", a.begrundelse())
        .gem();
  }

  @Override
  public List<Holdafgoerelse> afgoerelser(String forloebId) {
    return jdbc.sql("select * from hold_afgoerelse where forloeb_id = :id order by nr")
        .param("id", forloebId)
        .query(
            (rs, i) -> {
              String beslutning = rs.getString("beslutning");
              return new Holdafgoerelse(
                  rs.getInt("nr"),
                  Sql.dato(rs, "truffet_den"),
                  Stadie.valueOf(rs.getString("stadie")),
                  rs.getInt("tilmeldte"),
                  rs.getInt("minimum"),
                  Holdraad.valueOf(rs.getString("raad")),
                  beslutning == null ? null : Holdbeslutning.valueOf(beslutning),
                  rs.getString("begrundelse"));
            })
        .list();
  }

  private static Hold laes(ResultSet rs) throws SQLException {
    return new Hold(
        rs.getString("titel"),
        Afvikling.valueOf(rs.getString("afvikling")),
        rs.getString("sted"),
        rs.getInt("minimum"),
        rs.getInt("maksimum"),
        rs.getBoolean("garantikursus"),
        Sql.dato(rs, "start_dato"),
        Sql.dato(rs, "slut_dato"),
        Sql.dato(rs, "beslutningsdato"),
        rs.getInt("beskaeftigede"),
        rs.getInt("andre_tilmeldte"),
        rs.getInt("venteliste_andre"),
        rs.getInt("betalingsgaranti_pladser"),
        rs.getBoolean("kan_flytte_skole"),
        rs.getBoolean("kan_omlaegges"),
        rs.getBoolean("tomplads_koeber"),
        rs.getBoolean("minimum_kan_forhandles"),
        Holdstatus.valueOf(rs.getString("status")));
  }
}

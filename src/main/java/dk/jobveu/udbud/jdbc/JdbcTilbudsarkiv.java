package dk.jobveu.udbud.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbud.Afvikling;
import dk.jobveu.udbud.Tilbud.Godkendelse;
import dk.jobveu.udbud.Tilbudsarkiv;
import dk.jobveu.udbud.Tilbudsvurdering;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code tilbud} and {@code tilbud_vurdering}. */
@Repository
class JdbcTilbudsarkiv implements Tilbudsarkiv {

  private static final String AFGIVET = "AFGIVET";
  private static final String KLADDE = "KLADDE";

  private final JdbcClient jdbc;

  JdbcTilbudsarkiv(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Tilbud t) {
    Tabel.raekke(jdbc, "tilbud", t.registrering())
        .noegle("udbud_nr", t.udbudNr())
        .noegle("skole", t.skole())
        .felt("status", t.afgivet() ? AFGIVET : KLADDE)
        .felt("pris", t.pris())
        .felt("indhold", t.indhold())
        .felt("daekker_alle_kurser", t.daekkerAlleKurser())
        .felt("indeholder_amu", t.indeholderAmu())
        .felt("udbudsgodkendelse", t.godkendelse())
        .felt("kursusstart", t.kursusstart())
        .felt("kursusafslutning", t.kursusafslutning())
        .felt("sted", t.sted())
        .felt("afvikling", t.afvikling())
        .felt("min_hold", t.minHold())
        .felt("max_hold", t.maksHold())
        .felt("garantikursus", t.garantikursus())
        .felt("fleksibel_holdstoerrelse", t.fleksibelHoldstoerrelse())
        .felt("fleksibel_start", t.fleksibelStart())
        .felt("fleksibelt_sted", t.fleksibeltSted())
        .felt("har_speciale", t.harSpeciale())
        .felt("merit_anerkendt", t.meritAnerkendt())
        .felt("merit_dokumentation", t.meritDokumentation())
        .felt("tomplads_vilkaar", t.tompladsVilkaar())
        .gem();
  }

  @Override
  public Optional<Tilbud> find(String forloebId, int nr, String skole) {
    return alle(forloebId, nr).stream().filter(t -> t.skole().equals(skole)).findFirst();
  }

  @Override
  public List<Tilbud> alle(String forloebId, int nr) {
    return jdbc.sql("select * from tilbud where forloeb_id = :id and udbud_nr = :nr order by skole")
        .param("id", forloebId)
        .param("nr", nr)
        .query(JdbcTilbudsarkiv::tilbud)
        .list();
  }

  private static Tilbud tilbud(ResultSet rs, int i) throws SQLException {
    return new Tilbud(
        Sql.registrering(rs),
        rs.getInt("udbud_nr"),
        rs.getString("skole"),
        AFGIVET.equals(rs.getString("status")),
        rs.getBigDecimal("pris"),
        rs.getString("indhold"),
        rs.getBoolean("daekker_alle_kurser"),
        rs.getBoolean("indeholder_amu"),
        Godkendelse.valueOf(rs.getString("udbudsgodkendelse")),
        Sql.dato(rs, "kursusstart"),
        Sql.dato(rs, "kursusafslutning"),
        rs.getString("sted"),
        Afvikling.valueOf(rs.getString("afvikling")),
        Sql.heltal(rs, "min_hold"),
        Sql.heltal(rs, "max_hold"),
        rs.getBoolean("garantikursus"),
        rs.getBoolean("fleksibel_holdstoerrelse"),
        rs.getBoolean("fleksibel_start"),
        rs.getBoolean("fleksibelt_sted"),
        rs.getBoolean("har_speciale"),
        rs.getBoolean("merit_anerkendt"),
        rs.getString("merit_dokumentation"),
        rs.getString("tomplads_vilkaar"));
  }

  @Override
  public void gem(String forloebId, int nr, Tilbudsvurdering v, Instant vurderet) {
    jdbc.sql(
            """
            delete from tilbud_vurdering
            where forloeb_id = :id and udbud_nr = :nr and skole = :skole
            """)
        .param("id", forloebId)
        .param("nr", nr)
        .param("skole", v.skole())
        .update();
    jdbc.sql(
            """
            insert into tilbud_vurdering (forloeb_id, udbud_nr, skole, egnet, udelukket_fordi,
              point, begrundelse, vurderet)
            values (:id, :nr, :skole, :egnet, :udelukket, :point, :begrundelse, :vurderet)
            """)
        .param("id", forloebId)
        .param("nr", nr)
        .param("skole", v.skole())
        .param("egnet", v.egnet())
        .param("udelukket", v.udelukketFordi())
        .param("point", v.point())
        .param("begrundelse", v.begrundelse())
        .param("vurderet", Sql.tid(vurderet))
        .update();
  }

  @Override
  public List<Tilbudsvurdering> vurderinger(String forloebId, int nr) {
    return jdbc.sql(
            """
            select * from tilbud_vurdering where forloeb_id = :id and udbud_nr = :nr
            order by point desc, skole
            """)
        .param("id", forloebId)
        .param("nr", nr)
        .query(
            (rs, i) ->
                new Tilbudsvurdering(
                    rs.getString("skole"),
                    rs.getBoolean("egnet"),
                    rs.getString("udelukket_fordi"),
                    rs.getInt("point"),
                    rs.getString("begrundelse")))
        .list();
  }
}

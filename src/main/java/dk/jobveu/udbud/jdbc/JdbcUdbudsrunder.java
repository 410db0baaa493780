package dk.jobveu.udbud.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.udbud.Anbefaling;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbud.DirekteGrund;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbud.Vej;
import dk.jobveu.udbud.Udbud.Vurdering;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import dk.jobveu.udbud.Udbydervalg.NaesteSkridt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tables {@code udbud}, {@code udbud_invitation}, {@code udbyder_anbefaling}, {@code udbydervalg}.
 */
@Repository("udbudsrunder")
class JdbcUdbudsrunder implements Udbudsrunder {

  private final JdbcClient jdbc;

  JdbcUdbudsrunder(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void gem(Udbud u) {
    Tabel.raekke(jdbc, "udbud", u.registrering())
        .noegle("nr", u.nr())
        .felt("vej", u.vej())
        .felt("status", u.status())
        .felt("tilbudsfrist", u.tilbudsfrist())
        .felt("direkte_grund", u.direkteGrund())
        .felt("begrundelse", u.begrundelse())
        .felt("juridisk_note", u.juridiskNote())
        .felt("vurdering", u.vurdering())
        .felt("aabnet", u.aabnet())
        .gem();
    String forloebId = u.registrering().forloebId();
    List<String> kendte = invitationer(forloebId, u.nr()).stream().map(Invitation::skole).toList();
    for (Invitation i : u.invitationer()) {
      if (!kendte.contains(i.skole())) {
        jdbc.sql(
                """
                insert into udbud_invitation (forloeb_id, udbud_nr, skole, svar)
                values (:id, :nr, :skole, :svar)
                """)
            .param("id", forloebId)
            .param("nr", u.nr())
            .param("skole", i.skole())
            .param("svar", i.svar().name())
            .update();
      }
    }
  }

  @Override
  public Optional<Udbud> seneste(String forloebId) {
    return jdbc.sql(
            """
            select * from udbud where forloeb_id = :id and nr =
              (select max(nr) from udbud where forloeb_id = :id)
            """)
        .param("id", forloebId)
        .query(this::udbud)
        .optional();
  }

  private Udbud udbud(ResultSet rs, int raekke) throws SQLException {
    int nr = rs.getInt("nr");
    return new Udbud(
        Sql.registrering(rs),
        nr,
        Vej.valueOf(rs.getString("vej")),
        Udbud.Status.valueOf(rs.getString("status")),
        Sql.dato(rs, "tilbudsfrist"),
        Sql.kode(DirekteGrund.class, rs.getString("direkte_grund")),
        rs.getString("begrundelse"),
        rs.getString("juridisk_note"),
        Sql.kode(Vurdering.class, rs.getString("vurdering")),
        Sql.tid(rs, "aabnet"),
        invitationer(rs.getString("forloeb_id"), nr));
  }

  private List<Invitation> invitationer(String forloebId, int nr) {
    return jdbc.sql(
            """
            select * from udbud_invitation where forloeb_id = :id and udbud_nr = :nr
            order by skole
            """)
        .param("id", forloebId)
        .param("nr", nr)
        .query(
            (rs, i) ->
                new Invitation(
                    rs.getString("skole"),
                    Invitation.Svar.valueOf(rs.getString("svar")),
                    Sql.kode(Invitation.Afslag.class, rs.getString("afslag_aarsag"))))
        .list();
  }

  @Override
  public void saetSvar(
      String forloebId,
      int nr,
      String skole,
      Invitation.Svar svar,
      Invitation.Afslag afslag,
      Instant besvaret) {
    jdbc.sql(
            """
            update udbud_invitation set svar = :svar, afslag_aarsag = :afslag,
              besvaret = :besvaret
            where forloeb_id = :id and udbud_nr = :nr and skole = :skole
            """)
        .param("svar", svar.name())
        .param("afslag", afslag == null ? null : afslag.name())
        .param("besvaret", Sql.tid(besvaret))
        .param("id", forloebId)
        .param("nr", nr)
        .param("skole", skole)
        .update();
  }

  @Override
  public void gem(Anbefaling a) {
    Tabel.raekke(jdbc, "udbyder_anbefaling", a.registrering())
        .noegle("udbud_nr", a.udbudNr())
        .noegle("part", a.part())
        .felt("anbefaler", a.anbefaler())
        .felt("begrundelse", a.begrundelse())
        .gem();
  }

  @Override
  public List<Anbefaling> anbefalinger(String forloebId, int nr) {
    return jdbc.sql(
            """
            select * from udbyder_anbefaling where forloeb_id = :id and udbud_nr = :nr
            order by part
            """)
        .param("id", forloebId)
        .param("nr", nr)
        .query(
            (rs, i) ->
                new Anbefaling(
                    Sql.registrering(rs),
                    rs.getInt("udbud_nr"),
                    rs.getString("part"),
                    rs.getString("anbefaler"),
                    rs.getString("begrundelse")))
        .list();
  }

  @Override
  public void gem(Udbydervalg v) {
    Tabel.raekke(jdbc, "udbydervalg", v.registrering())
        .noegle("udbud_nr", v.udbudNr())
        .felt("status", v.status())
        .felt("skole", v.skole())
        .felt("begrundelse", v.begrundelse())
        .felt("foelger_anbefaling", v.foelgerAnbefaling())
        .felt("naeste_skridt", v.naesteSkridt())
        .gem();
  }

  @Override
  public Optional<Udbydervalg> valg(String forloebId) {
    return jdbc.sql(
            """
            select * from udbydervalg where forloeb_id = :id and udbud_nr =
              (select max(udbud_nr) from udbydervalg where forloeb_id = :id)
            """)
        .param("id", forloebId)
        .query(
            (rs, i) ->
                new Udbydervalg(
                    Sql.registrering(rs),
                    rs.getInt("udbud_nr"),
                    Udbydervalg.Status.valueOf(rs.getString("status")),
                    rs.getString("skole"),
                    rs.getString("begrundelse"),
                    rs.getObject("foelger_anbefaling", Boolean.class),
                    Sql.kode(NaesteSkridt.class, rs.getString("naeste_skridt"))))
        .optional();
  }
}

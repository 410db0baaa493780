package dk.jobveu.udbud.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Kodeliste;
import dk.jobveu.faelles.jdbc.Raekke;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.udbud.Anbefaling;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tables {@code udbud}, {@code udbud_invitation}, {@code udbyder_anbefaling}, {@code udbydervalg},
 * {@code udbydervalg_skole}.
 */
@Repository("udbudsrunder")
class JdbcUdbudsrunder implements Udbudsrunder {

  private final JdbcClient jdbc;
  private final Tabel<Udbud> udbud;
  private final Tabel<Invitation> invitationer;
  private final Tabel<Anbefaling> anbefalinger;
  private final Tabel<Udbydervalg> valg;

  JdbcUdbudsrunder(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.invitationer =
        Tabel.af(jdbc, "udbud_invitation", Invitation.class, "forloeb_id", "udbud_nr", "skole")
            .kolonne("afslag", "afslag_aarsag")
            .ogsaa("besvaret");
    this.udbud =
        Tabel.af(jdbc, "udbud", Udbud.class, "forloeb_id", "nr")
            .laes("invitationer", rs -> invitationer(rs.getString("forloeb_id"), rs.getInt("nr")));
    this.anbefalinger =
        Tabel.af(jdbc, "udbyder_anbefaling", Anbefaling.class, "forloeb_id", "udbud_nr", "part");
    this.valg =
        Tabel.af(jdbc, "udbydervalg", Udbydervalg.class, "forloeb_id", "udbud_nr")
            .koder(
                "skoler",
                new Kodeliste(jdbc, "udbydervalg_skole", "skole", "forloeb_id", "udbud_nr"));
  }

  @Override
  public void gemRunde(Udbud nyt) {
    udbud.gem(nyt);
    String forloebId = nyt.registrering().forloebId();
    List<String> kendte =
        invitationer(forloebId, nyt.nr()).stream().map(Invitation::skole).toList();
    Raekke.indsaet(
        nyt.invitationer().stream()
            .filter(i -> !kendte.contains(i.skole()))
            .map(i -> raekke(forloebId, nyt.nr(), i))
            .toList());
  }

  private Raekke raekke(String forloebId, int nr, Invitation i) {
    return invitationer.raekke(i).felt("forloeb_id", forloebId).felt("udbud_nr", nr);
  }

  @Override
  public Optional<Udbud> seneste(String forloebId) {
    return udbud.seneste("nr", forloebId);
  }

  @Override
  public Optional<Udbud> senestSendte(String forloebId) {
    return udbud
        .hvor(
            "forloeb_id = ? and nr = (select max(s.nr) from udbud s where s.forloeb_id = ?"
                + " and s.status <> 'KLADDE')",
            forloebId,
            forloebId)
        .optional();
  }

  @Override
  public boolean harEtAabnetTilbud(String forloebId) {
    return jdbc.sql(
                """
                select count(*) from udbud u join udbud_invitation i
                  on i.forloeb_id = u.forloeb_id and i.udbud_nr = u.nr and i.svar = 'AFGIVET'
                where u.forloeb_id = ? and u.status = 'AABNET'
                """)
            .param(forloebId)
            .query(Integer.class)
            .single()
        > 0;
  }

  private List<Invitation> invitationer(String forloebId, int nr) {
    return invitationer
        .hvor("forloeb_id = ? and udbud_nr = ? order by skole", forloebId, nr)
        .list();
  }

  @Override
  public void gemSvar(Registrering r, int nr, Invitation svar) {
    raekke(r.forloebId(), nr, svar).felt("besvaret", r.tidspunkt()).ret();
  }

  @Override
  public void gemAnbefaling(Anbefaling anbefaling) {
    anbefalinger.gem(anbefaling);
  }

  @Override
  public List<Anbefaling> anbefalinger(String forloebId, int nr) {
    return anbefalinger.hvor("forloeb_id = ? and udbud_nr = ? order by part", forloebId, nr).list();
  }

  @Override
  public void gemValg(Udbydervalg nyt) {
    valg.gem(nyt);
  }

  @Override
  public List<String> uafgjorteMed(Collection<String> skoler, Collection<String> andre) {
    return jdbc.sql(
            """
            select distinct u.forloeb_id from udbud u
            join forloeb f on f.id = u.forloeb_id and f.status in ('IGANGVAERENDE', 'VENTELISTE')
            join udbud_invitation i on i.forloeb_id = u.forloeb_id and i.udbud_nr = u.nr
              and i.skole in (:skoler)
            join udbud_invitation a on a.forloeb_id = u.forloeb_id and a.udbud_nr = u.nr
              and a.skole in (:andre)
            left join udbydervalg v on v.forloeb_id = u.forloeb_id and v.udbud_nr = u.nr
            where v.status is null or v.status = 'KLADDE'
              or (v.status = 'INGEN' and v.naeste_skridt is null)
            order by u.forloeb_id
            """)
        .param("skoler", skoler)
        .param("andre", andre)
        .query(String.class)
        .list();
  }

  @Override
  public Optional<Udbydervalg> valg(String forloebId) {
    return valg.seneste("udbud_nr", forloebId);
  }
}

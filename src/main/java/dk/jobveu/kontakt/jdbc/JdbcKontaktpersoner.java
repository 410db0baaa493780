package dk.jobveu.kontakt.jdbc;

import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.kontakt.Kontaktperson;
import dk.jobveu.kontakt.Kontaktpersoner;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code kontaktperson}. */
@Repository
class JdbcKontaktpersoner implements Kontaktpersoner {

  /** Where another carries an organisation on, the people are the other's. */
  private static final String I_FORLOEBET =
      """
      virksomhed is null and exists (
        select 1 from aktoer a
        where aktoer_id in (a.id, a.sammenlagt_med)
          and (a.id in (select d.aktoer_id from deltagelse d
              where d.forloeb_id = ? and d.svar <> 'AFSLAAET')
            or a.id in (select f.koordinator from forloeb f where f.id = ?)))
      """;

  private final JdbcClient jdbc;
  private final Tabel<Kontaktperson> personer;

  JdbcKontaktpersoner(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.personer = Tabel.af(jdbc, "kontaktperson", Kontaktperson.class, "id");
  }

  @Override
  public void gem(Kontaktperson person) {
    personer.gem(person);
  }

  @Override
  public Optional<Kontaktperson> find(String id) {
    return personer.hvor("id = ?", id).optional();
  }

  @Override
  public List<Kontaktperson> af(String aktoerId) {
    return ordnet(personer.hvor("aktoer_id = ?", aktoerId).list());
  }

  @Override
  public List<Kontaktperson> iForloebetsOrganisationer(String forloebId) {
    return ordnet(personer.hvor(I_FORLOEBET, forloebId, forloebId).list());
  }

  @Override
  public List<Kontaktperson> ambassadoerer() {
    return ordnet(
        personer
            .hvor(
                "samtykke is not null and aktoer_id in"
                    + " (select id from aktoer where aktiv or sammenlagt_med is not null)")
            .list());
  }

  @Override
  public void slet(String id) {
    jdbc.sql("delete from forloebskontakt where kontaktperson_id = ?").param(id).update();
    jdbc.sql("update virksomhedshenvendelse set kontaktperson_id = null where kontaktperson_id = ?")
        .param(id)
        .update();
    jdbc.sql("delete from kontaktperson where id = ?").param(id).update();
  }

  @Override
  public int sletUbekraeftede(Instant foer) {
    for (String henvisning :
        List.of(
            "delete from forloebskontakt",
            "update virksomhedshenvendelse set kontaktperson_id = null")) {
      jdbc.sql(
              henvisning
                  + " where kontaktperson_id in (select id from kontaktperson where bekraeftet < ?)")
          .param(Sql.tid(foer))
          .update();
    }
    return jdbc.sql("delete from kontaktperson where bekraeftet < ?").param(Sql.tid(foer)).update();
  }

  /** By what they do, and those who do the same by name. */
  private static List<Kontaktperson> ordnet(List<Kontaktperson> personer) {
    return Danskorden.ordnet(personer, p -> p.funktion() + " " + p.navn() + " " + p.id());
  }
}

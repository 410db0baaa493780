package dk.jobveu.svarlink.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.sikkerhed.login.Linkkode;
import dk.jobveu.sikkerhed.login.Loginvaern;
import dk.jobveu.svarlink.Linkstand;
import dk.jobveu.svarlink.Svarlink;
import dk.jobveu.svarlink.Svarlinks;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code svarlink}, and whether there is still something to answer. */
@Repository
class JdbcSvarlinks implements Svarlinks {

  private static final String MED_OPGAVE =
      """
      select s.*,
        case when t.id_ is not null then 1
          when s.formaal = 'TILBAGETRAEKNING' and v.status <> 'TRUKKET'
            and f.status = 'IGANGVAERENDE' then 1
          when s.formaal = 'TILBUD'
            and s.emne = (select cast(max(u.nr) as varchar(40)) from udbud u
              where u.forloeb_id = s.forloeb_id)
            and exists (select 1 from act_ru_task a
              join act_ru_execution e on e.id_ = a.proc_inst_id_
              join act_ru_identitylink l on l.task_id_ = a.id_ and l.type_ = 'candidate'
              where e.business_key_ = s.forloeb_id and a.task_def_key_ = 'UserTask_AfgivTilbud'
                and l.group_id_ = s.aktoer_id) then 1
          when p.emne is not null and (s.formaal = 'TILBUD' and exists (select 1 from udbud u
              where u.forloeb_id = s.forloeb_id and cast(u.nr as varchar(40)) = s.emne
                and u.status = 'SENDT')
            or s.formaal = 'MOEDESVAR' and s.opgave_id is null and exists (
              select 1 from moede_indbudt m where m.forloeb_id = s.forloeb_id
                and m.slags = s.emne and m.deltager = s.aktoer_id and m.paa_vegne_af is not null
                and m.nr = (select max(k.nr) from moedeindkaldelse k
                  where k.forloeb_id = s.forloeb_id and k.slags = s.emne))) then 1
          else 0 end as venter
      from svarlink s
      join forloeb f on f.id = s.forloeb_id
      left join act_ru_task t on t.id_ = s.opgave_id
      left join virksomhed v on v.virksomhed_id = s.virksomhed_id
      left join svar_paa_vegne p on p.forloeb_id = s.forloeb_id and p.formaal = s.formaal
        and p.aktoer_id = s.aktoer_id and p.emne = s.emne
      """;

  private final JdbcClient jdbc;
  private final Tabel<Svarlink> links;

  JdbcSvarlinks(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.links = Tabel.af(jdbc, "svarlink", Svarlink.class, "id").ogsaa("aftryk");
  }

  @Override
  public String udsted(Svarlink link) {
    String hemmelighed = Linkkode.ny();
    links.raekke(link).felt("aftryk", Loginvaern.aftryk(hemmelighed)).indsaet();
    return hemmelighed;
  }

  @Override
  public Optional<Linkstand> find(String hemmelighed) {
    return jdbc.sql(MED_OPGAVE + " where s.aftryk = :aftryk")
        .param("aftryk", Loginvaern.aftryk(hemmelighed))
        .query((rs, nr) -> new Linkstand(links.mapRow(rs, nr), rs.getInt("venter") == 1))
        .optional();
  }

  @Override
  public Optional<Svarlink> medId(String id) {
    return links.hvor("id = ?", id).optional();
  }

  @Override
  public boolean brug(String id, Instant nu) {
    return jdbc.sql(
                """
                update svarlink set brugt = :nu
                where id = :id and brugt is null and trukket is null and udloeber > :nu
                """)
            .param("id", id)
            .param("nu", Sql.tid(nu))
            .update()
        == 1;
  }

  @Override
  public void traek(String id, Instant nu) {
    jdbc.sql("update svarlink set trukket = :nu where id = :id and trukket is null")
        .param("id", id)
        .param("nu", Sql.tid(nu))
        .update();
  }

  @Override
  public List<Linkstand> alle(String forloebId) {
    return jdbc.sql(MED_OPGAVE + " where s.forloeb_id = :f order by s.registreret desc, s.id")
        .param("f", forloebId)
        .query((rs, nr) -> new Linkstand(links.mapRow(rs, nr), rs.getInt("venter") == 1))
        .list();
  }
}

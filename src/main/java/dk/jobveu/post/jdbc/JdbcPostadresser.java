package dk.jobveu.post.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code postadresse}. */
@Repository
class JdbcPostadresser implements Postadresser {

  private static final int AD_GANGEN = 200;

  private final JdbcClient jdbc;
  private final Tabel<Postadresse> adresser;

  JdbcPostadresser(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.adresser = Tabel.af(jdbc, "postadresse", Postadresse.class, "bruger");
  }

  @Override
  public Optional<Postadresse> af(String bruger) {
    return adresser.hvor("bruger = ?", bruger).optional();
  }

  /** An organisation that has been merged is its successor's; one that is closed is nobody's. */
  @Override
  public List<Postadresse> i(String organisation) {
    return adresser
        .hvor(
            """
            bruger in (select m.user_id_ from act_id_membership m
              join aktoer e on e.id = m.group_id_ and e.aktiv
              join aktoer a on coalesce(a.sammenlagt_med, a.id) = e.id
              where a.id = ?) order by bruger
            """,
            organisation)
        .list();
  }

  @Override
  public List<Postadresse> udenNyhedsbrev(String noegle) {
    return adresser
        .hvor(
            """
            nyhedsbrev and not exists (select 1 from post p where p.noegle = ? || postadresse.bruger)
              and bruger in (select m.user_id_ from act_id_membership m
                join aktoer e on e.id = m.group_id_ and e.aktiv)
            order by bruger limit %d
            """
                .formatted(AD_GANGEN),
            noegle)
        .list();
  }

  @Override
  @Transactional
  public void gem(Postadresse adresse) {
    adresser.gem(adresse);
    // what waits, or was given up, was for the person and not for the address; where a colleague
    // shares the new one, the letter goes there already
    jdbc.sql(
            """
            update forsendelse f set adresse = :adresse
            where f.bruger = :b and f.adresse <> :adresse
              and f.tilstand in ('KOE', 'VENTER', 'OPGIVET')
              and not exists (select 1 from forsendelse anden
                where anden.post = f.post and anden.adresse = :adresse)
            """)
        .param("adresse", adresse.adresse())
        .param("b", adresse.bruger())
        .update();
  }

  @Override
  public void slet(String bruger) {
    jdbc.sql("delete from postadresse where bruger = :b").param("b", bruger).update();
    jdbc.sql("delete from forsendelse where bruger = :b and tilstand in ('KOE', 'VENTER')")
        .param("b", bruger)
        .update();
  }
}

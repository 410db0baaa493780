package dk.jobveu.post.jdbc;

import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Udbakke;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code post}, one statement a letter. */
@Repository
class JdbcUdbakke implements Udbakke {

  private final JdbcClient jdbc;

  private final Rolleord rolleord;

  JdbcUdbakke(JdbcClient jdbc, Rolleord rolleord) {
    this.jdbc = jdbc;
    this.rolleord = rolleord;
  }

  @Override
  public void laeg(Brev b) {
    jdbc.sql(
            """
            insert into post (noegle, art, forloeb_id, organisation, bruger, adresse, emne, tekst,
              sti, kalender, oprettet)
            select cast(:noegle as varchar(200)), :art, :forloeb, :organisation, :bruger, :adresse,
              :emne, :tekst, :sti, :kalender, cast(:oprettet as timestamp with time zone)
            where not exists (select 1 from post p where p.noegle = :noegle)
            """)
        .param("noegle", b.noegle())
        .param("art", b.art().name())
        .param("forloeb", b.forloebId())
        .param("organisation", b.modtager().organisation())
        .param("bruger", b.modtager().bruger())
        .param("adresse", b.modtager().adresse())
        .param("emne", b.emne())
        .param("tekst", rolleord.iTekst(b.forloebId(), b.tekst()))
        .param("sti", b.sti())
        .param("kalender", b.kalender())
        .param("oprettet", Sql.tid(b.oprettet()))
        .update();
  }
}

package dk.jobveu.engang.jdbc;

import dk.jobveu.engang.Engangsregister;
import dk.jobveu.faelles.jdbc.Sql;
import dk.jobveu.faelles.jdbc.Tabel;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code engangsnoegle}. */
@Repository
class JdbcEngangsregister implements Engangsregister {

  private final JdbcClient jdbc;
  private final Tabel<Modtaget> noegler;

  JdbcEngangsregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.noegler = Tabel.af(jdbc, "engangsnoegle", Modtaget.class, "noegle").ogsaa("tidspunkt");
  }

  @Override
  public void tag(String noegle, String indhold, Instant tidspunkt) {
    try {
      noegler
          .raekke(new Modtaget(indhold, null))
          .felt("noegle", noegle)
          .felt("tidspunkt", tidspunkt)
          .indsaet();
    } catch (DuplicateKeyException | ConcurrencyFailureException fejl) {
      throw new Optaget(fejl);
    }
  }

  @Override
  public void besvar(String noegle, String svar) {
    noegler.udpeg(noegle).felt("svar", svar).ret();
  }

  @Override
  public Optional<Modtaget> find(String noegle) {
    return noegler.hvor("noegle = ?", noegle).optional();
  }

  @Override
  public int glemFoer(Instant tidspunkt) {
    return jdbc.sql("delete from engangsnoegle where tidspunkt < :t")
        .param("t", Sql.tid(tidspunkt))
        .update();
  }
}

package dk.jobveu.bilag.jdbc;

import dk.jobveu.bilag.Logo;
import dk.jobveu.bilag.Logoer;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code organisationslogo}. */
@Repository
class JdbcLogoer implements Logoer {

  private static final String AABEN = "organisation in (select id from aktoer where aktiv)";

  private final JdbcClient jdbc;
  private final Tabel<Logo> logoer;

  JdbcLogoer(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.logoer = Tabel.af(jdbc, "organisationslogo", Logo.class, "organisation");
  }

  @Override
  public void gem(Logo logo) {
    logoer.gem(logo);
  }

  @Override
  public Optional<Logo> af(String organisation) {
    return logoer.hvor("organisation = ? and " + AABEN, organisation).optional();
  }

  @Override
  public void slet(String organisation) {
    jdbc.sql("delete from organisationslogo where organisation = ?").param(organisation).update();
  }

  @Override
  public int sletLukkedes() {
    return jdbc.sql("delete from organisationslogo where not " + AABEN).update();
  }
}

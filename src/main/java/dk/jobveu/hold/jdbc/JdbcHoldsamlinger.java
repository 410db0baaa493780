package dk.jobveu.hold.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hold.Holdsamling;
import dk.jobveu.hold.Holdsamling.Status;
import dk.jobveu.hold.Holdsamlinger;
import dk.jobveu.hold.Samlingssvar;
import dk.jobveu.hold.Samlingssvar.Svar;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code holdsamling} and {@code holdsamling_svar}. */
@Repository
class JdbcHoldsamlinger implements Holdsamlinger {

  private final JdbcClient jdbc;
  private final Tabel<Holdsamling> samlinger;
  private final Tabel<Samlingssvar> svar;

  JdbcHoldsamlinger(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.samlinger =
        Tabel.af(jdbc, "holdsamling", Holdsamling.class, "forloeb_id", "nr")
            .valgfri("svaretPaa")
            .kolonne("svaretPaa.start", "start_dato")
            .kolonne("svaretPaa.slut", "slut_dato");
    this.svar =
        Tabel.af(jdbc, "holdsamling_svar", Samlingssvar.class, "forloeb_id", "nr", "aktoer_id")
            .registreret();
  }

  @Override
  public void foreslaa(Holdsamling ny, Collection<String> spurgte) {
    samlinger.indsaet(ny);
    svar.indsaetAlle(
        ny.registrering(),
        spurgte.stream().map(a -> new Samlingssvar(ny.nr(), a, Svar.VENTER, null)).toList());
  }

  @Override
  public List<Holdsamling> fra(String forloebId) {
    return samlinger.hvor("forloeb_id = ? order by nr", forloebId).list();
  }

  @Override
  public List<Holdsamling> til(String forloebId) {
    return samlinger
        .hvor("mod_forloeb_id = ? order by registreret, forloeb_id, nr", forloebId)
        .list();
  }

  @Override
  public void afgoer(Holdsamling samling, Status status) {
    jdbc.sql("update holdsamling set status = ?, antal = ? where forloeb_id = ? and nr = ?")
        .params(status.name(), samling.antal(), samling.forloebId(), samling.nr())
        .update();
  }

  @Override
  public List<Samlingssvar> svar(Holdsamling samling) {
    return svar.hvor(
            "forloeb_id = ? and nr = ? order by registreret", samling.forloebId(), samling.nr())
        .list();
  }

  @Override
  public void svar(Registrering r, Samlingssvar nyt) {
    svar.gem(r, nyt);
  }

  @Override
  public void overdrag(Holdsamling s, String fra, String til) {
    jdbc.sql("delete from holdsamling_svar where forloeb_id = ? and nr = ? and aktoer_id in (?, ?)")
        .params(s.forloebId(), s.nr(), fra, til)
        .update();
    svar.indsaetAlle(s.registrering(), List.of(new Samlingssvar(s.nr(), til, Svar.VENTER, null)));
  }
}

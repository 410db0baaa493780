package dk.jobveu.moede.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.moede.Virksomhedssvar;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code moedeindkaldelse}, {@code moede_indbudt} and {@code moede_virksomhed}. */
@Repository("indkaldelser")
class JdbcIndkaldelser implements Indkaldelser {

  private static final String SENESTE =
      """
      forloeb_id = ? and slags = ? and nr = (select max(nr) from moedeindkaldelse
        where forloeb_id = ? and slags = ?)
      """;

  private final Tabel<Indkaldelse> kald;
  private final Tabel<Moedesvar> svar;
  private final Tabel<Virksomhedssvar> virksomheder;

  JdbcIndkaldelser(JdbcClient jdbc) {
    this.kald = Tabel.af(jdbc, "moedeindkaldelse", Indkaldelse.class, "forloeb_id", "slags", "nr");
    this.svar =
        Tabel.af(jdbc, "moede_indbudt", Moedesvar.class, "forloeb_id", "slags", "nr", "deltager");
    this.virksomheder =
        Tabel.af(
            jdbc,
            "moede_virksomhed",
            Virksomhedssvar.class,
            "forloeb_id",
            "slags",
            "nr",
            "virksomhed_id");
  }

  @Override
  public void gemKald(
      Indkaldelse nyt, List<Moedesvar> indbudte, List<Virksomhedssvar> indbudteVirksomheder) {
    kald.indsaet(nyt);
    svar.indsaetAlle(indbudte);
    virksomheder.indsaetAlle(indbudteVirksomheder);
  }

  @Override
  public void gemSvar(Moedesvar nyt, List<Virksomhedssvar> forVirksomheder) {
    svar.gem(nyt);
    forVirksomheder.forEach(virksomheder::gem);
  }

  @Override
  public Optional<Indkaldelse> seneste(String forloebId, Moedeslags slags) {
    return kald.hvor(SENESTE, forloebId, slags, forloebId, slags).optional();
  }

  @Override
  public List<Moedesvar> svar(String forloebId, Moedeslags slags) {
    return svar.hvor(SENESTE + "order by deltager", forloebId, slags, forloebId, slags).list();
  }

  @Override
  public List<Virksomhedssvar> virksomheder(String forloebId, Moedeslags slags) {
    return virksomheder
        .hvor(SENESTE + "order by virksomhed_id", forloebId, slags, forloebId, slags)
        .list();
  }
}

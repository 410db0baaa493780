package dk.jobveu.behov.jdbc;

import dk.jobveu.behov.Beskaeftigede;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.Kampagne;
import dk.jobveu.behov.Kandidatskoen;
import dk.jobveu.behov.LedigeMedlemmer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Kodeliste;
import dk.jobveu.faelles.jdbc.Tabel;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Tables {@code ledige_medlemmer}, {@code beskaeftigede}, {@code kandidatskoen}, {@code initiativ},
 * {@code kampagne}.
 */
@Repository
class JdbcIndmeldinger implements Indmeldinger {

  private final Tabel<LedigeMedlemmer> ledige;
  private final Tabel<Beskaeftigede> beskaeftigede;
  private final Tabel<Kandidatskoen> skoen;
  private final Tabel<Initiativ> initiativer;
  private final Tabel<Kampagne> kampagner;

  JdbcIndmeldinger(JdbcClient jdbc) {
    this.ledige =
        Tabel.af(
            jdbc, "ledige_medlemmer", LedigeMedlemmer.class, "forloeb_id", "faglig_organisation");
    this.beskaeftigede =
        Tabel.af(jdbc, "beskaeftigede", Beskaeftigede.class, "forloeb_id", "arbejdsgiver");
    this.skoen = Tabel.af(jdbc, "kandidatskoen", Kandidatskoen.class, "forloeb_id", "jobcenter");
    this.kampagner =
        Tabel.af(jdbc, "kampagne", Kampagne.class, "forloeb_id", "organisation")
            .koder(
                "maader",
                new Kodeliste(jdbc, "kampagne_maade", "maade", "forloeb_id", "organisation"));
    this.initiativer =
        Tabel.af(
            jdbc, "initiativ", Initiativ.class, "forloeb_id", "organisation", "initiativtager");
  }

  @Override
  public void gemLedige(LedigeMedlemmer medlemmer) {
    ledige.gem(medlemmer);
  }

  @Override
  public void gemBeskaeftigede(Registrering r, List<Beskaeftigede> hele) {
    beskaeftigede.slet("forloeb_id = ? and organisation = ?", r.forloebId(), r.organisation());
    hele.forEach(beskaeftigede::gem);
  }

  @Override
  public void gemSkoen(Kandidatskoen nyt) {
    skoen.gem(nyt);
  }

  @Override
  public List<LedigeMedlemmer> ledige(String forloebId) {
    return ledige.hvor("forloeb_id = ? order by faglig_organisation", forloebId).list();
  }

  @Override
  public List<Beskaeftigede> beskaeftigede(String forloebId) {
    return Danskorden.ordnet(
        beskaeftigede.hvor("forloeb_id = ?", forloebId).list(), Beskaeftigede::arbejdsgiver);
  }

  @Override
  public List<Kandidatskoen> skoen(String forloebId) {
    return skoen.hvor("forloeb_id = ? order by jobcenter", forloebId).list();
  }

  @Override
  public void gemKampagne(Kampagne kampagne) {
    kampagner.gem(kampagne);
  }

  @Override
  public List<Kampagne> kampagner(String forloebId) {
    return kampagner.hvor("forloeb_id = ? order by organisation", forloebId).list();
  }

  @Override
  public void gemInitiativ(Registrering r, String initiativtager) {
    initiativer.gem(new Initiativ(r, initiativtager));
  }

  @Override
  public List<Initiativ> initiativer(String forloebId) {
    return Danskorden.ordnet(
        initiativer.hvor("forloeb_id = ? order by organisation", forloebId).list(),
        Initiativ::initiativtager);
  }
}

package dk.jobveu.kursus.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Meritvalidering;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables kursussammensaetning, kursus and meritvalidering. */
@Repository
class JdbcKursussammensaetninger implements Kursussammensaetninger {

  private final JdbcClient jdbc;
  private final Tabel<Kursussammensaetning> sammensaetninger;
  private final Tabel<Kursus> kurser;
  private final Tabel<Meritvalidering> valideringer;

  JdbcKursussammensaetninger(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.kurser = Tabel.af(jdbc, "kursus", Kursus.class, "forloeb_id", "version", "nr");
    this.sammensaetninger =
        Tabel.af(jdbc, "kursussammensaetning", Kursussammensaetning.class, "forloeb_id", "version")
            .boern("kurser", kurser);
    this.valideringer =
        Tabel.af(jdbc, "meritvalidering", Meritvalidering.class, "forloeb_id", "version");
  }

  @Override
  public void gem(Kursussammensaetning sammensaetning) {
    sammensaetninger.indsaet(sammensaetning);
  }

  @Override
  public Optional<Kursussammensaetning> seneste(String forloebId) {
    return sammensaetninger.seneste("version", forloebId);
  }

  @Override
  public Optional<Kursussammensaetning> gaeldende(String forloebId) {
    return sammensaetninger
        .hvor("forloeb_id = ? and status = ?", forloebId, Kursussammensaetning.Status.GAELDENDE)
        .optional();
  }

  @Override
  public void opdater(String forloebId, int version, List<Kursus> nye) {
    kurser.slet("forloeb_id = ? and version = ?", forloebId, version);
    nye.forEach(
        k -> kurser.raekke(k).felt("forloeb_id", forloebId).felt("version", version).indsaet());
  }

  @Override
  public void saetMerit(String forloebId, int version, String klasse, String resultat) {
    jdbc.sql(
            """
            update kursussammensaetning set merit_klasse = :klasse, merit_resultat = :resultat
            where forloeb_id = :id and version = :version
            """)
        .param("klasse", klasse)
        .param("resultat", resultat)
        .param("id", forloebId)
        .param("version", version)
        .update();
  }

  @Override
  public void goerGaeldende(String forloebId, int version) {
    jdbc.sql(
            """
            update kursussammensaetning
            set status = case when version = :version then 'GAELDENDE' else 'ERSTATTET' end
            where forloeb_id = :id
            """)
        .param("version", version)
        .param("id", forloebId)
        .update();
  }

  @Override
  public void gem(Meritvalidering validering) {
    valideringer.gem(validering);
  }

  @Override
  public Optional<Meritvalidering> validering(String forloebId, int version) {
    return valideringer.hvor("forloeb_id = ? and version = ?", forloebId, version).optional();
  }
}

package dk.jobveu.kursus.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Meritvalidering;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables kursussammensaetning, kursus and meritvalidering. */
@Repository
class JdbcKursussammensaetninger implements Kursussammensaetninger {

  private final JdbcClient jdbc;
  private final Tabel<Kursussammensaetning> sammensaetninger;
  private final Tabel<Meritvalidering> valideringer;

  JdbcKursussammensaetninger(JdbcClient jdbc) {
    this.jdbc = jdbc;
    var kurser = Tabel.af(jdbc, "kursus", Kursus.class, "forloeb_id", "version", "nr");
    this.sammensaetninger =
        Tabel.af(jdbc, "kursussammensaetning", Kursussammensaetning.class, "forloeb_id", "version")
            .valgfri("fagligtSvar")
            .kolonne("fagligtSvar.enig", "faglig_enig")
            .kolonne("fagligtSvar.grund", "faglig_grund")
            .kolonne("fagligtSvar.organisation", "faglig_organisation")
            .kolonne("fagligtSvar.tidspunkt", "faglig_svaret")
            .boern("kurser", kurser);
    this.valideringer =
        Tabel.af(jdbc, "meritvalidering", Meritvalidering.class, "forloeb_id", "version");
  }

  @Override
  public void gemVersion(Kursussammensaetning sammensaetning) {
    sammensaetninger.gem(sammensaetning);
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
  public List<Kursussammensaetning> gaeldende(Collection<String> forloeb) {
    if (forloeb.isEmpty()) {
      return List.of();
    }
    return sammensaetninger
        .hvor(
            "status = ? and forloeb_id in (%s) order by forloeb_id"
                .formatted(String.join(", ", Collections.nCopies(forloeb.size(), "?"))),
            Stream.concat(Stream.of(Kursussammensaetning.Status.GAELDENDE), forloeb.stream())
                .toArray())
        .list();
  }

  @Override
  public void goerGaeldende(String forloebId, int version) {
    jdbc.sql(
            """
            update kursussammensaetning
            set status = case when version = ? then 'GAELDENDE' else 'ERSTATTET' end
            where forloeb_id = ?
            """)
        .params(version, forloebId)
        .update();
  }

  @Override
  public void gemValidering(Meritvalidering validering) {
    valideringer.gem(validering);
  }

  @Override
  public Optional<Meritvalidering> validering(String forloebId, int version) {
    return valideringer.hvor("forloeb_id = ? and version = ?", forloebId, version).optional();
  }
}

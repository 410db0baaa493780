package dk.jobveu.hensigt.jdbc;

import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.hensigt.Virksomhedsansvar;
import dk.jobveu.hensigt.Virksomhedsprofil;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code hensigtserklaering}, {@code virksomhedsprofil} and {@code virksomhedsansvar}. */
@Repository
class JdbcHensigtserklaeringer implements Hensigtserklaeringer {

  private final Tabel<Hensigtserklaering> erklaeringer;
  private final Tabel<Virksomhedsprofil> profiler;
  private final Tabel<Virksomhedsansvar> ansvar;

  JdbcHensigtserklaeringer(JdbcClient jdbc) {
    this.erklaeringer =
        Tabel.af(
            jdbc,
            "hensigtserklaering",
            Hensigtserklaering.class,
            "forloeb_id",
            "virksomhed_id",
            "version");
    this.profiler =
        Tabel.af(jdbc, "virksomhedsprofil", Virksomhedsprofil.class, "forloeb_id", "virksomhed_id");
    this.ansvar =
        Tabel.af(jdbc, "virksomhedsansvar", Virksomhedsansvar.class, "forloeb_id", "virksomhed_id");
  }

  @Override
  public void gemErklaering(Hensigtserklaering erklaering) {
    erklaeringer.gem(erklaering);
  }

  @Override
  public Optional<Hensigtserklaering> seneste(String forloebId, String virksomhedId) {
    return alle(forloebId).stream().filter(h -> h.virksomhedId().equals(virksomhedId)).findFirst();
  }

  @Override
  public List<Hensigtserklaering> alle(String forloebId) {
    return erklaeringer
        .hvor(
            """
            forloeb_id = ? and version = (select max(n.version) from hensigtserklaering n
              where n.forloeb_id = hensigtserklaering.forloeb_id
                and n.virksomhed_id = hensigtserklaering.virksomhed_id)
            order by virksomhed_id
            """,
            forloebId)
        .list();
  }

  @Override
  public void gemProfil(Virksomhedsprofil profil) {
    profiler.gem(profil);
  }

  @Override
  public List<Virksomhedsprofil> profiler(String forloebId) {
    return profiler.hvor("forloeb_id = ? order by virksomhed_id", forloebId).list();
  }

  @Override
  public void gemAnsvar(Virksomhedsansvar nyt) {
    ansvar.gem(nyt);
  }

  @Override
  public List<Virksomhedsansvar> ansvar(String forloebId) {
    return ansvar.hvor("forloeb_id = ? order by virksomhed_id", forloebId).list();
  }
}

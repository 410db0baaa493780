package dk.jobveu.match.jdbc;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.jdbc.Tabel;
import dk.jobveu.match.FoelgOpPaaMatch.Matchopfoelgning;
import dk.jobveu.match.Matchmoede;
import dk.jobveu.match.Samtaleregister;
import dk.jobveu.match.Trepartssamtale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code matchmoede}, {@code trepartssamtale} and {@code matchopfoelgning}. */
@Repository
class JdbcSamtaleregister implements Samtaleregister {

  private record Jobcentermoede(int holdNr, String jobcenter, Matchmoede moede) {}

  private final Tabel<Jobcentermoede> moeder;
  private final Tabel<Trepartssamtale> samtaler;
  private final Tabel<Matchopfoelgning> opfoelgninger;

  JdbcSamtaleregister(JdbcClient jdbc) {
    this.moeder =
        Tabel.af(jdbc, "matchmoede", Jobcentermoede.class, "forloeb_id", "hold_nr", "jobcenter")
            .registreret();
    this.samtaler =
        Tabel.af(jdbc, "trepartssamtale", Trepartssamtale.class, "forloeb_id", "deltager_id")
            .kolonne("samtaleDato", "dato")
            .ogsaa("spor")
            .registreret();
    this.opfoelgninger =
        Tabel.af(
                jdbc,
                "matchopfoelgning",
                Matchopfoelgning.class,
                "forloeb_id",
                "deltager_id",
                "dato")
            .kolonne("samtaleDato", "dato")
            .registreret();
  }

  @Override
  public void gemMoede(Registrering r, int holdNr, String jobcenter, Matchmoede moede) {
    moeder.gem(r, new Jobcentermoede(holdNr, jobcenter, moede));
  }

  @Override
  public Map<String, Matchmoede> moeder(String forloebId) {
    Map<String, Matchmoede> alle = new TreeMap<>();
    moeder
        .hvor("forloeb_id = ? order by hold_nr", forloebId)
        .list()
        .forEach(m -> alle.put(m.jobcenter(), m.moede()));
    return alle;
  }

  @Override
  public void gemSamtale(Registrering r, String deltagerId, Trepartssamtale samtale) {
    samtaler.raekke(r, samtale).felt("deltager_id", deltagerId).felt("spor", null).gem();
  }

  @Override
  public Optional<Trepartssamtale> trepartssamtale(String forloebId, String deltagerId) {
    return samtaler.hvor("forloeb_id = ? and deltager_id = ?", forloebId, deltagerId).optional();
  }

  @Override
  public void gemSpor(String forloebId, String deltagerId, String spor) {
    samtaler.udpeg(forloebId, deltagerId).felt("spor", spor).ret();
  }

  @Override
  public void gemOpfoelgning(Registrering r, String deltagerId, Matchopfoelgning opfoelgning) {
    opfoelgninger.raekke(r, opfoelgning).felt("deltager_id", deltagerId).gem();
  }
}

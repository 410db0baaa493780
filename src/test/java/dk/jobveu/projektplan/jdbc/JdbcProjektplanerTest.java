package dk.jobveu.projektplan.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektplan.Planer;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The plan comes back as it was stored, version by version. */
@Systemtest
class JdbcProjektplanerTest {

  @Autowired Scene scene;
  @Autowired Projektplaner planer;

  @Test
  void planenKommerHelTilbageOgEnGentagelseSkriverEnGang() {
    Registrering registrering = registrering();
    Projektplan plan = Planer.komplet(registrering);
    planer.gemPlan(plan);
    planer.gemPlan(plan);

    assertThat(planer.hent(registrering.forloebId())).isEqualTo(plan);
  }

  @Test
  void denNyesteVersionGaelderOgDenGamleBliver() {
    Registrering registrering = registrering();
    Projektplan plan = Planer.komplet(registrering);
    planer.gemPlan(plan);
    Projektplan ny = Planer.medUdbyder(plan, registrering, Testaktoerer.SKOLE);
    planer.gemPlan(ny);

    assertThat(planer.hent(registrering.forloebId())).isEqualTo(ny);
    assertThat(ny.version()).isEqualTo(2);
  }

  @Test
  void etForloebUdenPlanHarIngen() {
    assertThat(planer.seneste(scene.forloeb().id())).isEmpty();
  }

  private Registrering registrering() {
    return new Registrering(
        scene.forloeb().id(),
        "bruger",
        Testaktoerer.FAGLIG,
        "En part",
        Instant.parse("2026-02-02T09:00:00Z"));
  }
}

package dk.jobveu.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Saetningstaeller;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;

/**
 * A program sends its password with each call: who it is and which groups it is in now takes two
 * statements, and a new password counts at once (docs/adr/0031).
 */
class HttpBasicTest {

  private static final String BRUGER = "taarnby";
  private static final String STI = "/api/forloeb";

  private final KoerendeSystem system = KoerendeSystem.delt();
  private final Kald kald = new Kald(system.adresse());

  @Test
  void derSpoergesEnGangFoerKaldetsEgetArbejde() throws Exception {
    hent(KoerendeSystem.KODE, 200);

    List<String> saetninger =
        system
            .bean(Saetningstaeller.class)
            .under(traad -> traad.startsWith("http-nio"), () -> hent(KoerendeSystem.KODE, 200));

    assertThat(saetninger).anyMatch(sql -> sql.contains("from forloeb where"));
    assertThat(saetninger.stream().takeWhile(sql -> !sql.contains("from forloeb where")))
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void enNyAdgangskodeGaelderStraksOgDenGamleIkkeMere() {
    IdentityService brugere = system.bean(IdentityService.class);
    String ny = "Noget-helt-andet-17!";
    hent(KoerendeSystem.KODE, 200);
    try {
      saet(brugere, ny);

      hent(KoerendeSystem.KODE, 401);
      hent(ny, 200);
    } finally {
      saet(brugere, KoerendeSystem.KODE);
    }
    hent(KoerendeSystem.KODE, 200);
  }

  private static void saet(IdentityService brugere, String kode) {
    User bruger = brugere.createUserQuery().userId(BRUGER).singleResult();
    bruger.setPassword(kode);
    brugere.saveUser(bruger);
  }

  private void hent(String kode, int status) {
    assertThat(kald.send(BRUGER + ":" + kode, "GET", STI, null, new byte[0]).status())
        .isEqualTo(status);
  }
}

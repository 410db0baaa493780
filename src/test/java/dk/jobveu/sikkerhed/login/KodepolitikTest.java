package dk.jobveu.sikkerhed.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.motor.fejl.Fejlart;
import dk.jobveu.proces.Testaktoerer;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the engine does with a new password when the system runs as outside demo. */
@Systemtest
class KodepolitikTest {

  @Autowired IdentityService identitet;
  @Autowired Loginindstillinger regler;

  @Test
  void ingenKanFaaEnKodeSomAlleKender() {
    assertThat(regler.kendteKoder()).isNotEmpty();
    for (String kendt : regler.kendteKoder()) {
      User ny = identitet.newUser("kendt");
      ny.setPassword(kendt);

      assertThatThrownBy(() -> identitet.saveUser(ny))
          .satisfies(e -> assertThat(Fejlart.af(e)).isEqualTo(Fejlart.ADGANGSKODE));

      assertThat(identitet.createUserQuery().userId("kendt").count()).isZero();
    }
  }

  @Test
  void enKodeGemmesMedAlleRunder() {
    String bruger = Testaktoerer.bruger(Testaktoerer.JOBCENTER);
    User gemt = identitet.createUserQuery().userId(bruger).singleResult();

    assertThat(Kodehash.tager(((UserEntity) gemt).getPassword(), regler.kodehashRunder())).isTrue();
    assertThat(identitet.checkPassword(bruger, Testaktoerer.KODE)).isTrue();
  }
}

package dk.jobveu.statistik;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.proces.Testaktoerer;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A country in which nothing is completed yet, for tests whose transaction is rolled back. */
final class Testregister {

  private static final String DRIFT = "camunda-admin";

  private Testregister() {}

  /** Whoever may read registers in. */
  static Bruger alene(JdbcClient jdbc, IdentityService identitet) {
    jdbc.sql("update forloeb set status = 'IGANGVAERENDE' where status = 'GENNEMFOERT'").update();
    jdbc.sql("delete from registerprojekt").update();
    jdbc.sql("delete from arbejdsstyrke").update();
    User u = identitet.newUser("registeradministrator");
    u.setPassword(Testaktoerer.KODE);
    identitet.saveUser(u);
    if (identitet.createGroupQuery().groupId(DRIFT).count() == 0) {
      identitet.saveGroup(identitet.newGroup(DRIFT));
    }
    identitet.createMembership(u.getId(), DRIFT);
    return new Bruger(u.getId(), List.of());
  }
}

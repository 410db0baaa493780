package dk.jobveu.spil;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.Testtilfaeldighed;
import dk.jobveu.proces.Proevetrin;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.versionsskift.Versionsskifter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * Forløb that are moved to the other version wherever they stand, to and fro, and go on to their
 * end. {@code -Dfroe=17,23} plays others.
 */
@Systemtest
class FlyttedeForloebTest {

  private static final Instant START = Instant.parse("2026-02-02T09:00:00Z");

  @Autowired private Scene scene;
  @Autowired private IdentityService identitet;
  @Autowired private RepositoryService modeller;
  @Autowired private RuntimeService koersler;
  @Autowired private Versionsskifter skifter;
  @Autowired private Testtilfaeldighed tilfaeldighed;
  @Autowired private AutowireCapableBeanFactory fabrik;

  private final Set<String> flyttetFra = new HashSet<>();
  private final Set<String> steder = new TreeSet<>();
  private int flyttet;

  @BeforeEach
  void enAdministrator() {
    User u = identitet.newUser(Aendringer.ADMINISTRATOR);
    u.setPassword(Testaktoerer.KODE);
    identitet.saveUser(u);
    if (identitet.createGroupQuery().groupId(Groups.CAMUNDA_ADMIN).count() == 0) {
      identitet.saveGroup(identitet.newGroup(Groups.CAMUNDA_ADMIN));
    }
    identitet.createMembership(Aendringer.ADMINISTRATOR, Groups.CAMUNDA_ADMIN);
  }

  @AfterEach
  void somFoer() {
    scene.klokkenIgen();
    tilfaeldighed.igen();
    identitet.deleteUser(Aendringer.ADMINISTRATOR);
  }

  @Test
  void detDerErFlyttetUndervejsNaarSinSlutning() {
    Bord bord = new Bord();
    fabrik.autowireBean(bord);
    try (Proevetrin ny = new Proevetrin(modeller)) {
      for (String froe : System.getProperty("froe", "103,118").split(",")) {
        Spil spil =
            new Spil(
                bord,
                Long.parseLong(froe),
                START.plus(Duration.ofDays(Long.parseLong(froe) % 365)));
        spil.spil(id -> flytAlt(ny, id));
        assertThat(scene.erSlut(spil.forloebId())).isTrue();
      }
    }
    assertThat(flyttet).isGreaterThan(100);
    assertThat(steder).hasSizeGreaterThan(80);
  }

  /** Each that stands where none of its process has been moved from in that direction. */
  private void flytAlt(Proevetrin ny, String forloebId) {
    List<ProcessInstance> alle =
        new ArrayList<>(
            koersler
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(forloebId)
                .active()
                .list());
    for (ProcessInstance p : alle) {
      String fra = p.getProcessDefinitionId();
      String proces = p.getProcessDefinitionKey();
      Set<String> her = new TreeSet<>(koersler.getActiveActivityIds(p.getId()));
      if (flyttetFra.add(fra + her)) {
        List<String> versioner = ny.versioner(proces);
        String til = versioner.get(1 - versioner.indexOf(fra));
        skifter.flyt(fra, til, Map.of(), p.getId());
        her.forEach(sted -> steder.add(proces + "/" + sted));
        flyttet++;
      }
    }
  }
}

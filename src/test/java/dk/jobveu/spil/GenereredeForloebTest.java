package dk.jobveu.spil;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.Testtilfaeldighed;
import dk.jobveu.ord.Sprog;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What holds of every forløb, asked of generated ones. {@code -Dforloeb=500} plays more of them,
 * {@code -Dfroe=17,23} those again with their steps told; both together play so many from that seed
 * on.
 */
@Systemtest
class GenereredeForloebTest {

  private static final Instant START = Instant.parse("2026-02-02T09:00:00Z");
  private static final List<Long> FASTE = List.of(103L, 118L);
  private static final int ANTAL = Integer.getInteger("forloeb", 0);
  private static final List<Long> FROE = froe(System.getProperty("froe"));

  @Autowired private Scene scene;
  @Autowired private IdentityService identitet;
  @Autowired private Testtilfaeldighed tilfaeldighed;
  @Autowired private AutowireCapableBeanFactory fabrik;

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
  void altDerSkalGaeldeGaelderOgAlleForloebSlutter() {
    Bord bord = new Bord();
    fabrik.autowireBean(bord);
    Regler regler = new Regler(fabrik);
    Resultat resultat = new Resultat();
    for (long froe : FROE) {
      Spil spil = new Spil(bord, froe, START.plus(Duration.ofDays(froe % 365)));
      try {
        spil.spil(regler::altid);
        regler.tilSidst(spil.forloebId());
        resultat.slut(bord.register.hent(spil.forloebId()).status().name());
      } catch (AssertionError | RuntimeException e) {
        resultat.fejl(fortael(froe, spil, e));
      }
      resultat.spillet(froe, spil);
      if (ANTAL == 0 && FROE != FASTE) {
        spil.trin().forEach(System.out::println);
      }
    }
    resultat.skriv(FROE);
    assertThat(resultat.fejl()).isEmpty();
    assertThat(resultat.afvisninger())
        .allSatisfy(besked -> assertThat(Sprog.fejl(udenPseudonym(besked))).isEmpty());
  }

  /** A pseudonym that happens to have no figure reads like a constant. */
  private static String udenPseudonym(String besked) {
    return besked.replaceAll("D-[0-9A-Z]{8}", "deltageren");
  }

  private static List<Long> froe(String valgte) {
    if (valgte == null && ANTAL == 0) {
      return FASTE;
    }
    List<Long> faste =
        valgte == null ? List.of(1L) : Stream.of(valgte.split(",")).map(Long::valueOf).toList();
    return ANTAL == 0
        ? faste
        : LongStream.range(faste.get(0), faste.get(0) + ANTAL).boxed().toList();
  }

  private static String fortael(long froe, Spil spil, Throwable e) {
    List<String> trin = spil.trin();
    return "frø %d, %s, trin %d: %s%n    %s"
        .formatted(
            froe,
            spil.forloebId(),
            trin.size(),
            e.getMessage(),
            String.join("\n    ", trin.subList(Math.max(0, trin.size() - 6), trin.size())));
  }
}

package dk.jobveu.spil;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.ord.Sprog;
import dk.jobveu.proces.Scene;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/**
 * What holds of every forløb, asked of generated ones. {@code -Dforloeb=500} plays more of them,
 * {@code -Dfroe=17} one again with its steps told.
 */
@Systemtest
class GenereredeForloebTest {

  private static final Instant START = Instant.parse("2026-02-02T09:00:00Z");
  private static final int ANTAL = Integer.getInteger("forloeb", 8);
  private static final Long FROE = Long.getLong("froe");

  @Autowired private Scene scene;
  @Autowired private AutowireCapableBeanFactory fabrik;

  @AfterEach
  void klokkenIgen() {
    scene.klokkenIgen();
  }

  @Test
  void altDerSkalGaeldeGaelderOgAlleForloebSlutter() {
    Bord bord = new Bord();
    Saetninger saetninger = new Saetninger();
    Regler regler = new Regler(saetninger);
    fabrik.autowireBean(bord);
    fabrik.autowireBean(saetninger);
    fabrik.autowireBean(regler);
    List<String> fejl = new ArrayList<>();
    Set<String> afvist = new TreeSet<>();
    Map<String, Integer> slut = new TreeMap<>();
    long foerste = FROE == null ? 1 : FROE;
    for (long froe = foerste; froe < foerste + (FROE == null ? ANTAL : 1); froe++) {
      Spil spil = new Spil(bord, froe, START.plus(Duration.ofDays(froe)));
      try {
        spil.spil(regler::altid);
        regler.tilSidst(spil.forloebId());
        slut.merge(bord.register.hent(spil.forloebId()).status().name(), 1, Integer::sum);
      } catch (AssertionError | RuntimeException e) {
        fejl.add(fortael(froe, spil, e));
      }
      afvist.addAll(spil.afvist());
      if (FROE != null) {
        spil.trin().forEach(System.out::println);
      }
    }
    System.out.println("Genererede forløb: " + slut + ", afvisninger: " + afvist.size());
    assertThat(fejl).as("afvist undervejs:%n%s", String.join("\n", afvist)).isEmpty();
    assertThat(afvist.stream().map(a -> a.substring(a.indexOf(": ") + 2)))
        .allSatisfy(besked -> assertThat(Sprog.fejl(besked)).isEmpty());
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

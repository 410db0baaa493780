package dk.jobveu.beslutning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** DMN-12: the good match and the checklist's row C4.3. */
class VurderMatchTest {

  /** S2: 17 participants, of whom six got a job, six an education, four support and one EGU. */
  @Test
  void tjenerforloebetGavTolvAfSyttenEtGodtMatch() {
    List<Object> matcher = new ArrayList<>();
    matcher.addAll(Collections.nCopies(6, match("UFAGLAERT_JOB", "ORDINAERT_JOB")));
    matcher.addAll(Collections.nCopies(6, match("UDDANNELSE", "ORDINAER_UDDANNELSE")));
    matcher.addAll(Collections.nCopies(4, match("UFAGLAERT_JOB", "LOENTILSKUD")));
    matcher.add(match("UDDANNELSE", "EGU"));
    assertThat(matcher).hasSize(17);
    assertThat(Collections.frequency(matcher, "GODT OPFYLDT")).isEqualTo(12);
    assertThat(Collections.frequency(matcher, "PAA_VEJ AFVENT")).isEqualTo(5);
  }

  private Object match(String oensker, String udfald) {
    Map<String, Object> svar =
        Beslutningstabel.af("vurder_match")
            .spoerg(
                Map.of(
                    "oensker",
                    oensker,
                    "virksomhedEfterspoerger",
                    true,
                    "kanSeSigSelv",
                    "JA",
                    "udfald",
                    udfald))
            .eneste();
    return svar.get("match") + " " + svar.get("c43");
  }
}

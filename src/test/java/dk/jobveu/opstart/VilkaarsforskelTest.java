package dk.jobveu.opstart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.opstart.Vilkaar.Befordring;
import dk.jobveu.opstart.Vilkaar.Jobsoegningspligt;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Terms side by side. */
class VilkaarsforskelTest {

  private static final Registrering R = new Registrering("JV-1", "b", "o", null, Instant.EPOCH);

  @Test
  void ensVilkaarErIngenForskel() {
    assertThat(
            Vilkaarsforskel.sammenlign(
                List.of(
                    vilkaar("a", Jobsoegningspligt.FULD, "Job"),
                    vilkaar("b", Jobsoegningspligt.FULD, "Job"))))
        .noneMatch(Vilkaarsforskel::erForskellig);
  }

  @Test
  void kunDetEmneDerErForskelligtFremhaeves() {
    assertThat(
            Vilkaarsforskel.sammenlign(
                List.of(
                    vilkaar("a", Jobsoegningspligt.FULD, "Job"),
                    vilkaar("b", Jobsoegningspligt.FRITAGET, "Job"))))
        .filteredOn(Vilkaarsforskel::erForskellig)
        .extracting(Vilkaarsforskel::emne)
        .containsExactly("Jobsøgningspligt");
  }

  @Test
  void etTomtSvarErOgsaaEnForskel() {
    assertThat(
            Vilkaarsforskel.sammenlign(
                List.of(
                    vilkaar("a", Jobsoegningspligt.FULD, "Job"),
                    vilkaar("b", Jobsoegningspligt.FULD, null))))
        .filteredOn(Vilkaarsforskel::erForskellig)
        .extracting(f -> f.svar().get("b"))
        .containsExactly("Ikke oplyst");
  }

  @Test
  void etEllerIntetJobcenterHarIngenForskelle() {
    assertThat(Vilkaarsforskel.sammenlign(List.of())).noneMatch(Vilkaarsforskel::erForskellig);
    assertThat(Vilkaarsforskel.sammenlign(List.of(vilkaar("a", Jobsoegningspligt.LEMPET, null))))
        .noneMatch(Vilkaarsforskel::erForskellig);
  }

  private static Vilkaar vilkaar(String jobcenter, Jobsoegningspligt pligt, String loefter) {
    return new Vilkaar(
        R,
        jobcenter,
        new Vilkaar.Indhold(pligt, Befordring.EFTER_REGLERNE, loefter, null, 5, null));
  }
}

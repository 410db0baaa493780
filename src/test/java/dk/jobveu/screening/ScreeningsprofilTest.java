package dk.jobveu.screening;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.screening.Kandidatkriterier.Skalkrav;
import dk.jobveu.screening.Kompetence.Krav;
import dk.jobveu.screening.Kompetence.Type;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a profile says of a candidate. */
class ScreeningsprofilTest {

  private static final Screeningsprofil PROFIL =
      profil(
          kompetence(1, Type.FAGLIG, true),
          kompetence(2, Type.PERSONLIG, true),
          kompetence(3, Type.SOCIAL, false));

  @Test
  void alleNogleEllerIngenAfDetNoedvendige() {
    assertThat(PROFIL.skalkrav(Set.of(1, 2))).isEqualTo(Skalkrav.ALLE);
    assertThat(PROFIL.skalkrav(Set.of(1, 3))).isEqualTo(Skalkrav.NOGLE);
    assertThat(PROFIL.skalkrav(Set.of(3))).isEqualTo(Skalkrav.INGEN);
    assertThat(PROFIL.skalkrav(Set.of())).isEqualTo(Skalkrav.INGEN);
  }

  @Test
  void udenNoedvendigeKompetencerErAltOpfyldt() {
    assertThat(profil(kompetence(1, Type.SOCIAL, false)).skalkrav(Set.of()))
        .isEqualTo(Skalkrav.ALLE);
  }

  @Test
  void andelenTaellerKunProfilensEgneNumre() {
    assertThat(PROFIL.procent(Set.of(1, 2, 3))).isEqualTo(100);
    assertThat(PROFIL.procent(Set.of(1, 99))).isEqualTo(33);
    assertThat(PROFIL.procent(Set.of())).isZero();
  }

  @Test
  void personligeOgSocialeKrav() {
    assertThat(PROFIL.personligSocialOk(Set.of(2))).isTrue();
    assertThat(PROFIL.personligSocialOk(Set.of(1, 3))).isFalse();
  }

  @Test
  void manglendeArterNaevnes() {
    assertThat(PROFIL.manglendeTyper()).isEmpty();
    assertThat(profil(kompetence(1, Type.FAGLIG, true)).manglendeTyper())
        .containsExactly(Type.PERSONLIG, Type.SOCIAL);
  }

  private static Kompetence kompetence(int nr, Type type, boolean skal) {
    return new Kompetence("Kompetence " + nr, type, skal ? Krav.SKAL : Krav.KAN, null);
  }

  private static Screeningsprofil profil(Kompetence... kompetencer) {
    return new Screeningsprofil(List.of(kompetencer), null, null, null);
  }
}

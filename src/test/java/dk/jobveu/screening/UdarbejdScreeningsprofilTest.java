package dk.jobveu.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.screening.Kompetence.Krav;
import dk.jobveu.screening.Kompetence.Type;
import dk.jobveu.screening.UdarbejdScreeningsprofil.Profilsvar;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Twenty is an example, one of each kind is expected, and neither stops anybody. */
@Systemtest
class UdarbejdScreeningsprofilTest {

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private UdarbejdScreeningsprofil udarbejd;
  @Autowired private Screeninger screeninger;
  @Autowired private Afvigelser afvigelser;
  @Autowired private Haendelser haendelser;

  private Forloeb f;
  private Registrering r;

  @BeforeEach
  void forloeb() {
    f = scene.forloeb();
    r = hjaelp.som(Testaktoerer.JOBCENTER, f);
  }

  @Test
  void tyveKompetencerErDenSaedvanligeProfil() {
    udarbejd(profil(20), null);

    assertThat(screeninger.profil(f.id())).contains(profil(20));
    assertThat(afvigelser.alle(f.id())).isEmpty();
    assertThat(haendelser.alle(f.id()).get(0).tekst())
        .isEqualTo("Screeningsprofilen er udarbejdet med 20 kompetencer.");
  }

  @Test
  void enogtyveErForMange() {
    assertThatThrownBy(() -> udarbejd(profil(21), null))
        .isInstanceOf(Regelbrud.class)
        .hasMessage("Profilen har 21 kompetencer. Vælg de 20 vigtigste.");
    assertThat(screeninger.profil(f.id())).isEmpty();
  }

  @Test
  void enManglendeArtBegrundesOgStaarSomAfvigelse() {
    Screeningsprofil kunFaglig =
        new Screeningsprofil(List.of(kompetence(1, Type.FAGLIG)), null, null, null);

    assertThatThrownBy(() -> udarbejd(kunFaglig, null))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("ingen personlige og sociale kompetencer");
    assertThat(screeninger.profil(f.id())).isEmpty();
    udarbejd(kunFaglig, "Certifikatet er det eneste krav");

    assertThat(screeninger.profil(f.id())).contains(kunFaglig);
    assertThat(afvigelser.alle(f.id()))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.regel()).isEqualTo("R-7.16");
              assertThat(a.begrundelse()).contains("Certifikatet er det eneste krav");
            });
  }

  @Test
  void denSammeKompetenceStaarIkkeToGange() {
    Screeningsprofil dobbelt =
        new Screeningsprofil(
            List.of(
                kompetence(1, Type.FAGLIG),
                new Kompetence(" kompetence 1 ", Type.SOCIAL, Krav.KAN, null)),
            null,
            null,
            null);

    assertThatThrownBy(() -> udarbejd(dobbelt, "Ingen"))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("står der to gange");
    assertThat(screeninger.profil(f.id())).isEmpty();
  }

  @Test
  void enNyProfilAfloeserDenGamle() {
    udarbejd(profil(20), null);
    Screeningsprofil ny = new Screeningsprofil(profil(5).kompetencer(), 6, "Taler dansk", "Bil");
    udarbejd(ny, null);

    assertThat(screeninger.profil(f.id())).contains(ny);
  }

  private void udarbejd(Screeningsprofil profil, String afvigelse) {
    udarbejd.modtag(new Profilsvar(profil, afvigelse, false), new Situation(r, Map.of()));
  }

  private static Screeningsprofil profil(int antal) {
    return new Screeningsprofil(
        Stream.concat(
                Stream.of(kompetence(1, Type.FAGLIG), kompetence(2, Type.PERSONLIG)),
                IntStream.rangeClosed(3, antal).mapToObj(nr -> kompetence(nr, Type.SOCIAL)))
            .toList(),
        null,
        null,
        null);
  }

  private static Kompetence kompetence(int nr, Type type) {
    return new Kompetence(
        "Kompetence " + nr, type, nr % 2 == 0 ? Krav.SKAL : Krav.KAN, nr == 1 ? "Intego" : null);
  }
}

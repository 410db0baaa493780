package dk.jobveu.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.util.List;
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
  @Autowired private Screeningsprofiler profiler;
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
    udarbejd.udarbejd(r, profil(20), null);

    assertThat(profiler.find(f.id())).contains(profil(20));
    assertThat(afvigelser.alle(f.id())).isEmpty();
    assertThat(haendelser.alle(f.id()).get(0).tekst())
        .isEqualTo("Screeningsprofilen er udarbejdet med 20 kompetencer.");
  }

  @Test
  void enogtyveErForMange() {
    assertThatThrownBy(() -> udarbejd.udarbejd(r, profil(21), null))
        .isInstanceOf(Regelbrud.class)
        .hasMessage("Profilen har 21 kompetencer. Vælg de 20 vigtigste.");
    assertThat(profiler.find(f.id())).isEmpty();
  }

  @Test
  void enManglendeArtBegrundesOgStaarSomAfvigelse() {
    Screeningsprofil kunFaglig =
        new Screeningsprofil(List.of(kompetence(1, Kompetencetype.FAGLIG)), null, null, null);

    assertThatThrownBy(() -> udarbejd.udarbejd(r, kunFaglig, null))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("ingen personlige og sociale kompetencer");
    assertThat(profiler.find(f.id())).isEmpty();
    udarbejd.udarbejd(r, kunFaglig, "Certifikatet er det eneste krav");

    assertThat(profiler.find(f.id())).contains(kunFaglig);
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
                kompetence(1, Kompetencetype.FAGLIG),
                new Kompetence(2, " kompetence 1 ", Kompetencetype.SOCIAL, false, null)),
            null,
            null,
            null);

    assertThatThrownBy(() -> udarbejd.udarbejd(r, dobbelt, "Ingen"))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("står der to gange");
    assertThat(profiler.find(f.id())).isEmpty();
  }

  @Test
  void enNyProfilAfloeserDenGamle() {
    udarbejd.udarbejd(r, profil(20), null);
    Screeningsprofil ny = new Screeningsprofil(profil(5).kompetencer(), 6, "Taler dansk", "Bil");
    udarbejd.udarbejd(r, ny, null);

    assertThat(profiler.find(f.id())).contains(ny);
  }

  private static Screeningsprofil profil(int antal) {
    return new Screeningsprofil(
        Stream.concat(
                Stream.of(
                    kompetence(1, Kompetencetype.FAGLIG), kompetence(2, Kompetencetype.PERSONLIG)),
                IntStream.rangeClosed(3, antal)
                    .mapToObj(nr -> kompetence(nr, Kompetencetype.SOCIAL)))
            .toList(),
        null,
        null,
        null);
  }

  private static Kompetence kompetence(int nr, Kompetencetype type) {
    return new Kompetence(nr, "Kompetence " + nr, type, nr % 2 == 0, nr == 1 ? "Intego" : null);
  }
}

package dk.jobveu.behov;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A job centre's own estimate is for nobody else; a sum of one would be just that. */
@Systemtest
class KandidatsumTest {

  private static final String FOR_FAA = "vises kun, når mindst to jobcentre har skønnet";

  @Autowired private Scene scene;
  @Autowired private Indmeldinger indmeldinger;
  @Autowired private Vurderinger vurderinger;
  @Autowired private VurderEfterspoergsel vurderEfterspoergsel;
  @Autowired private Map<String, Blanket<?, ?>> blanketter;

  private Forloeb f;

  @BeforeEach
  void nytForloeb() {
    f = scene.forloeb();
  }

  @Test
  void etJobcentersTalVisesIkkeSomSummen() {
    skoen(JOBCENTER, 4117);
    nyOmgang();

    assertThat(vist(BRANCHE, FAGLIG, KOORDINATOR)).containsOnly(FOR_FAA);
    // the table may use it all the same
    assertThat(vurderinger.seneste(f.id()).orElseThrow().forventedeKandidater()).isEqualTo(4117);
  }

  @Test
  void summenVisesNaarToHarSkoennet() {
    skoen(JOBCENTER, 4117);
    skoen(JOBCENTER_2, 8);
    nyOmgang();

    assertThat(vist(BRANCHE, FAGLIG, KOORDINATOR)).containsOnly("4125");
  }

  @Test
  void etSkoenDerKommerSenereGoerIkkeDetFoersteSynligt() {
    skoen(JOBCENTER, 4117);
    nyOmgang();
    skoen(JOBCENTER_2, 8);

    assertThat(vist(BRANCHE, FAGLIG, KOORDINATOR)).containsOnly(FOR_FAA);
    nyOmgang();
    assertThat(vist(BRANCHE, FAGLIG, KOORDINATOR)).containsOnly("4125");
  }

  @Test
  void denFagligeOrganisationsEgetTalVisesHellerIkke() {
    indmeldinger.gemLedige(new LedigeMedlemmer(som(FAGLIG), FAGLIG, 4140, 30, false));
    nyOmgang();

    assertThat(vist(BRANCHE, KOORDINATOR)).containsOnly(FOR_FAA);
    assertThat(vurderinger.seneste(f.id()).orElseThrow().forventedeKandidater()).isEqualTo(4140);
  }

  /** Who has estimated could subtract its own. */
  @Test
  void etJobcenterDerKoordinererKanIkkeRegneDetAndetsTalUd() {
    skoen(JOBCENTER, 8);
    skoen(JOBCENTER_2, 4117);
    nyOmgang();

    assertThat(vist(JOBCENTER))
        .containsExactly("vises kun, når mindst to andre jobcentre har skønnet");
    skoen(JOBCENTER_3, 5);
    nyOmgang();
    assertThat(vist(JOBCENTER)).containsExactly("4130");
  }

  private void nyOmgang() {
    vurderEfterspoergsel.udfoer(new Intet(), som(KOORDINATOR));
  }

  private void skoen(String jobcenter, int antal) {
    indmeldinger.gemSkoen(new Kandidatskoen(som(jobcenter), jobcenter, antal, true, null));
  }

  private Registrering som(String organisation) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(organisation), organisation, null, Instant.EPOCH);
  }

  /** What stands in the place of the sum in the form that each of them opens. */
  private List<String> vist(String... organisationer) {
    return List.of(organisationer).stream()
        .map(
            o ->
                blanketter
                    .get(blanket(o))
                    .vist(new Situation(som(o), Map.of()))
                    .get("antalLedige")
                    .toString())
        .toList();
  }

  private static String blanket(String organisation) {
    return switch (organisation) {
      case BRANCHE -> "vurderOmfangArbejdsgiverside";
      case FAGLIG -> "vurderOmfangLoenmodtagerside";
      default -> "afgoerOmfang";
    };
  }
}

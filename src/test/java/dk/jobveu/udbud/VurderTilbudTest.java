package dk.jobveu.udbud;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.proces.Scene;
import dk.jobveu.projektplan.Planer;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.udbud.Tilbud.Afvikling;
import dk.jobveu.udbud.Tilbud.Godkendelse;
import dk.jobveu.udbud.Tilbud.Vilkaar;
import dk.jobveu.udbud.Udbud.DirekteGrund;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbud.Vej;
import dk.jobveu.udbud.Udbud.Vurdering;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What DMN-8 makes of the bids. */
@Systemtest
class VurderTilbudTest {

  private static final Instant NU = Instant.parse("2026-02-02T09:00:00Z");

  @Autowired Scene scene;
  @Autowired Projektplaner planer;
  @Autowired Udbudsrunder runder;
  @Autowired Tilbudsarkiv arkiv;
  @Autowired VurderTilbud vurder;

  private Registrering af;

  @BeforeEach
  void plan() {
    af = new Registrering(scene.forloeb().id(), "bruger", JOBCENTER, null, NU);
    planer.gemPlan(Planer.komplet(af));
  }

  @Test
  void prisenMaaVaerePaaMenIkkeOverRammen() {
    udbud(Vej.UDBUD, null, SKOLE, SKOLE_2);
    arkiv.gemTilbud(tilbud(SKOLE, "400000.00", Planer.KURSUSSTART, Godkendelse.EGEN, true));
    arkiv.gemTilbud(tilbud(SKOLE_2, "400000.01", Planer.KURSUSSTART, Godkendelse.EGEN, true));

    assertThat(vurder.udfoer(new Intet(), af).tilbudsvurdering())
        .isEqualTo(Vurdering.VURDER_ENKELT);
    assertThat(vurdering(SKOLE).egnet()).isTrue();
    assertThat(vurdering(SKOLE_2).egnet()).isFalse();
    assertThat(vurdering(SKOLE_2).udelukketFordi()).contains("prisrammen");
  }

  @Test
  void startenSkalLiggeMellemScreeningenOgDenSenesteDag() {
    LocalDate screening = Planer.KURSUSSTART.minusDays(20);
    LocalDate senest = Planer.KURSUSSTART.plusDays(14);
    assertThat(egnetMedStart(screening)).isTrue();
    assertThat(egnetMedStart(screening.minusDays(1))).isFalse();
    assertThat(egnetMedStart(senest)).isTrue();
    assertThat(egnetMedStart(senest.plusDays(1))).isFalse();
  }

  @Test
  void enLaantGodkendelseErGodNokMenIngenErIkke() {
    udbud(Vej.UDBUD, null, SKOLE, SKOLE_2);
    arkiv.gemTilbud(tilbud(SKOLE, "1", Planer.KURSUSSTART, Godkendelse.LAANT, true));
    arkiv.gemTilbud(tilbud(SKOLE_2, "1", Planer.KURSUSSTART, Godkendelse.INGEN, true));
    vurder.udfoer(new Intet(), af);

    assertThat(vurdering(SKOLE).egnet()).isTrue();
    assertThat(vurdering(SKOLE_2).egnet()).isFalse();
  }

  @Test
  void enKladdeVurderesIkke() {
    udbud(Vej.UDBUD, null, SKOLE);
    arkiv.gemTilbud(tilbud(SKOLE, "1", Planer.KURSUSSTART, Godkendelse.EGEN, false));

    assertThat(vurder.udfoer(new Intet(), af).tilbudsvurdering())
        .isEqualTo(Vurdering.UDBUDSPLIGT_ELLER_REVIDER);
    assertThat(arkiv.vurderinger(af.forloebId(), 1)).isEmpty();
  }

  @Test
  void toEgnedeTilbudSammenlignesEfterPoint() {
    udbud(Vej.UDBUD, null, SKOLE, SKOLE_2);
    arkiv.gemTilbud(tilbud(SKOLE, "300000", Planer.KURSUSSTART, Godkendelse.EGEN, true));
    arkiv.gemTilbud(tilbud(SKOLE_2, "400000", Planer.KURSUSSTART, Godkendelse.EGEN, true));

    assertThat(vurder.udfoer(new Intet(), af).tilbudsvurdering()).isEqualTo(Vurdering.SAMMENLIGN);
    assertThat(vurdering(SKOLE).point()).isGreaterThan(vurdering(SKOLE_2).point());
    assertThat(vurdering(SKOLE).begrundelse()).isNotBlank();
  }

  @Test
  void etDirekteValgKraeverStadigAtSkolenGiverEtTilbud() {
    udbud(Vej.DIREKTE, DirekteGrund.NAERHED, SKOLE);
    assertThat(vurder.udfoer(new Intet(), af).tilbudsvurdering())
        .isEqualTo(Vurdering.UDBUDSPLIGT_ELLER_REVIDER);

    arkiv.gemTilbud(tilbud(SKOLE, "1", Planer.KURSUSSTART, Godkendelse.EGEN, true));
    assertThat(vurder.udfoer(new Intet(), af).tilbudsvurdering()).isEqualTo(Vurdering.DIREKTE_VALG);
  }

  private boolean egnetMedStart(LocalDate start) {
    udbud(Vej.UDBUD, null, SKOLE);
    arkiv.gemTilbud(tilbud(SKOLE, "1", start, Godkendelse.EGEN, true));
    vurder.udfoer(new Intet(), af);
    return vurdering(SKOLE).egnet();
  }

  private Tilbudsvurdering vurdering(String skole) {
    return arkiv.vurderinger(af.forloebId(), 1).stream()
        .filter(v -> v.skole().equals(skole))
        .findFirst()
        .orElseThrow();
  }

  private void udbud(Vej vej, DirekteGrund grund, String... skoler) {
    runder.gemRunde(
        new Udbud(
            af,
            1,
            vej,
            Udbud.Status.AABNET,
            Datoer.dagen(NU),
            grund,
            grund == null ? null : "Begrundelse",
            null,
            null,
            NU,
            Stream.of(skoler).map(s -> new Invitation(s, Invitation.Svar.AFGIVET, null)).toList()));
  }

  private Tilbud tilbud(
      String skole, String pris, LocalDate start, Godkendelse godkendelse, boolean afgivet) {
    Vilkaar vilkaar =
        new Vilkaar(
            new BigDecimal(pris),
            "Indhold",
            true,
            List.of(),
            true,
            godkendelse,
            start,
            start.plusWeeks(9),
            "Randers",
            Afvikling.HOLD,
            null,
            null,
            false,
            false,
            false,
            false,
            false,
            false,
            null,
            null);
    return new Tilbud(
        af, 1, skole, afgivet ? Tilbud.Status.AFGIVET : Tilbud.Status.KLADDE, vilkaar, null);
  }
}

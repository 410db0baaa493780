package dk.jobveu.partsaftale;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Principle 2: the parties first. */
@Systemtest
class AfklaringMedParterneTest {

  private static final LocalDate SVAR = LocalDate.of(2026, 3, 10);

  @Autowired private Scene scene;
  @Autowired private Partsaftaler aftaler;
  @Autowired private Opstartsmoeder opstartsmoeder;
  @Autowired private Deltagelser deltagelser;
  @Autowired private AfklaringMedParterne princip;

  private static Registrering r(Forloeb f) {
    return new Registrering(
        f.id(), "bruger", "tekniq", null, Instant.parse("2026-03-10T08:00:00Z"));
  }

  private void aftale(Forloeb f, Sidesvar.Svar loenmodtagernesSvar) {
    aftaler.gemAftale(Testaftale.udkast(r(f), SVAR));
    svar(f, Partsside.ARBEJDSGIVER, Sidesvar.Svar.UNDERSKREVET);
    svar(f, Partsside.LOENMODTAGER, loenmodtagernesSvar);
  }

  private void svar(Forloeb f, Partsside side, Sidesvar.Svar svar) {
    aftaler.gemSvar(
        new Tiltraedelse(
            r(f),
            1,
            side,
            Tiltraedelse.Afgiver.ORGANISATION,
            "Navn",
            new Sidesvar(svar, SVAR, true, false, false, null, List.of())));
  }

  private Principtilstand tilstand(Forloeb f) {
    return princip.udled(f.id()).get(0);
  }

  @Test
  void beggeSiderHarSvaretFoerOpstartsmoedet() {
    Forloeb f = scene.forloeb();
    aftale(f, Sidesvar.Svar.UNDERSKREVET);
    moede(f, SVAR);
    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.OPFYLDT);
  }

  @Test
  void etOpstartsmoedeFoerSvaretErForTidligt() {
    Forloeb f = scene.forloeb();
    aftale(f, Sidesvar.Svar.UNDERSKREVET);
    moede(f, SVAR.minusDays(1));
    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.DELVIST);
    assertThat(tilstand(f).begrundelse()).contains("Opstartsmødet");
  }

  @Test
  void etNejErInddragelseMenIkkeTilslutning() {
    Forloeb f = scene.forloeb();
    aftale(f, Sidesvar.Svar.AFSLAAET);
    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.DELVIST);
  }

  @Test
  void udenFagligOrganisationErPrincippetIkkeOpfyldt() {
    Forloeb f = scene.forloeb();
    deltagelser.svar(f.id(), Testaktoerer.FAGLIG, Deltagelse.Svar.AFSLAAET, "Ikke nu");
    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.IKKE_OPFYLDT);
    assertThat(tilstand(f).alvor()).isEqualTo(Alvor.HAARD);
  }

  @Test
  void forBeskaeftigedeErDetEnAdvarsel() {
    Forloeb f = scene.forloeb("BESK");
    assertThat(tilstand(f).alvor()).isEqualTo(Alvor.ADVARSEL);
  }

  private void moede(Forloeb f, LocalDate dato) {
    opstartsmoeder.gemMoede(
        r(f),
        new Opstartsmoede(dato, List.of(), "Ordninger", null, Testaktoerer.KOORDINATOR, null));
  }
}

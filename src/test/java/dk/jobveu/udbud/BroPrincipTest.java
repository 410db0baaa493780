package dk.jobveu.udbud;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Moededeltager.Mandat;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Partsside;
import dk.jobveu.partsaftale.Sidesvar;
import dk.jobveu.partsaftale.Testaftale;
import dk.jobveu.partsaftale.Tiltraedelse;
import dk.jobveu.proces.Scene;
import dk.jobveu.udbud.Udbud.Invitation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Principle 4: taking part counts, being invited does not. */
@Systemtest
class BroPrincipTest {

  private static final LocalDate DAG = LocalDate.of(2026, 1, 5);

  @Autowired Scene scene;
  @Autowired Partsaftaler aftaler;
  @Autowired Opstartsmoeder moeder;
  @Autowired Udbudsrunder runder;
  @Autowired BroPrincip princip;

  @Test
  void enInvitationErIkkeNok() {
    assertThat(tilstand(scene.forloeb()).tilstand()).isEqualTo(Opfyldelse.IKKE_OPFYLDT);
  }

  @Test
  void partOgJobcenterUdenSkoleErDelvist() {
    Forloeb f = scene.forloeb();
    moede(f, KOORDINATOR, BRANCHE, JOBCENTER);

    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.DELVIST);
    assertThat(tilstand(f).begrundelse())
        .isEqualTo("Har ikke deltaget endnu: en uddannelsesinstitution.");
  }

  /** Who stands behind the agreement has taken part; a company in its place is no party. */
  @Test
  void enPartDerHarTiltraadtAftalenHarVaeretMed() {
    Forloeb f = scene.forloeb();
    moede(f, KOORDINATOR, JOBCENTER, SKOLE);
    aftaler.gemAftale(Testaftale.udkast(af(f), DAG));
    tiltraed(f, Tiltraedelse.Afgiver.VIRKSOMHED, Sidesvar.Svar.UNDERSKREVET);
    assertThat(tilstand(f).begrundelse())
        .isEqualTo("Har ikke deltaget endnu: arbejdsmarkedets parter.");
    tiltraed(f, Tiltraedelse.Afgiver.ORGANISATION, Sidesvar.Svar.AFSLAAET);
    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.DELVIST);

    tiltraed(f, Tiltraedelse.Afgiver.ORGANISATION, Sidesvar.Svar.UNDERSKREVET);

    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.OPFYLDT);
  }

  private void tiltraed(Forloeb f, Tiltraedelse.Afgiver afgiver, Sidesvar.Svar svar) {
    aftaler.gemSvar(
        new Tiltraedelse(
            af(f),
            1,
            Partsside.ARBEJDSGIVER,
            afgiver,
            "Navn",
            new Sidesvar(svar, DAG, true, false, false, null, List.of())));
  }

  private static Registrering af(Forloeb f) {
    return new Registrering(f.id(), "bruger", BRANCHE, null, Instant.EPOCH);
  }

  @Test
  void alleTreSlagsAktoererOpfylder() {
    Forloeb f = scene.forloeb();
    moede(f, BRANCHE, JOBCENTER, SKOLE);

    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.OPFYLDT);
  }

  @Test
  void forBeskaeftigedeErJobcentretIkkeEtKrav() {
    Forloeb f = scene.forloeb("BESK");
    moede(f, BRANCHE, SKOLE);

    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.OPFYLDT);
    assertThat(tilstand(f).begrundelse())
        .isEqualTo("Har været med: arbejdsmarkedets parter, en uddannelsesinstitution.");
  }

  /** The principle is shown to all, so it must not tell that a bid has come. */
  @Test
  void etTilbudTaellerFoerstNaarDetErAabnet() {
    Forloeb f = scene.forloeb();
    moede(f, BRANCHE, JOBCENTER);
    Udbud udbud =
        new Udbud(
            new Registrering(f.id(), "bruger", JOBCENTER, null, Instant.EPOCH),
            1,
            Udbud.Vej.UDBUD,
            Udbud.Status.SENDT,
            LocalDate.EPOCH,
            null,
            null,
            null,
            null,
            null,
            List.of(new Invitation(SKOLE, Invitation.Svar.INVITERET, null)));
    runder.gemRunde(udbud);
    Principtilstand foer = tilstand(f);

    runder.gemSvar(
        new Registrering(f.id(), "bruger", SKOLE, null, Instant.EPOCH),
        1,
        new Invitation(SKOLE, Invitation.Svar.AFGIVET, null));

    assertThat(foer.begrundelse()).isEqualTo("Har ikke deltaget endnu: en uddannelsesinstitution.");
    assertThat(tilstand(f)).isEqualTo(foer);

    runder.gemRunde(udbud.aabnet(Instant.EPOCH));
    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.OPFYLDT);

    // and it has been with them, also when schools are asked once more
    runder.gemRunde(
        new Udbud(
            udbud.registrering(),
            2,
            Udbud.Vej.UDBUD,
            Udbud.Status.KLADDE,
            LocalDate.EPOCH,
            null,
            null,
            null,
            null,
            null,
            List.of()));
    assertThat(tilstand(f).tilstand()).isEqualTo(Opfyldelse.OPFYLDT);
  }

  private Principtilstand tilstand(Forloeb f) {
    return princip.udled(f.id()).get(0);
  }

  private void moede(Forloeb f, String... organisationer) {
    moeder.gemMoede(
        new Registrering(f.id(), "bruger", KOORDINATOR, null, Instant.EPOCH),
        new Opstartsmoede(
            LocalDate.of(2026, 2, 2),
            Stream.of(organisationer).map(o -> new Moededeltager(o, Mandat.JA)).toList(),
            null,
            null,
            KOORDINATOR,
            null));
  }
}

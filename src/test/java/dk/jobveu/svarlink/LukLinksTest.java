package dk.jobveu.svarlink;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.RegistrerStop;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbudsrunder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever was asked and waits, or has not answered, is told that a forløb stops. */
@Systemtest
class LukLinksTest {

  @Autowired Scene scene;
  @Autowired RegistrerStop stop;
  @Autowired Svarlinks links;
  @Autowired Deltagelser deltagelser;
  @Autowired Underretninger underretninger;
  @Autowired Udbudsrunder runder;
  @Autowired JdbcClient jdbc;
  @Autowired Clock ur;

  @Test
  void linksDerIkkeErBesvaretSlutterOgAdressenFaarDetAtVide() {
    Forloeb f = scene.forloeb();
    link(f, "aaben", "aaben@example.test");
    link(f, "brugt", "brugt@example.test");
    links.brug("brugt-" + f.id(), ur.instant());

    stop(f);

    assertThat(links.medId("aaben-" + f.id()).orElseThrow().trukket()).isNotNull();
    assertThat(breve(f)).containsExactly("aaben@example.test");
    stop(f);
    assertThat(breve(f)).as("én gang").hasSize(1);
  }

  @Test
  void deSpurgteFaarDetAtVideOgDenDerHarSagtNejIkke() {
    Forloeb f = scene.forloeb();
    scene.med(f, Testaktoerer.JOBCENTER, "jobcenter");
    deltagelser.tilknyt(f.id(), Testaktoerer.JOBCENTER_3, "jobcenter");
    deltagelser.tilknyt(f.id(), Testaktoerer.BRANCHE, "branchorganisation");
    deltagelser.svar(f.id(), Testaktoerer.BRANCHE, Deltagelse.Svar.AFSLAAET, "Nej");
    runder.gemRunde(
        new Udbud(
            af(f),
            1,
            Udbud.Vej.UDBUD,
            Udbud.Status.SENDT,
            LocalDate.of(2026, 3, 23),
            null,
            null,
            null,
            null,
            null,
            List.of(
                new Invitation(Testaktoerer.SKOLE, Invitation.Svar.INVITERET, null),
                new Invitation(
                    Testaktoerer.SKOLE_2,
                    Invitation.Svar.AFSLAAET,
                    Invitation.Afslag.INGEN_KAPACITET))));

    stop(f);

    assertThat(underretninger.iForloeb(f.id()))
        .extracting(Underretninger.Underretning::aktoerId)
        .contains(Testaktoerer.JOBCENTER, Testaktoerer.JOBCENTER_3, Testaktoerer.SKOLE)
        .doesNotContain(Testaktoerer.BRANCHE, Testaktoerer.SKOLE_2);
    assertThat(besked(f, Testaktoerer.JOBCENTER)).contains("Tak for jeres indsats");
    assertThat(besked(f, Testaktoerer.JOBCENTER_3)).contains("I skal ikke svare");
    assertThat(besked(f, Testaktoerer.SKOLE)).contains("I skal ikke svare");
  }

  private String besked(Forloeb f, String aktoer) {
    return underretninger.iForloeb(f.id()).stream()
        .filter(u -> u.aktoerId().equals(aktoer))
        .map(Underretninger.Underretning::tekst)
        .findFirst()
        .orElseThrow();
  }

  private List<String> breve(Forloeb f) {
    return jdbc.sql("select adresse from post where forloeb_id = ? and art = 'SVARLINK'")
        .param(f.id())
        .query(String.class)
        .list();
  }

  private void link(Forloeb f, String id, String epost) {
    Instant nu = ur.instant();
    links.udsted(
        new Svarlink(
            id + "-" + f.id(),
            af(f),
            Formaal.MOEDESVAR,
            null,
            null,
            Testaktoerer.BRANCHE,
            "OPSTART",
            epost,
            nu.plus(Duration.ofDays(5)),
            null,
            null));
  }

  private void stop(Forloeb f) {
    stop.udfoer(new RegistrerStop.Stop(Stopaarsag.INGEN_UDBYDER, null), af(f));
  }

  private Registrering af(Forloeb f) {
    return new Registrering(
        f.id(),
        Testaktoerer.bruger(Testaktoerer.JOBCENTER),
        Testaktoerer.JOBCENTER,
        null,
        ur.instant());
  }
}

package dk.jobveu.hold;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.RegistrerGennemfoert;
import dk.jobveu.forloeb.RegistrerStop;
import dk.jobveu.forloeb.RegistrerStop.Stop;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.hold.Aflysning.Stadie;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbudsrunder;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How far a forløb had come when it was given up. */
@Systemtest
class RegistrerAflysningTest {

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private RegistrerStop registrerStop;
  @Autowired private RegistrerGennemfoert registrerGennemfoert;
  @Autowired private Forloebregister forloeb;
  @Autowired private Udbudsrunder udbud;
  @Autowired private Holdregister register;

  private Forloeb f;
  private Registrering r;

  @BeforeEach
  void forloeb() {
    f = scene.forloeb();
    r = hjaelp.som(Testaktoerer.KOORDINATOR, f);
  }

  @Test
  void droeftet() {
    registrerStop.udfoer(new Stop(Stopaarsag.INGEN_ENIGHED, null), r);

    assertThat(register.aflysning(f.id()))
        .contains(
            new Aflysning(Datoer.dagen(r.tidspunkt()), Stadie.DROEFTET, Stopaarsag.INGEN_ENIGHED));
    assertThat(register.find(f.id(), 1)).isEmpty();
  }

  /** A round that is written and not sent has been put to nobody. */
  @Test
  void enKladdeTilEtUdbudErIkkeUdbudt() {
    runde(Udbud.Status.KLADDE);

    registrerStop.udfoer(new Stop(Stopaarsag.INGEN_UDBYDER, null), r);

    assertThat(register.aflysning(f.id()).orElseThrow().stadie()).isEqualTo(Stadie.DROEFTET);
  }

  @Test
  void udbudt() {
    runde(Udbud.Status.SENDT);

    registrerStop.udfoer(new Stop(Stopaarsag.INGEN_UDBYDER, null), r);

    assertThat(register.aflysning(f.id()).orElseThrow().stadie()).isEqualTo(Stadie.UDBUDT);
  }

  private void runde(Udbud.Status status) {
    udbud.gemRunde(
        new Udbud(
            r,
            1,
            Udbud.Vej.UDBUD,
            status,
            Datoer.dagen(r.tidspunkt()),
            null,
            null,
            null,
            null,
            null,
            List.of()));
  }

  @Test
  void oprettetOgHoldetErIkkeAabentMere() {
    opret(Holdstatus.GENNEMFOERES);

    registrerStop.udfoer(new Stop(Stopaarsag.VIRKSOMHED_TRAK_SIG, Testaktoerer.SKOLE), r);

    assertThat(register.aflysning(f.id()).orElseThrow().stadie()).isEqualTo(Stadie.OPRETTET);
    assertThat(forloeb.hent(f.id()).status()).isEqualTo(Forloebstatus.AFLYST);
    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.AFLYST);
    assertThat(register.holdaflysning(f.id(), 1).orElseThrow().grund())
        .isEqualTo("Virksomheder trak sig");
  }

  @Test
  void etAfsluttetHoldBliverVedMedAtVaereDet() {
    opret(Holdstatus.AFSLUTTET);

    registrerStop.udfoer(new Stop(Stopaarsag.BESLUTTET_STOPPET, Testaktoerer.SKOLE), r);

    assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.AFSLUTTET);
    assertThat(register.holdaflysning(f.id(), 1)).isEmpty();
    // the course was held, so the forløb is stopped and nothing of it cancelled
    assertThat(register.aflysning(f.id())).isEmpty();
    assertThat(forloeb.hent(f.id()).status()).isEqualTo(Forloebstatus.STOPPET);
  }

  @Test
  void etGennemfoertForloebErIkkeAflyst() {
    registrerGennemfoert.udfoer(new Intet(), r);

    assertThat(register.aflysning(f.id())).isEmpty();
  }

  private void opret(Holdstatus status) {
    Testhold.fra(Scene.idag().plusDays(30)).status(status).gem(register, r);
  }
}

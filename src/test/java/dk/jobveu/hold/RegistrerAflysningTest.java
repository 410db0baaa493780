package dk.jobveu.hold;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.AfslutForloeb;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Stopaarsag;
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
  @Autowired private AfslutForloeb afslut;
  @Autowired private Aflysninger aflysninger;
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
    afslut.stoppet(r, Stopaarsag.INGEN_ENIGHED, false);

    assertThat(aflysninger.find(f.id()))
        .contains(
            new Aflysning(Datoer.dagen(r.tidspunkt()), Stadie.DROEFTET, Stopaarsag.INGEN_ENIGHED));
    assertThat(register.find(f.id())).isEmpty();
  }

  @Test
  void udbudt() {
    udbud.gem(
        new Udbud(
            r,
            1,
            Udbud.Vej.UDBUD,
            Udbud.Status.values()[0],
            Datoer.dagen(r.tidspunkt()),
            null,
            null,
            null,
            null,
            null,
            List.of()));

    afslut.stoppet(r, Stopaarsag.INGEN_UDBYDER, false);

    assertThat(aflysninger.find(f.id()).orElseThrow().stadie()).isEqualTo(Stadie.UDBUDT);
  }

  @Test
  void oprettetOgHoldetErIkkeAabentMere() {
    opret(Holdstatus.GENNEMFOERES);

    afslut.stoppet(r, Stopaarsag.VIRKSOMHED_TRAK_SIG, true);

    assertThat(aflysninger.find(f.id()).orElseThrow().stadie()).isEqualTo(Stadie.OPRETTET);
    assertThat(register.hent(f.id()).status()).isEqualTo(Holdstatus.AFLYST);
    assertThat(register.aflysning(f.id()).orElseThrow().grund()).isEqualTo("Virksomheder trak sig");
  }

  @Test
  void etAfsluttetHoldBliverVedMedAtVaereDet() {
    opret(Holdstatus.AFSLUTTET);

    afslut.stoppet(r, Stopaarsag.BESLUTTET_STOPPET, true);

    assertThat(register.hent(f.id()).status()).isEqualTo(Holdstatus.AFSLUTTET);
    assertThat(register.aflysning(f.id())).isEmpty();
  }

  @Test
  void etGennemfoertForloebErIkkeAflyst() {
    afslut.gennemfoert(r);

    assertThat(aflysninger.find(f.id())).isEmpty();
  }

  private void opret(Holdstatus status) {
    register.gem(r, Testhold.fra(Scene.idag().plusDays(30)).status(status).hold());
  }
}

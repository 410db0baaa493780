package dk.jobveu.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Listebrud;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.screening.Kandidatkriterier;
import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.Kandidatkriterier.Skalkrav;
import dk.jobveu.screening.RegistrerScreeninger;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The hard rule of principle 5: no unemployed without a screening result. */
@Systemtest
class RegistrerTilmeldingerTest {

  private static final String JC = Testaktoerer.JOBCENTER;
  private static final LocalDate START = Scene.idag().plusDays(30);

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private RegistrerTilmeldinger tilmeld;
  @Autowired private Tilmeldinger tilmeldinger;
  @Autowired private Holdregister register;
  @Autowired private Screeningsresultater resultater;
  @Autowired private RegistrerScreeninger screen;
  @Autowired private Gennemfoersler gennemfoersler;

  @Autowired private TransactionTemplate transaktion;

  private Forloeb f;

  @BeforeEach
  void screenet() {
    f = scene.forloeb();
    hjaelp.screenet(f, 6, 4, 0);
    Testhold.fra(START).pladser(2, 4).gem(register, hjaelp.som(Testaktoerer.SKOLE, f));
  }

  private void tilmeld(List<String> ider) {
    tilmeld.tilmeld(
        hjaelp.som(JC, f),
        JC,
        ider.stream().map(id -> new Tilmelding(id, "KOMMUNE_DRIFT", true, false)).toList());
  }

  private List<String> screenede() {
    return resultater.afJobcenter(f.id(), JC).stream().map(Screeningsresultat::deltagerId).toList();
  }

  private List<String> udvalgte() {
    return resultater.afJobcenter(f.id(), JC).stream()
        .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
        .map(Screeningsresultat::deltagerId)
        .toList();
  }

  @Test
  void enUscreenetStopperHeleListen() {
    List<String> liste = new ArrayList<>(udvalgte().subList(0, 2));
    liste.addAll(hjaelp.kandidater(f, JC, 1));

    assertThatThrownBy(() -> tilmeld(liste))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("er ikke screenet af jer");
    assertThat(tilmeldinger.iForloeb(f.id())).isEmpty();
  }

  @Test
  void enDerIkkeErUdvalgtKanIkkeTilmeldes() {
    // three places, so that the fourth is on the waiting list
    assertThatThrownBy(() -> tilmeld(screenede()))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("er ikke udvalgt (»Venteliste«)");
    assertThat(tilmeldinger.iForloeb(f.id())).isEmpty();
  }

  /** Found by generated forløb: a new screening took the place from somebody who was enrolled. */
  @Test
  void enNyScreeningTagerIkkePladsenFraEnDerErTilmeldt() {
    hjaelp.tilmeldUdvalgte(f, JC);
    String tilmeldt = udvalgte().get(0);
    Kandidatkriterier vilIkke =
        new Kandidatkriterier(
            tilmeldt, null, Skalkrav.INGEN, Motivation.NEJ, true, true, true, null, null, null);

    assertThatThrownBy(() -> screen.screen(hjaelp.som(JC, f), JC, List.of(vilIkke)))
        .isInstanceOf(Listebrud.class)
        .hasMessageContaining("er tilmeldt et hold og mister ikke pladsen her");
    assertThat(udvalgte()).hasSize(3).contains(tilmeldt);
  }

  @Test
  void denSammeListeKanSendesIgen() {
    hjaelp.tilmeldUdvalgte(f, JC);
    hjaelp.tilmeldUdvalgte(f, JC);

    assertThat(tilmeldinger.iForloeb(f.id())).hasSize(3);
  }

  @Test
  void holdetsPladserKanIkkeOverskrides() {
    Testhold.fra(START)
        .pladser(2, 4)
        .andreTilmeldte(2)
        .gem(register, hjaelp.som(Testaktoerer.SKOLE, f));

    assertThatThrownBy(() -> hjaelp.tilmeldUdvalgte(f, JC))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("plads til 4, og I prøver at nå op på 5");
    assertThat(tilmeldinger.iForloeb(f.id())).isEmpty();
  }

  @Test
  void toJobcentreKanIkkeTageDenSammePlads() throws Exception {
    f = scene.forloeb();
    hjaelp.screenet(f, 6, 3, 1);
    Testhold.fra(START).pladser(1, 3).gem(register, hjaelp.som(Testaktoerer.SKOLE, f));
    ExecutorService denAnden = Executors.newSingleThreadExecutor();
    try {
      Future<?> senere =
          transaktion.execute(
              t -> {
                hjaelp.tilmeldUdvalgte(f, JC);
                Future<?> anden =
                    denAnden.submit(() -> hjaelp.tilmeldUdvalgte(f, Testaktoerer.JOBCENTER_2));
                assertThatThrownBy(() -> anden.get(300, TimeUnit.MILLISECONDS))
                    .isInstanceOf(TimeoutException.class);
                return anden;
              });
      assertThatThrownBy(() -> senere.get(30, TimeUnit.SECONDS))
          .cause()
          .isInstanceOf(Regelbrud.class)
          .hasMessageContaining("plads til 3, og I prøver at nå op på 4");
    } finally {
      denAnden.shutdownNow();
    }
    assertThat(tilmeldinger.iForloeb(f.id())).hasSize(3).allMatch(t -> t.jobcenter().equals(JC));
  }

  @Test
  void ingenTilmeldesFoerHoldetErBesluttet() {
    register.saetStatus(f.id(), 1, Holdstatus.OPRETTET);

    assertThatThrownBy(() -> hjaelp.tilmeldUdvalgte(f, JC))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("når det er besluttet");
    assertThat(tilmeldinger.iForloeb(f.id())).isEmpty();
  }

  /** One whose first class was cancelled waits for another, whoever else comes late. */
  @Test
  void denDerTilmeldesSentBegynderOgIngenAndreGoer() {
    register.aabn(
        hjaelp.som(Testaktoerer.SKOLE_2, f),
        new Planlagthold(2, Testaktoerer.SKOLE_2, 2, null, null, null, null, null, null));
    register.gemHold(
        hjaelp.som(Testaktoerer.SKOLE_2, f),
        2,
        Testhold.fra(START).pladser(2, 4).hold(),
        Holdstatus.GENNEMFOERES);
    List<String> alle = udvalgte();
    hjaelp.tilmeld(f, JC, alle.subList(0, 1));
    register.saetStatus(f.id(), 1, Holdstatus.AFLYST);
    register.saetStatus(f.id(), 2, Holdstatus.STARTET);
    register.aabn(
        hjaelp.som(Testaktoerer.SKOLE, f),
        new Planlagthold(3, Testaktoerer.SKOLE, 1, null, null, null, null, null, null));
    register.gemHold(
        hjaelp.som(Testaktoerer.SKOLE, f),
        3,
        Testhold.fra(START).pladser(2, 4).hold(),
        Holdstatus.STARTET);

    hjaelp.tilmeld(f, JC, alle.subList(1, 2));

    assertThat(gennemfoersler.find(f.id(), alle.get(0))).isEmpty();
    assertThat(gennemfoersler.find(f.id(), alle.get(1)))
        .hasValueSatisfying(g -> assertThat(g.holdNr()).isEqualTo(3));
  }
}

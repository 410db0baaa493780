package dk.jobveu.deltager;

import static dk.jobveu.deltager.Deltagerhold.START;
import static dk.jobveu.deltager.Deltagerhold.ny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.Frafaldsregister;
import dk.jobveu.frafald.RegistrerFrafald;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Completion, progression and dropout: what is recorded, and what is refused. */
@Systemtest
class KursusTest {

  private static final LocalDate SLUT = START.plusWeeks(8);

  @Autowired Scene scene;
  @Autowired OpretDeltagere opret;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired RegistrerGennemfoersel gennemfoer;
  @Autowired RegistrerProgression registrerProgression;
  @Autowired Progressioner progressioner;
  @Autowired Gennemfoersler gennemfoersler;
  @Autowired RegistrerFrafald registrerFrafald;
  @Autowired Frafaldsregister frafald;
  @Autowired Clock ur;

  private Deltagerhold hold;

  @BeforeEach
  void begynd() {
    hold = Deltagerhold.begyndt(scene, "LEDIGE", opret, start, ny("A", "1"), ny("B", "1"));
  }

  @Test
  void gennemfoerelseGemmesMedKurserMeritOgBeviser() {
    List<Kursusresultat> liste = List.of(new Kursusresultat("A", SLUT, 3, 2, 1));

    gennemfoer.registrer(hold.skole(), liste);
    gennemfoer.registrer(hold.skole(), liste);

    Gennemfoersel g = gennemfoersler.find(hold.forloebId(), "A").orElseThrow();
    assertThat(g.status()).isEqualTo(Gennemfoersel.Status.GENNEMFOERT);
    assertThat(g.afsluttet()).isEqualTo(SLUT);
    assertThat(g.antalMeritkurser()).isEqualTo(2);
    assertThat(gennemfoersler.iGang(hold.forloebId())).containsExactly("B");
  }

  @Test
  void enForkertGennemfoerelseAfvisesMedHeleListen() {
    Kursusresultat god = new Kursusresultat("A", SLUT, 3, 2, 1);

    afvist("flere kurser med merit", hold.skole(), god, new Kursusresultat("B", SLUT, 1, 2, 0));
    afvist("første dag", hold.skole(), god, new Kursusresultat("B", START.minusDays(1), 1, 1, 0));
    afvist("findes ikke", hold.skole(), god, new Kursusresultat("X", SLUT, 1, 1, 0));
    afvist("en anden skole", hold.af(Testaktoerer.SKOLE_2), god);

    assertThat(gennemfoersler.iGang(hold.forloebId())).containsExactly("A", "B");
  }

  @Test
  void denDerErFaldetFraKanIkkeGennemfoere() {
    registrerFrafald.registrerFrafald(
        hold.skole(),
        List.of(new Frafaldsmelding("A", START.plusDays(3), Frafaldsaarsag.ANDET, false)));

    afvist("ikke i gang", hold.skole(), new Kursusresultat("A", SLUT, 1, 1, 0));
    assertThatThrownBy(
            () ->
                registrerFrafald.registrerFrafald(
                    hold.skole(),
                    List.of(
                        new Frafaldsmelding("A", START.plusDays(4), Frafaldsaarsag.ANDET, false))))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("ikke i gang");
    assertThat(frafald.iForloeb(hold.forloebId())).hasSize(1);
  }

  @Test
  void etFremmedJobcenterKanIkkeMeldeFrafald() {
    assertThatThrownBy(
            () ->
                registrerFrafald.registrerFrafald(
                    hold.af(Testaktoerer.JOBCENTER_2),
                    List.of(
                        new Frafaldsmelding("A", START.plusDays(3), Frafaldsaarsag.ANDET, false))))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("andet jobcenter");
    assertThat(frafald.iForloeb(hold.forloebId())).isEmpty();
  }

  @Test
  void progressionHarTreDimensionerOgDenSenesteSammeDagGaelder() {
    registrerProgression.registrer(
        hold.skole(),
        List.of(
            new Progression("A", START.plusWeeks(2), 2, 3, 1),
            new Progression("B", START.plusWeeks(2), 1, 1, 1)));
    registrerProgression.registrer(
        hold.jobcenter(), List.of(new Progression("A", START.plusWeeks(2), 3, 3, 2)));

    assertThat(progressioner.iForloeb(hold.forloebId()))
        .containsExactly(
            new Progression("A", START.plusWeeks(2), 3, 3, 2),
            new Progression("B", START.plusWeeks(2), 1, 1, 1));
    for (Progression forkert :
        List.of(new Progression("A", START, 0, 3, 3), new Progression("A", START, 3, 3, 6))) {
      assertThatThrownBy(() -> registrerProgression.registrer(hold.skole(), List.of(forkert)))
          .isInstanceOf(Regelbrud.class);
    }
    assertThatThrownBy(
            () ->
                registrerProgression.registrer(
                    hold.af(Testaktoerer.JOBCENTER_2),
                    List.of(new Progression("A", START, 3, 3, 3))))
        .isInstanceOf(Regelbrud.class);
  }

  @Test
  void progressionNoteresKunForDageDerHarVaeretPaaKurset() {
    for (LocalDate dag :
        List.of(
            Datoer.dagen(ur.instant()).plusDays(1),
            LocalDate.of(9999, 12, 31),
            START.minusDays(1))) {
      assertThatThrownBy(
              () ->
                  registrerProgression.registrer(
                      hold.skole(),
                      List.of(
                          new Progression("A", START, 3, 3, 3),
                          new Progression("B", dag, 3, 3, 3))))
          .isInstanceOf(Regelbrud.class)
          .extracting(f -> ((Regelbrud) f).felt())
          .isEqualTo("dato");
    }
    assertThat(progressioner.iForloeb(hold.forloebId())).isEmpty();

    registrerProgression.registrer(
        hold.skole(), List.of(new Progression("A", Datoer.dagen(ur.instant()), 3, 3, 3)));
    assertThat(progressioner.iForloeb(hold.forloebId())).hasSize(1);
  }

  private void afvist(String besked, Registrering r, Kursusresultat... liste) {
    assertThatThrownBy(() -> gennemfoer.registrer(r, List.of(liste)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining(besked);
  }
}

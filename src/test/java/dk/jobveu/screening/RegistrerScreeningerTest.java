package dk.jobveu.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.Tidsplan;
import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.Kandidatkriterier.Virksomhedssamtale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many candidates at once, the table's proposal and the job centre's own decision. */
@Systemtest
class RegistrerScreeningerTest {

  private static final String JC = Testaktoerer.JOBCENTER;

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private RegistrerScreeninger screen;
  @Autowired private Screeningsresultater resultater;
  @Autowired private Fyldning fyldning;
  @Autowired private Afvigelser afvigelser;
  @Autowired private Haendelser haendelser;
  @Autowired private Projektplaner planer;
  @Autowired private Planramme ramme;

  private Forloeb f;

  @BeforeEach
  void plads() {
    f = scene.forloeb();
    hjaelp.screenet(f, 6, 0, 0);
  }

  @Test
  void profilensKompetencerAfgoerKravene() {
    List<String> to = hjaelp.kandidater(f, JC, 2);

    List<Screeningsresultat> svar =
        screen.screen(
            hjaelp.som(JC, f),
            JC,
            List.of(med(to.get(0), Set.of(1, 2)), med(to.get(1), Set.of(1))));

    assertThat(svar)
        .extracting(Screeningsresultat::resultat)
        .containsExactly(Screeningsudfald.UDVALGT, Screeningsudfald.AFKLARING);
    assertThat(svar.get(0).kompetencePct()).isEqualTo(67);
    assertThat(svar.get(1).personligSocialOk()).isFalse();
    assertThat(svar)
        .extracting(Screeningsresultat::virksomhedssamtale)
        .containsOnly(Virksomhedssamtale.POSITIV);
    assertThat(resultater.afJobcenter(f.id(), JC)).containsExactlyInAnyOrderElementsOf(svar);
    assertThat(afvigelser.alle(f.id())).isEmpty();
  }

  @Test
  void jobcentretKanBestemmeAndetMedEnBegrundelseSomBliverHosDet() {
    String id = hjaelp.kandidater(f, JC, 1).get(0);
    Kandidatkriterier uden = tilsidesat(id, null);
    assertThatThrownBy(() -> screen.screen(hjaelp.som(JC, f), JC, List.of(uden)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("Skriv, hvorfor I vælger »Udvalgt«");
    assertThat(resultater.afJobcenter(f.id(), JC)).isEmpty();

    screen.screen(hjaelp.som(JC, f), JC, List.of(tilsidesat(id, "Samtalen gik rigtig godt")));

    assertThat(resultater.afJobcenter(f.id(), JC))
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.forslag()).isEqualTo(Screeningsudfald.EJ_UDVALGT);
              assertThat(s.resultat()).isEqualTo(Screeningsudfald.UDVALGT);
              assertThat(s.tilsidesat()).isTrue();
              assertThat(s.begrundelse()).isEqualTo("Samtalen gik rigtig godt");
            });
    assertThat(afvigelser.alle(f.id()))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.regel()).isEqualTo("R-5.3");
              assertThat(a.begrundelse())
                  .contains("Screeningen af en kandidat")
                  .doesNotContain(id, "Samtalen");
            });
  }

  @Test
  void enFejlIEnRaekkeGemmerIngen() {
    List<String> to = hjaelp.kandidater(f, JC, 2);
    String fremmed = hjaelp.kandidater(f, Testaktoerer.JOBCENTER_2, 1).get(0);
    List<Kandidatkriterier> liste = new ArrayList<>(to.stream().map(Holdhjaelp::egnet).toList());
    liste.add(Holdhjaelp.egnet(fremmed));

    assertThatThrownBy(() -> screen.screen(hjaelp.som(JC, f), JC, liste))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("er ikke på jeres liste");

    assertThat(resultater.afJobcenter(f.id(), JC)).isEmpty();
    assertThat(resultater.afJobcenter(f.id(), Testaktoerer.JOBCENTER_2)).isEmpty();
  }

  @Test
  void denSammeKanScreenesIgenUdenAtTageToPladser() {
    List<String> tre = hjaelp.kandidater(f, JC, 3);
    hjaelp.screen(f, JC, tre);
    hjaelp.screen(f, JC, tre);

    assertThat(resultater.antal(f.id(), Screeningsudfald.UDVALGT)).isEqualTo(3);
    var grad = fyldning.af(f.id());
    assertThat(grad.udvalgt()).isEqualTo(3);
    assertThat(grad.procent()).isEqualTo(50);
    assertThat(grad.ledigePladser()).isEqualTo(3);
    assertThat(grad.jobcentre())
        .filteredOn(j -> j.jobcenter().equals(JC))
        .singleElement()
        .satisfies(j -> assertThat(j.procent()).isEqualTo(100));
  }

  /** DMN-9, first rule: all target groups are in unless the projektplan says otherwise. */
  @Test
  void denDerIkkeErIPlanensMaalgrupperSkalSesPaaIgen() {
    List<String> to = hjaelp.kandidater(f, JC, 2);
    assertThat(hjaelp.screen(f, JC, to.subList(0, 1)).get(0).resultat())
        .isEqualTo(Screeningsudfald.UDVALGT);

    planer.gemPlan(plan(Set.of("2", "3"), 18));

    assertThat(hjaelp.screen(f, JC, to.subList(1, 2)).get(0).resultat())
        .isEqualTo(Screeningsudfald.IKKE_I_MAALGRUPPE);
    assertThat(ramme.ledigePladser(f.id())).isEqualTo(18);
  }

  private Projektplan plan(Set<String> maalgrupper, int ledige) {
    return new Projektplan(
        hjaelp.som(Testaktoerer.KOORDINATOR, f),
        1,
        Projektplan.Status.KOMPLET,
        List.of(),
        new Planindhold(
            new Planindhold.Formaal("Fiber", "Folk, der kan svejse"),
            new Planindhold.Deltagere(
                Planindhold.Maalgruppevalg.UDVALGTE,
                maalgrupper,
                "Aftalt med jobcentrene",
                ledige,
                0,
                null),
            new Planindhold.Screeningsmodel(List.of("MATCHDAG"), null, "Kørekort", false),
            new Planindhold.Kursuskrav("I maj", null, "Fiber", true, false, "Fleksibel", 37, null),
            new Planindhold.Opfoelgning("BEGGE", true),
            new Planindhold.Oekonomi(null, null),
            new Tidsplan(null, null, null, null, null, null, null),
            List.of(),
            List.of()),
        null);
  }

  @Test
  void profilenUdenTyveKompetencerNoteresMenAfvisesIkke() {
    assertThat(haendelser.alle(f.id()))
        .anySatisfy(
            h -> assertThat(h.tekst()).contains("med 3 kompetencer; Vejviserens eksempel har 20"));
  }

  private static Kandidatkriterier med(String id, Set<Integer> opfyldte) {
    return new Kandidatkriterier(
        id,
        opfyldte,
        null,
        Motivation.JA,
        true,
        null,
        null,
        Virksomhedssamtale.POSITIV,
        null,
        null);
  }

  private static Kandidatkriterier tilsidesat(String id, String begrundelse) {
    return new Kandidatkriterier(
        id,
        Set.of(1, 2),
        null,
        Motivation.NEJ,
        true,
        null,
        null,
        null,
        Screeningsudfald.UDVALGT,
        begrundelse);
  }
}

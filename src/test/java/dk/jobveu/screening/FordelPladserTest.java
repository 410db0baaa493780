package dk.jobveu.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Jobcenterscreening.Optaelling;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every job centre of the forløb gets its share in writing. */
@Systemtest
class FordelPladserTest {

  private static final Jobcentermaal RANDERS = new Jobcentermaal(Testaktoerer.JOBCENTER, 8, 4);
  private static final Jobcentermaal AARHUS = new Jobcentermaal(Testaktoerer.JOBCENTER_2, 4, 2);

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private FordelPladser fordel;
  @Autowired private Screeninger screeninger;
  @Autowired private Underretninger underretninger;
  @Autowired private InformerMedarbejdere informer;

  private Forloeb f;

  @BeforeEach
  void forloeb() {
    f = scene.forloeb();
  }

  private void fordel(LocalDate frist, Jobcentermaal... maal) {
    fordel.modtag(
        new Screeningsplan(12, 6, frist, "6 ugers jobrettet", true, Arrays.asList(maal)),
        hjaelp.situation(Testaktoerer.KOORDINATOR, f));
  }

  private static LocalDate omEnMaaned() {
    return Scene.idag().plusDays(28);
  }

  private void afvises(String besked, LocalDate frist, Jobcentermaal... maal) {
    assertThatThrownBy(() -> fordel(frist, maal))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining(besked);
    assertThat(screeninger.plan(f.id())).isEmpty();
    assertThat(screeninger.alle(f.id())).isEmpty();
  }

  @Test
  void planenStaarSomDenErSkrevet() {
    fordel(omEnMaaned(), RANDERS, AARHUS);

    Screeningsplan plan = screeninger.plan(f.id()).orElseThrow();
    assertThat(plan.pladser()).isEqualTo(12);
    assertThat(plan.ordninger()).isEqualTo("6 ugers jobrettet");
    assertThat(plan.jobcentre()).containsExactlyInAnyOrder(RANDERS, AARHUS);
  }

  /** The school answers for the schemes together with the coordinator. */
  @Test
  void skolenFaarOrdningerneAtSeFoerMedarbejderneHoererOmDem() {
    scene.med(f, Testaktoerer.SKOLE_2, "uddannelsesinstitution");
    hjaelp.vaelg(f, Testaktoerer.SKOLE);
    fordel(omEnMaaned(), RANDERS, AARHUS);

    assertThat(underretninger.iForloeb(f.id()))
        .filteredOn(u -> u.emne().equals("Se, om ordningerne er rigtige"))
        .singleElement()
        .satisfies(
            u -> {
              assertThat(u.aktoerId()).as("kun den valgte").isEqualTo(Testaktoerer.SKOLE);
              assertThat(u.tekst()).contains("6 ugers jobrettet. I har ansvaret");
            });
    assertThat(screeninger.plan(f.id()).orElseThrow().ordningerMedSkolen()).isTrue();
    assertThat(
            informer.vist(hjaelp.situation(Testaktoerer.JOBCENTER, f)).get("ordninger").toString())
        .contains("6 ugers jobrettet")
        .contains("Koordinatoren og skolen har gjort dem klare sammen.");
    assertThat(
            fordel
                .forslag(hjaelp.situation(Testaktoerer.KOORDINATOR, f))
                .map(Screeningsplan::ordninger))
        .as("står der i næste runde")
        .contains("6 ugers jobrettet");
  }

  @Test
  void udenOrdningerErDerIntetSkolenHarVaeretMedTil() {
    hjaelp.vaelg(f, Testaktoerer.SKOLE);
    assertThatThrownBy(
            () ->
                fordel.modtag(
                    new Screeningsplan(12, 6, omEnMaaned(), null, true, List.of(RANDERS, AARHUS)),
                    hjaelp.situation(Testaktoerer.KOORDINATOR, f)))
        .isInstanceOf(Regelbrud.class)
        .hasMessageContaining("Skriv de ordninger");
    fordel.modtag(
        new Screeningsplan(12, 6, omEnMaaned(), null, false, List.of(RANDERS, AARHUS)),
        hjaelp.situation(Testaktoerer.KOORDINATOR, f));
    assertThat(underretninger.iForloeb(f.id()))
        .noneMatch(u -> u.emne().equals("Se, om ordningerne er rigtige"));
    assertThat(informer.vist(hjaelp.situation(Testaktoerer.JOBCENTER, f)).get("ordninger"))
        .isEqualTo("Spørg koordinatoren, hvilke ordninger der kan bruges.");
  }

  @Test
  void ingenGlemmesEllerNaevnesToGange() {
    afvises("Jobcenter Aarhus er med i forløbet og skal også have et mål", omEnMaaned(), RANDERS);
    afvises("står der to gange", omEnMaaned(), RANDERS, RANDERS, AARHUS);
    afvises(
        "Jobcenter Favrskov er ikke med",
        omEnMaaned(),
        RANDERS,
        AARHUS,
        new Jobcentermaal(Testaktoerer.JOBCENTER_3, 1, 0));
  }

  @Test
  void minimumSkalGiveMening() {
    afvises(
        "minimum, der er større end målet",
        omEnMaaned(),
        RANDERS,
        new Jobcentermaal(Testaktoerer.JOBCENTER_2, 1, 2));
  }

  /** A second round keeps what was answered, and opens the screening again. */
  @Test
  void enNyRundeAabnerScreeningenIgen() {
    fordel(omEnMaaned(), RANDERS, AARHUS);
    var r = hjaelp.som(Testaktoerer.JOBCENTER, f);
    screeninger.gemSvar(r, Testaktoerer.JOBCENTER, true, null);
    screeninger.gemAfslutning(
        r, Testaktoerer.JOBCENTER, Afslutning.FAERDIG, Scene.idag(), new Optaelling(5, 3, 1, 1, 2));

    fordel(omEnMaaned(), new Jobcentermaal(Testaktoerer.JOBCENTER, 10, 5), AARHUS);

    Jobcenterscreening s = screeninger.find(f.id(), Testaktoerer.JOBCENTER).orElseThrow();
    assertThat(s.maal()).isEqualTo(10);
    assertThat(s.afsluttet()).isNull();
    assertThat(s.stand()).isEqualTo("Screener, 2. runde");
    assertThat(screeninger.find(f.id(), Testaktoerer.JOBCENTER_2).orElseThrow().stand())
        .as("den, der aldrig blev færdig, er i sin første runde")
        .isEqualTo("Screener");
    assertThat(s.antal()).isEqualTo(new Optaelling(5, 3, 1, 1, 2));
    assertThat(screeninger.alle(f.id()))
        .extracting(Jobcenterscreening::jobcenter)
        .isEqualTo(List.of(Testaktoerer.JOBCENTER_2, Testaktoerer.JOBCENTER));
  }
}

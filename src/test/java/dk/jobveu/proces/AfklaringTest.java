package dk.jobveu.proces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.RegistrerStop;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Ordningsfakta;
import dk.jobveu.hold.Ordningsfakta.Uddannelse;
import dk.jobveu.hold.Testhold;
import dk.jobveu.hold.Tilmelding;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.persondata.Opbevaring;
import dk.jobveu.persondata.SletBorger;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.resultat.Gruppeandele;
import dk.jobveu.screening.Afklaring;
import dk.jobveu.screening.Afklaring.Art;
import dk.jobveu.screening.Afklaring.Udfald;
import dk.jobveu.screening.Afklaringer;
import dk.jobveu.screening.Afklaringsgang;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Jobcenterscreening.Optaelling;
import dk.jobveu.screening.Kandidatkriterier;
import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.Kandidatkriterier.Skalkrav;
import dk.jobveu.screening.Kandidatkriterier.Virksomhedssamtale;
import dk.jobveu.screening.RegistrerScreeninger;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Nobody ends in clarification, preparation or on the waiting list without an answer. */
@Systemtest
class AfklaringTest {

  private static final String JC = Testaktoerer.JOBCENTER;
  private static final String FOELG = "foelg_afklaring";
  private static final String SVAR = "svar_ventende";

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private RegistrerScreeninger screen;
  @Autowired private Screeninger screeninger;
  @Autowired private Screeningsresultater resultater;
  @Autowired private Afklaringer afklaringer;
  @Autowired private Afklaringsgang gang;
  @Autowired private Holdregister holdene;
  @Autowired private Haendelser haendelser;
  @Autowired private Underretninger underretninger;
  @Autowired private RegistrerStop stop;
  @Autowired private SletBorger slet;
  @Autowired private Gruppeandele andele;
  @Autowired private Tilmeldinger tilmeldinger;
  @Autowired private Forloebregister register;
  @Autowired private Opbevaring opbevaring;
  @Autowired private WebApplicationContext kontekst;

  /** A forløb with places, so many selected in the first job centre, and one more on its list. */
  private Forloeb f;

  private String kandidat;

  private void begynd(int pladser, int udvalgte, boolean sprogOk) {
    f = scene.forloeb("LEDIGE");
    hjaelp.screenet(f, pladser, udvalgte, 0);
    kandidat = hjaelp.kandidater(f, JC, 1).get(0);
    screen(Skalkrav.NOGLE, sprogOk);
  }

  private void screen(Skalkrav krav, boolean sprogOk) {
    screen.screen(
        hjaelp.som(JC, f),
        JC,
        List.of(
            new Kandidatkriterier(
                kandidat,
                null,
                krav,
                Motivation.JA,
                sprogOk,
                true,
                true,
                Virksomhedssamtale.INGEN,
                null,
                null)));
  }

  private Map<String, Object> svar(String udfald, Object... mere) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("udfald", udfald);
    for (int i = 0; i < mere.length; i += 2) {
      svar.put((String) mere[i], mere[i + 1]);
    }
    return svar;
  }

  private void foelg(String udfald, Object... mere) {
    Map<String, Object> svar = svar(udfald, mere);
    svar.put("udfoert", "Fire ugers praktik");
    scene.udfoerFor(JC, f.id(), FOELG, svar);
  }

  private Screeningsudfald resultat() {
    return resultater.find(f.id(), kandidat).orElseThrow().resultat();
  }

  private List<Afklaring> afklaringer() {
    return afklaringer.af(f.id(), kandidat);
  }

  @Test
  void denDerErKlarKommerMedOgScreeningenAabnesIgen() {
    begynd(20, 2, true);
    assertThat(resultat()).isEqualTo(Screeningsudfald.AFKLARING);
    Registrering r = hjaelp.som(JC, f);
    screeninger.gemAfslutning(
        r, JC, Afslutning.FRIST_UDLOEBET, Scene.idag(), new Optaelling(3, 2, 0, 1, 0));
    Task opgave = scene.opgaver(f.id()).get(0);
    assertThat(scene.grupper(opgave)).containsExactly(JC);
    assertThat(dk.jobveu.motor.Frister.dagen(opgave.getDueDate()))
        .isEqualTo(afklaringer().get(0).frist());
    assertThat(afklaringer().get(0).art()).isEqualTo(Art.AFKLARING);

    scene.fyrTimer(f.id(), "BoundaryEvent_AfklaringMangler");
    assertThat(underretninger.iForloeb(f.id()))
        .anyMatch(u -> u.tekst().contains("En kandidat afklares stadig"))
        .noneMatch(u -> u.tekst().contains(kandidat));
    foelg(
        "FORLAENGET",
        "nyFrist",
        Scene.idag().plusDays(40).toString(),
        "begrundelse",
        "Praktikken varer længere");
    foelg("KLAR");

    assertThat(resultat()).isEqualTo(Screeningsudfald.UDVALGT);
    assertThat(afklaringer())
        .extracting(Afklaring::udfald)
        .containsExactly(Udfald.FORLAENGET, Udfald.KLAR);
    assertThat(afklaringer().get(1).frist()).isEqualTo(Scene.idag().plusDays(40));
    assertThat(afklaringer().get(1).udfoert()).isEqualTo("Fire ugers praktik");
    assertThat(screeninger.find(f.id(), JC).orElseThrow().antal())
        .as("lukket, men talt igen")
        .isEqualTo(new Optaelling(3, 3, 0, 0, 0));
    assertThat(haendelser.alle(f.id()))
        .anyMatch(
            h ->
                h.tekst()
                    .equals(
                        "Screeningen i Jobcenter Randers blev åbnet igen, fordi en kandidat er"
                            + " afklaret."));
    assertThat(scene.slut(f.id()))
        .contains("EndEvent_KandidatUdvalgt", "EndEvent_PaamindetOmAfklaring");
    assertThat(scene.aabne(f.id())).isEmpty();
  }

  @Test
  void erDerIkkePladsKommerDenKlarePaaVentelisteOgFaarEtSvarNaarKursetBegynder() {
    begynd(4, 2, false);
    assertThat(resultat()).isEqualTo(Screeningsudfald.FORFORLOEB);
    foelg("KLAR");
    assertThat(resultat()).isEqualTo(Screeningsudfald.VENTELISTE);
    assertThat(scene.slut(f.id())).contains("EndEvent_KandidatPaaVenteliste");
    assertThat(scene.aabne(f.id())).as("kurset er ikke begyndt").isEmpty();

    Testhold.fra(Scene.idag())
        .status(Holdstatus.STARTET)
        .gem(holdene, hjaelp.som(Testaktoerer.SKOLE, f));
    gang.kursetErBegyndt(hjaelp.som(Testaktoerer.SKOLE, f));
    gang.kursetErBegyndt(hjaelp.som(Testaktoerer.SKOLE, f));
    assertThat(scene.aabne(f.id())).containsExactly(SVAR);
    scene.fyrTimer(f.id(), "BoundaryEvent_SvarMangler");

    assertThatThrownBy(() -> scene.udfoerFor(JC, f.id(), SVAR, svar("ANDET_HOLD")))
        .hasStackTraceContaining("Der er ikke plads på et hold, der ikke er begyndt.");
    assertThat(afklaringer().get(1).erAaben()).isTrue();
    scene.udfoerFor(
        JC,
        f.id(),
        SVAR,
        svar(
            "FORLAENGET",
            "nyFrist",
            Scene.idag().plusDays(20).toString(),
            "begrundelse",
            "Nyt hold i maj"));
    scene.udfoerFor(
        JC,
        f.id(),
        SVAR,
        svar(
            "ANDET_FORLOEB",
            "henvistTil",
            "Rørlæggere i Viborg",
            "begrundelse",
            "Holdet kom ikke"));

    assertThat(resultat()).isEqualTo(Screeningsudfald.EJ_UDVALGT);
    assertThat(afklaringer())
        .extracting(Afklaring::art)
        .containsExactly(Art.FORFORLOEB, Art.VENTELISTE, Art.VENTELISTE);
    assertThat(afklaringer().get(2).henvistTil()).isEqualTo("Rørlæggere i Viborg");
    assertThat(scene.slut(f.id()))
        .contains("EndEvent_VentendeHarFaaetSvar", "EndEvent_PaamindetOmSvar");
  }

  @Test
  void denDerIkkeErKlarHenvisesMedEnGrundOgFristenKanIkkeForlaengesUdenEnde() {
    begynd(20, 1, true);
    assertThatThrownBy(
            () ->
                foelg(
                    "FORLAENGET",
                    "nyFrist",
                    Scene.idag().plusDays(181).toString(),
                    "begrundelse",
                    "Længe"))
        .hasStackTraceContaining("Vælg en ny frist, senest den");
    for (int i = 1; i <= 2; i++) {
      foelg(
          "FORLAENGET",
          "nyFrist",
          Scene.idag().plusDays(30L * i).toString(),
          "begrundelse",
          "Mere tid");
    }
    assertThatThrownBy(
            () ->
                foelg(
                    "FORLAENGET",
                    "nyFrist",
                    Scene.idag().plusDays(90).toString(),
                    "begrundelse",
                    "Mere tid"))
        .hasStackTraceContaining("Fristen er allerede forlænget 2 gange.");
    foelg("IKKE_KLAR", "begrundelse", "Sproget rækker ikke", "henvistTil", "FVU på Randers HF");

    assertThat(resultat()).isEqualTo(Screeningsudfald.EJ_UDVALGT);
    assertThat(afklaringer()).hasSize(3).noneMatch(Afklaring::erAaben);
    assertThat(afklaringer().get(2).henvistTil()).isEqualTo("FVU på Randers HF");
    assertThat(scene.slut(f.id())).contains("EndEvent_KandidatHenvist");
  }

  @Test
  void denDerTraekkerSigErUde() {
    begynd(20, 1, true);
    foelg("TRUKKET_SIG", "begrundelse", "Har fundet arbejde");
    assertThat(resultat()).isEqualTo(Screeningsudfald.TRUKKET_SIG);
    assertThat(scene.aabne(f.id())).isEmpty();
  }

  @Test
  void enNyScreeningAfgoerDetUdenOpgaven() {
    begynd(20, 1, true);
    screen(Skalkrav.ALLE, true);
    assertThat(resultat()).isEqualTo(Screeningsudfald.UDVALGT);
    assertThat(afklaringer()).extracting(Afklaring::udfald).containsExactly(Udfald.AFGJORT);
    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.slut(f.id())).contains("EndEvent_AfklaringAfbrudt");

    screen(Skalkrav.NOGLE, false);
    assertThat(afklaringer().get(1).art()).isEqualTo(Art.FORFORLOEB);
    assertThat(scene.aabne(f.id())).containsExactly(FOELG);
  }

  /** Also where no course ever began, as when every class was cancelled. */
  @Test
  void ingenStaarPaaVentelistenUdenGrundNaarForloebetStopper() {
    begynd(2, 2, true);
    screen(Skalkrav.ALLE, true);
    assertThat(resultat()).isEqualTo(Screeningsudfald.VENTELISTE);
    assertThat(scene.aabne(f.id())).doesNotContain(SVAR);

    stop.udfoer(
        new RegistrerStop.Stop(Stopaarsag.FOR_FAA_KANDIDATER, null),
        hjaelp.som(Testaktoerer.KOORDINATOR, f));

    assertThat(afklaringer())
        .filteredOn(a -> a.art() == Art.VENTELISTE)
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.udfald()).isEqualTo(Udfald.STOPPET);
              assertThat(a.begrundelse()).isEqualTo("For få kandidater");
            });
    assertThat(underretninger.til(JC))
        .anyMatch(u -> u.tekst().startsWith("Forløbet er stoppet: For få kandidater"))
        .noneMatch(u -> u.tekst().contains(kandidat));
  }

  @Test
  void stoppesForloebetVenterIngenPaaSvar() {
    begynd(4, 2, true);
    String venter = hjaelp.kandidater(f, JC, 1).get(0);
    hjaelp.screen(f, JC, List.of(venter));
    gang.kursetErBegyndt(hjaelp.som(JC, f));
    assertThat(scene.aabne(f.id())).containsExactlyInAnyOrder(FOELG, SVAR);

    stop.udfoer(new RegistrerStop.Stop(null, null), hjaelp.som(Testaktoerer.KOORDINATOR, f));

    assertThat(afklaringer.iForloeb(f.id())).hasSize(2).allMatch(a -> a.udfald() == Udfald.STOPPET);
    assertThat(scene.slut(f.id())).contains("EndEvent_AfklaringAfbrudt", "EndEvent_VentenAfbrudt");
  }

  @Test
  void enBorgerDerSlettesAfklaresIkke() {
    begynd(20, 1, true);
    slet.slet(hjaelp.som(JC, f), JC, kandidat, Sletteaarsag.ANMODNING);
    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(afklaringer.iForloeb(f.id())).isEmpty();
  }

  @Test
  void denDerFoelgesGlemmesIkkeFoerDerErEtSvar() {
    begynd(20, 1, true);
    register.afslut(f.id(), Forloebstatus.GENNEMFOERT, null);
    LocalDate omLidt = Scene.idag().plusDays(2);
    assertThat(udloebne(omLidt)).isNotEmpty().doesNotContain(kandidat);

    foelg("TRUKKET_SIG", "begrundelse", "Har fundet arbejde");
    assertThat(udloebne(omLidt)).contains(kandidat);
  }

  private List<String> udloebne(LocalDate foer) {
    return opbevaring.deltagere(foer).stream()
        .filter(u -> u.forloebId().equals(f.id()))
        .map(Opbevaring.Udloebet::deltagerId)
        .toList();
  }

  /** Five who need more Danish and one who does not; and five of each. */
  @Test
  void andeleneVisesForKoordinatorOgJobcenterOgIkkeForSmaaGrupper() throws Exception {
    f = scene.forloeb("LEDIGE");
    scene.med(f, Testaktoerer.SKOLE, "uddannelsesinstitution");
    hjaelp.screenet(f, 20, 1, 0);
    hjaelp.vaelg(f, Testaktoerer.SKOLE);
    for (String id : hjaelp.kandidater(f, JC, 5)) {
      kandidat = id;
      screen(Skalkrav.NOGLE, false);
    }
    assertThat(andele.af(f.id()))
        .extracting(Gruppeandele.Gruppeandel::screenede)
        .as("resten er også en gruppe")
        .containsOnly("vises kun for grupper på mindst 5");

    hjaelp.screen(f, JC, hjaelp.kandidater(f, JC, 4));

    assertThat(andele.af(f.id()).get(1).screenede()).isEqualTo("5 af 10");
    assertThat(andele.af(f.id()).get(1).udvalgte()).startsWith("vises kun");
    assertThat(tal(JC)).contains("Grupper, der let bliver overset", "5 af 10");
    assertThat(tal(Testaktoerer.KOORDINATOR)).contains("5 af 10");
    assertThat(tal(Testaktoerer.SKOLE)).contains("Deltagere i tal").doesNotContain("5 af 10");
  }

  /**
   * Known from the enrolment on; those who have a job, and whose education nobody told, are not.
   */
  @Test
  void andelenMedVideregaaendeUddannelseErAfDemHvisUddannelseErOplyst() {
    f = scene.forloeb("LEDIGE");
    hjaelp.screenet(f, 24, 0, 0);
    List<String> folk = hjaelp.kandidater(f, JC, 11);
    hjaelp.screen(f, JC, folk);
    assertThat(andele.af(f.id())).hasSize(3);

    tilmeld(folk.subList(0, 4), Uddannelse.VU);
    tilmeld(folk.subList(5, 10), Uddannelse.UFAGLAERT);
    tilmeld(folk.subList(10, 11), null);
    assertThat(andele.af(f.id()).get(3).udvalgte()).isEqualTo("vises kun for grupper på mindst 5");

    tilmeld(folk.subList(4, 5), Uddannelse.KVU);
    assertThat(andele.af(f.id()).get(3))
        .extracting(Gruppeandele.Gruppeandel::screenede, Gruppeandele.Gruppeandel::udvalgte)
        .containsExactly(
            "kendes først ved tilmeldingen", "5 af 10 tilmeldte med oplyst uddannelse");
    tilmeldinger.gemTilmeldinger(
        hjaelp.som(JC, f), JC, true, List.of(tilmelding(folk.get(0), Uddannelse.VU)));
    assertThat(andele.af(f.id()).get(3).udvalgte()).startsWith("vises kun");
  }

  private void tilmeld(List<String> folk, Uddannelse uddannelse) {
    tilmeldinger.gemTilmeldinger(
        hjaelp.som(JC, f), JC, false, folk.stream().map(id -> tilmelding(id, uddannelse)).toList());
  }

  private static Tilmelding tilmelding(String id, Uddannelse uddannelse) {
    return new Tilmelding(
        id, "REG_PULJE", true, true, new Ordningsfakta(uddannelse, null, null, null, null, null));
  }

  private String tal(String organisation) throws Exception {
    return new Browser(kontekst)
        .hent(organisation, "/projektrum/forloeb/" + f.id() + "/tal")
        .andReturn()
        .getResponse()
        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
  }
}

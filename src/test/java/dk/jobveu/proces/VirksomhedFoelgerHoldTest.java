package dk.jobveu.proces;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.behov.TilbagetraekVirksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.RegistrerGennemfoert;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Kursusvidne;
import dk.jobveu.hold.Testhold;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.projektrum.Opgavekort;
import dk.jobveu.projektrum.VisOpgavekort;
import dk.jobveu.virksomhedsbesoeg.Besoegsregister;
import dk.jobveu.virksomhedsbesoeg.Matchtilsagn;
import dk.jobveu.virksomhedsbesoeg.Virksomhedsbesoeg;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A company follows a class, and whoever speaks for it writes on its behalf. */
@Systemtest
class VirksomhedFoelgerHoldTest {

  private static final String FOELG = "foelg_holdet";
  private static final String TAL = "tal_om_match";

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Virksomheder virksomheder;
  @Autowired Holdregister holdene;
  @Autowired List<Kursusvidne> vidner;
  @Autowired Besoegsregister register;
  @Autowired Deltagere deltagere;
  @Autowired Gennemfoersler gennemfoersler;
  @Autowired VisOpgavekort kort;
  @Autowired TilbagetraekVirksomhed traek;
  @Autowired RegistrerGennemfoert gennemfoert;

  private Forloeb f;
  private String virksomhed;

  private void begyndt(String projekttype) {
    f = scene.forloeb(projekttype);
    scene.med(f, SKOLE, "uddannelsesinstitution");
    virksomhed = Fase3Opsaetning.virksomhed(virksomheder, f, "Fiberhuset", 4);
    Testhold.fra(Scene.idag()).status(Holdstatus.STARTET).gem(holdene, af(SKOLE));
    vidner.forEach(v -> v.kursetErBegyndt(af(SKOLE), 1));
  }

  /** The class is somebody's last one. */
  private void medEnDeltager() {
    deltagere.gemDeltagere(
        af(JOBCENTER), List.of(new Deltager(f.id(), "V-1", JOBCENTER, "1", false, 1990, null)));
    gennemfoersler.begynd(
        af(SKOLE),
        List.of(
            new Gennemfoersel(
                f.id(),
                "V-1",
                SKOLE,
                1,
                "OPTAG",
                Scene.idag(),
                Gennemfoersel.Status.I_GANG,
                null,
                null,
                null,
                null)));
  }

  private void slut() {
    vidner.forEach(v -> v.kursetErSlut(af(SKOLE), 1));
  }

  private Registrering af(String organisation) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(organisation), organisation, null, Fase3Opsaetning.NU);
  }

  private static Map<String, Object> besoeg(String form, boolean igen) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("besoegsform", form);
    svar.put("bemaerkning", "Holdet er blevet sikkert");
    svar.put("kommerIgen", igen ? "JA" : "NEJ");
    if (!form.equals("INTET")) {
      svar.put("besoegtDen", Scene.idag().toString());
      svar.put("faglig", 4);
      svar.put("social", 5);
    }
    if (igen) {
      svar.put("naesteBesoeg", Scene.idag().plusDays(7).toString());
    }
    return svar;
  }

  @Test
  void denDerTalerForVirksomhedenSkriverPaaVegneAfDen() throws Exception {
    begyndt("LEDIGE");
    medEnDeltager();
    Task opgave = scene.opgaver(f.id()).get(0);
    String talsmand = scene.grupper(opgave).get(0);
    assertThat(kort(opgave, talsmand).virksomhed()).isEqualTo("På vegne af Fiberhuset");

    scene.udfoer(f.id(), FOELG, besoeg("PAA_SKOLEN", true));
    scene.udfoer(f.id(), FOELG, besoeg("INTET", false));
    assertThat(scene.aabne(f.id())).isEmpty();
    slut();
    scene.udfoer(
        f.id(),
        TAL,
        Map.of(
            "antalJob", 3, "antalSamtaler", 6, "stoettedePladser", 2, "forlaengelse", "AFTALES"));

    List<Virksomhedsbesoeg> besoeg = register.besoeg(f.id());
    assertThat(besoeg).extracting(Virksomhedsbesoeg::nr).containsExactly(1, 2);
    assertThat(besoeg.get(0).udvikling()).isEqualTo("4 / – / 5");
    assertThat(besoeg.get(0).registrering().organisation()).isEqualTo(talsmand);
    assertThat(besoeg.get(0).registrering().paaVegneAf()).isEqualTo("Fiberhuset");
    assertThat(besoeg.get(1).dato()).isNull();
    assertThat(vidner.stream().mapToInt(v -> v.besoeg(f.id(), 1)).sum()).isEqualTo(1);
    Matchtilsagn tilsagn = register.tilsagn(f.id()).get(0);
    assertThat(tilsagn.antalJob()).isEqualTo(3);
    assertThat(tilsagn.forlaengelse()).isEqualTo(Matchtilsagn.Forlaengelse.AFTALES);
    assertThat(tilsagn.registrering().paaVegneAf()).isEqualTo("Fiberhuset");
    assertThat(scene.slut(f.id())).contains("EndEvent_VirksomhedHarSvaret");
    Browser browser = new Browser(kontekst);
    String side = "/projektrum/forloeb/" + f.id() + "/aftalt/hold";
    browser
        .hent(KOORDINATOR, side)
        .andExpect(content().string(containsString("4 / – / 5")))
        .andExpect(content().string(containsString("Aftales med jobcentret")));
    browser.hent(SKOLE, side).andExpect(content().string(not(containsString("Fiberhuset"))));
  }

  private Opgavekort kort(Task opgave, String organisation) {
    return kort.vis(
            new Bruger(Testaktoerer.bruger(organisation), List.of(organisation)),
            List.of(opgave.getId()))
        .get(0);
  }

  @Test
  void ingenVenterPaaVirksomheden() {
    begyndt("LEDIGE");
    medEnDeltager();
    slut();
    assertThat(scene.aabne(f.id())).containsExactly(TAL);
    scene.fyrTimer(f.id(), "BoundaryEvent_FristenErUde");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(scene.slut(f.id())).contains("EndEvent_UdenSvar");
    assertThat(register.tilsagn(f.id())).isEmpty();
  }

  @Test
  void udenLedigeErDerIntetMatchAtTaleOm() {
    begyndt("BESK");
    medEnDeltager();
    scene.udfoer(f.id(), FOELG, besoeg("I_VIRKSOMHEDEN", false));
    slut();
    assertThat(scene.slut(f.id())).contains("EndEvent_HoldetErFulgt");
    assertThat(scene.aabne(f.id())).isEmpty();
  }

  @Test
  void gaarAlleVidereTilEtAndetHoldTalesDerOmMatchDer() {
    begyndt("LEDIGE");
    slut();
    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.slut(f.id())).contains("EndEvent_Afbrudt");
  }

  @Test
  void enVirksomhedDerErUdeSpoergesIkke() {
    begyndt("LEDIGE");
    traek.traek(af(KOORDINATOR), virksomhed, "Ordrerne udeblev");
    assertThat(scene.aabne(f.id())).doesNotContain(FOELG);
    assertThat(scene.slut(f.id())).contains("EndEvent_Afbrudt");
  }

  @Test
  void naarForloebetErGennemfoertSpoergesDerIkkeMere() {
    begyndt("LEDIGE");
    medEnDeltager();
    slut();
    assertThat(scene.aabne(f.id())).containsExactly(TAL);
    gennemfoert.udfoer(new Intet(), af(KOORDINATOR));
    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.slut(f.id())).contains("EndEvent_Afbrudt");
  }

  @Test
  void detDerManglerSigesVedFeltet() {
    begyndt("LEDIGE");
    for (Map<String, Object> forkert :
        List.<Map<String, Object>>of(
            Map.of("besoegsform", "INTET", "bemaerkning", "", "kommerIgen", "NEJ"),
            Map.of(
                "besoegsform",
                "PAA_SKOLEN",
                "besoegtDen",
                Scene.idag().toString(),
                "kommerIgen",
                "JA",
                "naesteBesoeg",
                Scene.idag().plusYears(2).toString()))) {
      assertThatThrownBy(() -> scene.udfoer(f.id(), FOELG, forkert))
          .hasStackTraceContaining(
              forkert.containsKey("naesteBesoeg")
                  ? "Vælg en dag, før kurset slutter"
                  : "Skriv kort hvorfor");
    }
    assertThat(register.besoeg(f.id())).isEmpty();
  }
}

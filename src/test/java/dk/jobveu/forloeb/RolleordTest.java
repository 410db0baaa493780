package dk.jobveu.forloeb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.projektrum.VisTjekliste;
import dk.jobveu.projektrum.VisTjeklisteraekke;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** What a role is called follows the day of the forløb and not today. */
@Systemtest
class RolleordTest {

  @Autowired Scene scene;
  @Autowired Forloebregister register;
  @Autowired Rolleord ord;
  @Autowired VisTjekliste tjekliste;
  @Autowired VisTjeklisteraekke raekke;
  @Autowired Adgang adgang;
  @Autowired RuntimeService koersler;
  @Autowired WebApplicationContext kontekst;

  @Test
  void jobcentretHedderSomDaForloebetBegyndte() {
    assertThat(ord.af(scene.forloeb(), Rolle.JOBCENTER.id())).isEqualTo("Kommunens jobcenter");
    assertThat(ord.af(fra2020(), Rolle.JOBCENTER.id())).isEqualTo("Jobcenter");
    assertThat(ord.af(fra2020(), Rolle.FAGLIG_ORGANISATION.id())).isEqualTo("Faglig organisation");
  }

  @Test
  void enTekstSigerFoersteGangHvadEtJobcenterErEfterLovenDenDag() {
    String nyt = scene.forloeb().id();
    assertThat(ord.iTekst(nyt, "Jobcentrene mødes. Jobcentret skriver."))
        .isEqualTo("Jobcentrene (kommunerne) mødes. Jobcentret skriver.");
    assertThat(ord.iTekst(nyt, "Spørg dit jobcenter, ikke Jobcenter Randers."))
        .isEqualTo("Spørg dit jobcenter (kommune), ikke Jobcenter Randers.");
    assertThat(ord.iTekst(nyt, "Jobcentrets del")).isEqualTo("Jobcentrets (kommunens) del");
    assertThat(ord.iTekst(nyt, "Jobcentrenes vilkår"))
        .isEqualTo("Jobcentrenes (kommunernes) vilkår");
    assertThat(ord.iTekst(nyt, "Jobcenter Randers og {{jobcenter}} /jobcentre"))
        .isEqualTo("Jobcenter Randers og {{jobcenter}} /jobcentre");
    assertThat(ord.iTekst(fra2020().id(), "Jobcentret skriver.")).isEqualTo("Jobcentret skriver.");
  }

  @Test
  void tjeklistenSigerDetFoersteGangPaaSiden() {
    List<String> nyt = tjekliste(scene.forloeb());
    assertThat(nyt)
        .contains(
            "Opstartsmøde er holdt med jobcentre (kommuner), parter og VEU-koordinator",
            "Jobcentrene er i gang med at finde relevante ledige");
    assertThat(nyt).filteredOn(t -> t.contains("(kommune")).hasSize(1);
    assertThat(tjekliste(fra2020())).noneMatch(t -> t.contains("(kommune"));

    Forloeb f = scene.forloeb();
    assertThat(raekke.vis(indsigt(f), "C3.2").tekst())
        .as("en række for sig selv siger det selv")
        .isEqualTo("Jobcentrene (kommunerne) er i gang med at finde relevante ledige");
  }

  /** The models have the Vejviser's word; a task is one forløb's and follows the law of its day. */
  @Test
  void opgavensNavnFoelgerForloebetsDag() {
    assertThat(navn(scene.forloeb(), "fase_1_arbejdsmarkedets_behov", "UserTask_InviterParter"))
        .startsWith("Invitér parter og jobcentre (kommuner)");
    assertThat(navn(fra2020(), "fase_1_arbejdsmarkedets_behov", "UserTask_InviterParter"))
        .startsWith("Invitér parter og jobcentre:");
    assertThat(navn(scene.forloeb(), "opstartsmoede", "UserTask_TilknytJobcentre"))
        .as("navn og forklaring hver for sig")
        .contains("Tilknyt jobcentre (kommuner): De jobcentre (kommuner), der");
  }

  private String navn(Forloeb f, String proces, String opgave) {
    scene.start(proces, f, Map.of("projekttype", "LEDIGE"));
    koersler
        .createProcessInstanceModification(
            koersler
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(f.id())
                .singleResult()
                .getId())
        .startBeforeActivity(opgave)
        .execute();
    return scene.opgaver(f.id()).stream()
        .filter(t -> t.getTaskDefinitionKey().equals(opgave))
        .findFirst()
        .map(t -> t.getName() + ": " + t.getDescription())
        .orElseThrow();
  }

  /** What the system gives as a reason follows it too; what somebody has written stays as it is. */
  @Test
  void begrundelsenUdForEnRaekkeFoelgerForloebetsDag() {
    Forloeb f = scene.forloeb();
    String nyt = raekke.vis(indsigt(f), "C3.2").tilstand().begrundelse();
    String gammelt = raekke.vis(indsigt(fra2020()), "C3.2").tilstand().begrundelse();
    assertThat(gammelt).contains("jobcent").doesNotContain("(kommune");
    assertThat(nyt).contains("(kommune").isNotEqualTo(gammelt);
  }

  @Test
  void sidenMedTegningerSigerHvadModellensOrdErIDetteForloeb() throws Exception {
    String saetning = "Hvor der står jobcenter, hedder det efter loven";
    Forloeb nyt = scene.forloeb();
    Forloeb gammelt = fra2020();
    for (Forloeb f : List.of(nyt, gammelt)) {
      scene.start("fase_1_arbejdsmarkedets_behov", f, Map.of());
    }
    Browser browser = new Browser(kontekst);
    browser
        .hent(Testaktoerer.KOORDINATOR, "/projektrum/forloeb/" + nyt.id() + "/billede")
        .andExpect(content().string(containsString(saetning)));
    browser
        .hent(Testaktoerer.KOORDINATOR, "/projektrum/forloeb/" + gammelt.id() + "/billede")
        .andExpect(content().string(not(containsString(saetning))));
  }

  private List<String> tjekliste(Forloeb f) {
    return tjekliste.vis(indsigt(f)).raekker().stream()
        .flatMap(r -> Stream.concat(Stream.of(r.tekst()), r.punkter().stream().map(p -> p.tekst())))
        .toList();
  }

  private Indsigt indsigt(Forloeb f) {
    return adgang
        .sesAf(
            new Bruger(
                Testaktoerer.bruger(Testaktoerer.KOORDINATOR), List.of(Testaktoerer.KOORDINATOR)),
            f.id())
        .orElseThrow();
  }

  private Forloeb fra2020() {
    return register.opret(
        new NytForloeb(
            "Fibertekniker",
            "0730",
            "RAR Østjylland",
            "AMK Midt-Nord",
            LocalDate.of(2020, 6, 2),
            1,
            null,
            Testaktoerer.KOORDINATOR,
            "B",
            List.of("VIRKSOMHED"),
            "MANGEL",
            true,
            false,
            null,
            true,
            Testaktoerer.bruger(Testaktoerer.KOORDINATOR)));
  }
}

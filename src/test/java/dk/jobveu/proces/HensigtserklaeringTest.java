package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.I_DAG;
import static dk.jobveu.proces.Fase3Opsaetning.hensigt;
import static dk.jobveu.proces.Fase3Opsaetning.virksomhed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Dokumentarkiv;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hensigt.Hensigtserklaering;
import dk.jobveu.hensigt.Hensigtserklaering.Afgiver;
import dk.jobveu.hensigt.Hensigtserklaering.Afslag;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.hensigt.IndhentHensigtserklaering;
import dk.jobveu.hensigt.Virksomhedsprofil;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** One company's letter of intent. */
@Systemtest
class HensigtserklaeringTest {

  @Autowired Scene scene;
  @Autowired Virksomheder virksomheder;
  @Autowired Hensigtserklaeringer erklaeringer;
  @Autowired Afvigelser afvigelser;
  @Autowired Haendelser haendelser;
  @Autowired Dokumentarkiv arkiv;
  @Autowired Underretninger underretninger;
  @Autowired IndhentHensigtserklaering indhent;

  private Forloeb f;
  private String virksomhedId;
  private ProcessInstance proces;

  @Test
  void hensigtserklaeringAfgivetMedJobgaranti() {
    begynd("LEDIGE");
    Map<String, Object> svar = new HashMap<>(hensigt(20, 20));
    svar.put("antalLaerlingepladser", 2);
    svar.put("betingelse", "Kurset er gennemført");
    svar.put("arbejdstider", "7-15");
    svar.put("personligeKompetencer", "Møder til tiden");
    svar.put("deltagerIInformationsmoede", true);
    svar.put("socialeKompetencer", "Kan samarbejde i højden");
    udfoer(svar);

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_HensigtserklaeringAfgivet");
    assertThat(scene.variabel(proces, "hensigtUdfald")).isEqualTo("AFGIVET");
    Hensigtserklaering erklaering = seneste();
    assertThat(erklaering.status()).isEqualTo(Status.GAELDENDE);
    assertThat(erklaering.indhold())
        .isEqualTo(
            new Hensigtserklaering.Indhold(
                Afgiver.VIRKSOMHED,
                true,
                true,
                20,
                2,
                "Kurset er gennemført",
                20,
                true,
                false,
                I_DAG));
    assertThat(erklaering.registrering().paaVegneAf()).isEqualTo("Intego");
    assertThat(erklaering.registrering().organisation()).isEqualTo(Testaktoerer.JOBCENTER);
    assertThat(erklaeringer.profiler(f.id()))
        .extracting(
            Virksomhedsprofil::virksomhedId,
            Virksomhedsprofil::arbejdstider,
            Virksomhedsprofil::personligeKompetencer,
            Virksomhedsprofil::socialeKompetencer)
        .containsExactly(tuple(virksomhedId, "7-15", "Møder til tiden", "Kan samarbejde i højden"));
    assertThat(haendelser.alle(f.id()).get(0).tekst())
        .isEqualTo("En virksomhed har givet hensigtserklæring på 20 job, heraf 20 med jobgaranti.");
  }

  @Test
  void brancheorganisationenKanGiveDenPaaVegneAfEnVirksomhedDerIkkeRekruttererLedige() {
    begynd("BESK");
    Map<String, Object> svar = new HashMap<>(hensigt(0, 0));
    svar.put("afgivetAf", "BRANCHEORGANISATION");
    udfoer(svar);

    assertThat(seneste().indhold().afgivetAf()).isEqualTo(Afgiver.BRANCHEORGANISATION);
    assertThat(seneste().indhold().oenskerLedige()).isNull();
    assertThat(erklaeringer.profiler(f.id())).isEmpty();
  }

  /** The third way that practice knows: the job centre is told a number. */
  @Test
  void jobcentretKanNoejesMedEtAntal() {
    begynd("LEDIGE");
    Map<String, Object> svar = new HashMap<>(hensigt(4, 0));
    svar.put("afgivetAf", "ANTAL");
    udfoer(svar);

    assertThat(seneste().indhold().afgivetAf()).isEqualTo(Afgiver.ANTAL);
    assertThat(seneste().indhold().antalJob()).isEqualTo(4);
  }

  @Test
  void indholdDerIkkePasserHeltErEnAfvigelse() {
    begynd("LEDIGE");
    Map<String, Object> svar = new HashMap<>(hensigt(5, 0));
    svar.put("indholdMatcher", "NEJ");
    udfoer(svar);

    assertThat(afvigelser.alle(f.id()))
        .singleElement()
        .satisfies(
            a -> {
              assertThat(a.regel()).isEqualTo("R-4.7");
              // a company's wishes are for the coordinator and the parties
              assertThat(a.registrering().paaVegneAf()).isNull();
            });
    assertThat(seneste().registrering().paaVegneAf()).isNotBlank();
  }

  /** Whoever takes the letter sees who speaks with the company already. */
  @Test
  void denFasteKontaktStaarIBlanketten() {
    begynd("LEDIGE");

    assertThat(
            indhent
                .vist(
                    new Situation(
                        new Registrering(
                            f.id(), "bruger", Testaktoerer.JOBCENTER, null, Instant.EPOCH),
                        Map.of("virksomhedId", virksomhedId)))
                .get("kontakt"))
        .isEqualTo("TEKNIQ Arbejdsgiverne");
  }

  /** It withdrew while somebody had the task: then there is no letter to be had. */
  @Test
  void denDerHarTrukketSigKanIkkeGiveEnErklaering() {
    begynd("LEDIGE");
    virksomheder.traek(
        virksomhedId,
        new Registrering(f.id(), "bruger", Testaktoerer.KOORDINATOR, null, Instant.EPOCH),
        "Ordrerne udeblev");

    assertThatThrownBy(() -> udfoer(hensigt(5, 0)))
        .hasMessageContaining("Intego har trukket sig fra forløbet")
        .hasMessageContaining("Svar nej");
    assertThat(erklaeringer.seneste(f.id(), virksomhedId)).isEmpty();
    assertThat(scene.aabne(f.id())).containsExactly("indhent_hensigtserklaering");

    udfoer(Map.of("svar", "NEJ", "afslagAarsag", "INTET_BEHOV"));
    assertThat(seneste().status()).isEqualTo(Status.AFSLAAET);
  }

  @Test
  void hensigtserklaeringAfslaaet() {
    begynd("LEDIGE");
    udfoer(Map.of("svar", "NEJ", "afslagAarsag", "INTET_SVAR"));

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_HensigtserklaeringAfslaaet");
    assertThat(scene.variabel(proces, "hensigtUdfald")).isEqualTo("AFSLAAET");
    assertThat(seneste().status()).isEqualTo(Status.AFSLAAET);
    assertThat(seneste().afslagAarsag()).isEqualTo(Afslag.INTET_SVAR);
    assertThat(erklaeringer.gaeldende(f.id())).isEmpty();
    assertThat(haendelser.alle(f.id())).isEmpty();
    // a no is no document, when another company's letter is kept
    haendelser.registrer(seneste().registrering(), "HENSIGTSERKLAERING_AFGIVET", "En anden");
    assertThat(arkiv.alle(f.id())).isEmpty();
  }

  @Test
  void jobcentretMindesOmEtManglendeSvarOgOpgavenStaarVed() {
    begynd("LEDIGE");
    scene.fyrTimer(f.id(), "BoundaryEvent_JobcenterVenter");

    assertThat(scene.slut(f.id())).containsExactly("EndEvent_PaamindelseSendt");
    assertThat(underretninger.iForloeb(f.id()))
        .extracting(u -> u.aktoerId())
        .containsExactly(Testaktoerer.JOBCENTER);
    assertThat(scene.aabne(f.id())).containsExactly("indhent_hensigtserklaering");
  }

  @Test
  void derKanIkkeGaranteresFlereJobEndVirksomhedenRegnerMed() {
    begynd("LEDIGE");

    assertThatThrownBy(() -> udfoer(hensigt(5, 6))).hasMessageContaining("flere job");
    assertThat(erklaeringer.alle(f.id())).isEmpty();
    assertThat(scene.erSlut(f.id())).isFalse();
  }

  private void begynd(String projekttype) {
    f = scene.forloeb(projekttype);
    virksomhedId = virksomhed(virksomheder, f, "Intego", 20);
    proces = scene.start("hensigtserklaering", f, Map.of("virksomhedId", virksomhedId));
  }

  private void udfoer(Map<String, Object> svar) {
    scene.udfoer(f.id(), "indhent_hensigtserklaering", svar);
  }

  private Hensigtserklaering seneste() {
    return erklaeringer.seneste(f.id(), virksomhedId).orElseThrow();
  }
}

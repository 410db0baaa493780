package dk.jobveu.behov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.behov.Genvalidering.Svar;
import dk.jobveu.behov.Genvalidering.Udfald;
import dk.jobveu.behov.Mangelvalidering.Status;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.kilder.IndlaesKildeliste;
import dk.jobveu.kilder.Indlaesningssvar;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Forloebsmotor;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildeudgave;
import dk.jobveu.referencedata.Referencedata;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** New editions of the lists, and the needs of phase 1 that they say something else of. */
@Systemtest
@Transactional
class GenvalideringTest {

  private static final String BLANKET = "afdaek_behov";
  private static final String STILLING = "Prøvesvejser";
  private static final String BRANCHE = "Prøvesmedjer";
  private static final String MYNDIGHED = "proevemyndighed";
  private static final Map<String, Object> GRUND =
      Map.of("omraadevalg", "GAA_VIDERE", "fravigBegrundelse", "Tre mestre søger");

  @Autowired Scene scene;
  @Autowired JdbcClient jdbc;
  @Autowired Organisationer organisationer;
  @Autowired BegyndGenvalideringer begynd;
  @Autowired Nyelister nyeLister;
  @Autowired Genvalideringer genvalideringer;
  @Autowired Genvalideringsproces proces;
  @Autowired Behovsregister behov;
  @Autowired Afvigelser afvigelser;
  @Autowired Haendelser haendelser;
  @Autowired Forloebregister register;
  @Autowired Forloebsmotor motor;
  @Autowired IndlaesKildeliste indlaes;
  @Autowired Kildelister lister;
  @Autowired Referencedata referencedata;
  @Autowired Clock ur;
  @Autowired RuntimeService koersler;

  private int nr;

  @BeforeEach
  void ingenLister() {
    jdbc.sql("delete from kildelinje").update();
    jdbc.sql("delete from kildeudgave").update();
  }

  @Test
  void sigerEnNyListeNogetAndetTagerKoordinatorenStillingEnGang() {
    Forloeb f = afdaekket("MAN");
    assertThat(behov.valideringer(f.id()))
        .extracting(Mangelvalidering::status)
        .containsExactly(Status.VALIDERET);

    assertThat(nyUdgave(STILLING, "GOD")).isPositive();

    assertThat(scene.aabne(f.id())).containsExactly(BLANKET, "inviter_parter");
    Task igen = igen(f);
    assertThat(igen.getName()).isEqualTo("Afdæk behov igen");
    assertThat(scene.grupper(igen)).containsExactly(Testaktoerer.KOORDINATOR);
    assertThat(scene.vis(igen).data())
        .containsEntry("nyeLister", "Arbejdsmarkedsbalancen fra " + Datoer.tekst(idag()) + ".")
        .containsEntry(
            "genvalidering",
            List.of(
                Map.of(
                    "stillingsbetegnelse",
                    STILLING,
                    "foer",
                    "Mangel på arbejdskraft",
                    "nu",
                    "Gode jobmuligheder",
                    "svarFoer",
                    "Mangel bekræftet",
                    "svarNu",
                    "Mangel ikke bekræftet")));
    assertThat(begynd.begynd()).as("while somebody is at it").isZero();

    // without a reason it comes back
    scene.udfoer(igen, svar("GOD", Map.of("omraadevalg", "RET")));
    assertThat(genvalideringer.venter(f.id())).isPresent();
    scene.udfoer(igen(f), svar("GOD", GRUND));

    assertThat(scene.aabne(f.id())).containsExactly("inviter_parter");
    assertThat(scene.slut(f.id())).contains("EndEvent_OmraadeVurderet");
    assertThat(afvigelser.alle(f.id()))
        .extracting(a -> a.regel(), a -> a.begrundelse())
        .containsExactly(tuple("DMN-1", "Tre mestre søger"));
    assertThat(genvalideringer.alle(f.id()))
        .singleElement()
        .satisfies(
            g -> {
              assertThat(g.udfald()).isEqualTo(Udfald.FORTSAETTER);
              assertThat(g.balanceFra()).isEqualTo(idag());
              assertThat(g.omraaderFra()).isNull();
              assertThat(g.svar())
                  .containsExactly(
                      new Svar(STILLING, "MAN", "GOD", Status.VALIDERET, Status.IKKE_VALIDERET));
            });
    assertThat(tidslinje(f))
        .containsExactly(
            "Området er holdt op mod Arbejdsmarkedsbalancen fra %s. Koordinatoren skal tage stilling."
                .formatted(Datoer.tekst(idag())));
    assertThat(begynd.begynd()).as("nothing twice").isZero();
  }

  @Test
  void erSvaretDetSammeEllerBekraeftetSpoergesIngen() {
    Forloeb f = afdaekket("MAN");
    nyUdgave(STILLING, "PAR");
    assertThat(scene.aabne(f.id())).containsExactly("inviter_parter");
    assertThat(scene.slut(f.id())).containsExactly("EndEvent_OmraadeStaarVedMagt");
    assertThat(behov.hent(f.id()).stillinger())
        .containsExactly(new Behov.Stilling(STILLING, "PAR"));
    assertThat(behov.hent(f.id()).balancedato()).isEqualTo(idag());

    // a reason stands as long as the answer is the same, and is not needed when it is confirmed
    Forloeb medGrund = afdaekket("PAR");
    nyUdgave(STILLING, "MIN");
    scene.udfoer(
        igen(medGrund),
        svar("MIN", Map.of("omraadevalg", "GAA_VIDERE", "fravigBegrundelse", "Det lover godt")));
    nyUdgave(STILLING, "GOD");
    assertThat(behov.valideringer(medGrund.id()))
        .extracting(Mangelvalidering::tilsidesatBegrundelse)
        .containsExactly("Det lover godt");
    nyUdgave(STILLING, "OMF");
    assertThat(scene.aabne(medGrund.id())).containsExactly("inviter_parter");
    assertThat(genvalideringer.alle(medGrund.id()))
        .extracting(Genvalidering::omgang, Genvalidering::udfald)
        .containsExactly(
            tuple(1, Udfald.FORTSAETTER), tuple(2, Udfald.UAENDRET), tuple(3, Udfald.BEKRAEFTET));
    assertThat(behov.valideringer(medGrund.id()))
        .allMatch(v -> v.erBekraeftet() && v.tilsidesatBegrundelse() == null);
  }

  @Test
  void omraaderKommerOgGaarOgEnStillingForsvinderFraListen() {
    String raad = referencedata.raad("0730", idag()).orElseThrow();
    Forloeb medGrund = nyt();
    scene.udfoer(medGrund.id(), BLANKET, svar("GOD", Map.of()));
    scene.udfoer(medGrund.id(), BLANKET, svar("GOD", GRUND));
    assertThat(nyUdgave("Noget andet", "MAN")).as("what no list knows stays").isZero();
    udgave(Kildeliste.BALANCE, raad, idag(), STILLING, "MAN");
    Forloeb f = afdaekket("MAN");
    udgave(Kildeliste.INDSATSOMRAADER, raad, idag(), BRANCHE, "1");
    assertThat(begyndt()).as("where the shortage was not confirmed").isEqualTo(1);
    assertThat(behov.hent(medGrund.id()).erRarIndsatsomraade()).isTrue();
    assertThat(behov.hent(f.id()).erRarIndsatsomraade()).isFalse();

    udgave(Kildeliste.BALANCE, raad, idag(), "Noget andet", "MAN");
    assertThat(begyndt()).isEqualTo(1);
    Map<String, Object> omraade = new HashMap<>(GRUND);
    omraade.put("kilder", List.of("BALANCE", "INDSATSOMRAADE"));
    scene.udfoer(igen(f), svar("UKE", omraade));
    udgave(Kildeliste.INDSATSOMRAADER, raad, idag(), "Noget tredje", "1");
    assertThat(begyndt()).isEqualTo(1);
    assertThat(scene.vis(igen(f)).data().get("nyeLister"))
        .asString()
        .contains(" og rådets indsatsområder fra ")
        .endsWith("Området er ikke længere et af rådets indsatsområder.");
    assertThat(behov.hent(f.id()).kilder()).containsExactly("BALANCE");
    assertThat(genvalideringer.alle(f.id()))
        .extracting(Genvalidering::omraadeFoer, Genvalidering::omraadeNu, Genvalidering::udfald)
        .containsExactly(
            tuple(false, false, Udfald.FORTSAETTER), tuple(true, false, Udfald.VENTER));
    assertThat(genvalideringer.alle(f.id()).get(0).svar())
        .containsExactly(new Svar(STILLING, "MAN", "UKE", Status.VALIDERET, Status.MANGLER_DATA));
  }

  @Test
  void opgivesOmraadetStopperForloebet() {
    Forloeb f = afdaekket("MAN");
    nyUdgave(STILLING, "GOD");
    scene.udfoer(igen(f), svar("GOD", Map.of("omraadevalg", "OPGIVET")));

    assertThat(scene.slut(f.id()))
        .contains("EndEvent_StopMeldt", "EndEvent_ForloebStoppetEfterBeslutning");
    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(register.hent(f.id()))
        .satisfies(
            s -> {
              assertThat(s.status()).isEqualTo(Forloebstatus.STOPPET);
              assertThat(s.stopAarsag()).isEqualTo(Stopaarsag.IKKE_STOR_NOK.name());
            });
    assertThat(genvalideringer.alle(f.id()))
        .extracting(Genvalidering::udfald)
        .containsExactly(Udfald.OPGIVET);
  }

  @Test
  void stopperForloebetBortfalderSpoergsmaalet() {
    Forloeb f = afdaekket("MAN");
    nyUdgave(STILLING, "GOD");
    motor.stop(f.id(), Stopaarsag.BESLUTTET_STOPPET);

    assertThat(scene.aabne(f.id())).isEmpty();
    assertThat(scene.slut(f.id())).contains("EndEvent_VurderingBortfaldet");
    assertThat(genvalideringer.alle(f.id()))
        .extracting(Genvalidering::udfald)
        .containsExactly(Udfald.BORTFALDET);
    assertThat(nyUdgave(STILLING, "MAN")).isZero();
  }

  /** Neither before the day, nor after phase 1, nor where the coordinator is at it anyway. */
  @Test
  void denneUdgaveGaelderKunFraSinDagOgKunForFase1() {
    Forloeb f = afdaekket("MAN");
    Forloeb uafklaret = nyt();
    scene.udfoer(uafklaret.id(), BLANKET, svar("GOD", Map.of()));
    udgave(Kildeliste.BALANCE, Kildeudgave.HELE_LANDET, idag().plusDays(1), STILLING, "GOD");
    assertThat(begynd.begynd()).isZero();
    assertThat(nyeLister.om(f.id(), ur.instant())).isEmpty();
    assertThat(nyeLister.om(f.id(), ur.instant().plus(Duration.ofDays(1)))).isPresent();
    assertThat(nyeLister.om(uafklaret.id(), ur.instant().plus(Duration.ofDays(1)))).isEmpty();

    udgave(Kildeliste.BALANCE, Kildeudgave.HELE_LANDET, idag(), STILLING, "GOD");
    Forloeb udenFase = scene.forloeb();
    proces.begynd(udenFase.id(), Testaktoerer.KOORDINATOR);
    assertThat(scene.aabne(udenFase.id())).isEmpty();
    assertThat(scene.slut(udenFase.id())).containsExactly("EndEvent_OmraadeStaarVedMagt");
    assertThat(genvalideringer.alle(udenFase.id())).isEmpty();
    assertThat(tidslinje(udenFase)).isEmpty();
  }

  /** As when phase 2 has come back: who is at the need sees the new lists there. */
  @Test
  void erKoordinatorenVedBehovetIgenSpoergesDerIkkeVedSidenAf() {
    Forloeb f = afdaekket("MAN");
    ProcessInstance fase =
        koersler
            .createProcessInstanceQuery()
            .processDefinitionKey("fase_1_arbejdsmarkedets_behov")
            .processInstanceBusinessKey(f.id())
            .singleResult();
    koersler
        .createProcessInstanceModification(fase.getId())
        .startBeforeActivity("UserTask_AfdaekBehov")
        .execute();

    assertThat(nyUdgave(STILLING, "GOD")).isZero();
    proces.begynd(f.id(), Testaktoerer.KOORDINATOR);
    scene.koerJob();

    assertThat(scene.aabne(f.id())).containsOnlyOnce(BLANKET);
    assertThat(genvalideringer.alle(f.id())).isEmpty();
  }

  @Test
  void denDerLaeserIndFaarAtVideHvorMange() {
    organisationer.opret(new Aktoer(MYNDIGHED, "myndighed", "Prøverådet", "REGIONAL", null, null));
    afdaekket("MAN");
    String fil =
        "Råd;Gælder fra;Stilling;Kategori\nHele landet;%s;%s;GOD\n".formatted(idag(), STILLING);
    assertThat(laes(fil, true).genvalideres()).as("a trial begins nothing").isZero();
    assertThat(laes(fil, false).genvalideres()).isEqualTo(1);
    assertThat(laes(fil, false).genvalideres()).as("the same file again").isZero();
  }

  private Indlaesningssvar laes(String fil, boolean proev) {
    return indlaes.indlaes(
        new Bruger("bruger_" + MYNDIGHED, List.of(MYNDIGHED)),
        Kildeliste.BALANCE,
        fil.getBytes(StandardCharsets.UTF_8),
        proev);
  }

  private Forloeb nyt() {
    return register.hent(scene.startHelt(Testaktoerer.KOORDINATOR).getBusinessKey());
  }

  private Forloeb afdaekket(String kategori) {
    Forloeb f = nyt();
    scene.udfoer(f.id(), BLANKET, svar(kategori, Map.of()));
    assertThat(scene.aabne(f.id())).containsExactly("inviter_parter");
    return f;
  }

  private static Map<String, Object> svar(String kategori, Map<String, Object> mere) {
    Map<String, Object> svar = new HashMap<>();
    svar.put(
        "stillinger",
        List.of(Map.of("stillingsbetegnelse", STILLING, "balancekategori", kategori)));
    svar.put("branche", BRANCHE);
    svar.put("kilder", List.of("BALANCE"));
    svar.put("balancedato", "2026-01-01");
    svar.put("geografi", "EN_KOMMUNE");
    svar.put("omraadevalg", "RET");
    svar.putAll(mere);
    return svar;
  }

  private Task igen(Forloeb f) {
    return scene.opgaver(f.id()).stream()
        .filter(t -> t.getCamundaFormRef().getKey().equals(BLANKET))
        .findFirst()
        .orElseThrow();
  }

  /** An edition for the whole country that holds from today, and what it begins. */
  private int nyUdgave(String stilling, String kategori) {
    udgave(Kildeliste.BALANCE, Kildeudgave.HELE_LANDET, idag(), stilling, kategori);
    return begyndt();
  }

  /** How many, with what the engine does by itself after that. */
  private int begyndt() {
    int antal = begynd.begynd();
    scene.koerJob();
    return antal;
  }

  private void udgave(Kildeliste liste, String raad, LocalDate fra, String navn, String kode) {
    String id = UUID.randomUUID().toString();
    lister.gem(
        new Kildeudgave(id, liste, raad, fra, ++nr, null, "b", ur.instant()),
        List.of(new Kildelinje(id, 1, navn, kode, null, null)));
  }

  private List<String> tidslinje(Forloeb f) {
    return haendelser.alle(f.id()).stream()
        .filter(h -> h.type().equals("OMRAADE_GENVALIDERET"))
        .map(Haendelser.Haendelse::tekst)
        .toList();
  }

  private LocalDate idag() {
    return Datoer.dagen(ur.instant());
  }
}

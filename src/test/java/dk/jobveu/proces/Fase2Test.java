package dk.jobveu.proces;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.GoerFasestatus;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.partsaftale.IndsamlVirksomhedsoensker;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Partsside;
import dk.jobveu.partsaftale.TiltraedSomLoenmodtager;
import dk.jobveu.partsaftale.Tiltraedelse;
import dk.jobveu.partsaftale.Virksomhedsoenske;
import dk.jobveu.partsaftale.Virksomhedsoensker;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Fase 2 and its called process, an end event a test. */
@Systemtest
class Fase2Test {

  private static final String UDKAST = "udarbejd_partsaftale";
  private static final String ARBEJDSGIVER = "tiltraed_som_arbejdsgiver";
  private static final String LOENMODTAGER = "tiltraed_som_loenmodtager";
  private static final String OENSKER = "indsaml_virksomhedsoensker";
  private static final String KURSER = "sammensaet_kurser";
  private static final String BEKRAEFT = "bekraeft_kurser";

  @Autowired private Scene scene;
  @Autowired private Partsaftaler aftaler;
  @Autowired private Virksomhedsoensker oensker;
  @Autowired private Kursussammensaetninger kurser;
  @Autowired private Afvigelser afvigelser;
  @Autowired private Tjekliste tjekliste;
  @Autowired private Principper principper;
  @Autowired private GoerFasestatus fasestatus;
  @Autowired private Underretninger underretninger;
  @Autowired private TiltraedSomLoenmodtager tiltraed;
  @Autowired private IndsamlVirksomhedsoensker indsaml;
  @Autowired private Virksomheder virksomheder;
  @Autowired private Haendelser haendelser;

  private Forloeb f;

  @BeforeEach
  void forloeb() {
    f = scene.forloeb();
  }

  private ProcessInstance start() {
    return scene.start("fase_2_partsaftale", f, Map.of());
  }

  private void udkast() {
    scene.udfoer(
        f.id(),
        UDKAST,
        Map.of(
            "aftaleform", "SKRIFTLIG",
            "stillingsbetegnelser", "Fibertekniker",
            "fagligeKompetencer", "Fiberblæsning og splidsning"));
  }

  private void beggeSkriverUnder() {
    scene.udfoer(f.id(), ARBEJDSGIVER, Map.of("svar", "UNDERSKREVET"));
    scene.udfoer(f.id(), LOENMODTAGER, Map.of("svar", "UNDERSKREVET"));
  }

  private static Map<String, Object> opbakning(String maade, String dokumentation) {
    Map<String, Object> raekke = new HashMap<>();
    raekke.put("maade", maade);
    raekke.put("dokumentation", dokumentation);
    return Map.of("svar", "OPBAKNING", "blaastemplinger", List.of(raekke));
  }

  private void aftalePaaPlads() {
    udkast();
    beggeSkriverUnder();
    scene.udfoer(
        f.id(),
        OENSKER,
        Map.of(
            "oensker",
            List.of(
                Map.of(
                    "virksomhed", "Intego",
                    "indhold", "Fiberblæsning",
                    "formaal", "Kan arbejde alene",
                    "afvikling", "På skolen"))));
  }

  private static Map<String, Object> meritkursus(String titel) {
    Map<String, Object> k = kursus(titel, "AMU");
    k.put("giverMerit", true);
    k.put("uddannelse", "Elektriker");
    k.put("anerkendt", "JA");
    k.put("skole", "Tradium");
    return k;
  }

  private static Map<String, Object> kursus(String titel, String type) {
    Map<String, Object> k = new HashMap<>();
    k.put("titel", titel);
    k.put("kursustype", type);
    k.put("varighedDage", 5);
    k.put("harUdbyder", true);
    return k;
  }

  private void sammensaet(Map<String, Object> ekstra, List<Map<String, Object>> liste) {
    Map<String, Object> svar = new HashMap<>(ekstra);
    svar.put("kurser", liste);
    scene.udfoer(f.id(), KURSER, svar);
    scene.udfoer(f.id(), BEKRAEFT, Map.of("enig", "JA"));
  }

  private Raekketilstand raekke(String nr) {
    return tjekliste.raekker(f.id()).stream()
        .filter(r -> r.raekke().equals(nr))
        .findFirst()
        .orElseThrow();
  }

  private Principtilstand princip(int nr) {
    return principper.afFase(f.id(), 2).stream()
        .filter(p -> p.nr() == nr)
        .findFirst()
        .orElseThrow();
  }

  /** The union's own yes, and not what the other side ticks on its behalf. */
  @Test
  void denFagligeSideSigerSelvOmDenErEnigIKurserne() {
    start();
    aftalePaaPlads();
    scene.udfoerFor(BRANCHE, f.id(), KURSER, Map.of("kurser", List.of(meritkursus("Fiberteknik"))));

    assertThat(scene.hos(f.id(), BEKRAEFT)).containsExactly(FAGLIG);
    assertThatThrownBy(() -> scene.udfoer(f.id(), BEKRAEFT, Map.of("enig", "NEJ", "grund", "")))
        .hasMessageContaining("Hvad skal ændres?");
    scene.udfoerFor(FAGLIG, f.id(), BEKRAEFT, Map.of("enig", "NEJ", "grund", "Tag splidsning med"));

    assertThat(scene.aabne(f.id())).as("parterne drøfter dem igen").containsExactly(KURSER);
    assertThat(scene.vis(scene.opgaver(f.id()).get(0)).data().get("droeftTekst"))
        .isEqualTo("Den faglige organisation er ikke enig i kurserne: Tag splidsning med");
    Kursussammensaetning foerste = kurser.seneste(f.id()).orElseThrow();
    assertThat(foerste.fagligtSvar().enig()).isFalse();
    assertThat(kurser.gaeldende(f.id())).isEmpty();

    scene.udfoer(
        f.id(),
        KURSER,
        Map.of("kurser", List.of(meritkursus("Fiberteknik"), meritkursus("Splidsning"))));
    assertThat(scene.aabne(f.id())).as("den spørges igen").containsExactly(BEKRAEFT);
    assertThat(kurser.seneste(f.id()).orElseThrow().fagligtSvar()).isNull();
    scene.udfoerFor(FAGLIG, f.id(), BEKRAEFT, Map.of("enig", "JA"));

    assertThat(scene.aabne(f.id())).containsExactly("valider_merit");
    assertThat(kurser.seneste(f.id()).orElseThrow().fagligtSvar().enig()).isTrue();
    assertThat(haendelser.alle(f.id()))
        .filteredOn(h -> h.type().equals("KURSER_BESVARET"))
        .hasSize(2)
        .allSatisfy(h -> assertThat(h.tekst()).doesNotContain("splidsning"));
    scene.udfoer(f.id(), "valider_merit");
    assertThat(kurser.gaeldende(f.id()).orElseThrow().fagligtSvar().enig()).isTrue();
  }

  @Test
  void underskrevetAftaleOgFuldMerit() {
    ProcessInstance fase = start();
    assertThat(scene.aabne(f.id())).containsExactlyInAnyOrder(UDKAST, OENSKER);

    aftalePaaPlads();
    sammensaet(Map.of("raadgivning", "Intego og Xterna"), List.of(meritkursus("Fiberteknik")));
    scene.udfoer(f.id(), "valider_merit");

    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(slut())
        .containsExactlyInAnyOrder("EndEvent_PartsaftaleIndgaaet", "EndEvent_PartsaftalePaaPlads");
    assertThat(scene.variabel(fase, "fase2Udfald")).isEqualTo("ENIGE");
    assertThat(scene.variabel(fase, "meritKlasse")).isEqualTo("FULD");

    Partsaftale aftale = aftaler.seneste(f.id()).orElseThrow();
    assertThat(aftale.status()).isEqualTo(Partsaftale.Status.INDGAAET);
    assertThat(aftale.mangler()).isEmpty();
    assertThat(aftaler.tiltraedelser(f.id(), 1))
        .extracting(Tiltraedelse::side, Tiltraedelse::navn, t -> t.registrering().bruger())
        .containsExactlyInAnyOrder(
            tuple(Partsside.ARBEJDSGIVER, "TEKNIQ Arbejdsgiverne", "bruger_tekniq"),
            tuple(Partsside.LOENMODTAGER, "Dansk El-Forbund", "bruger_dansk_el_forbund"));
    assertThat(oensker.alle(f.id()))
        .containsExactly(
            new Virksomhedsoenske("Intego", "Fiberblæsning", "Kan arbejde alene", "På skolen"));
    Kursussammensaetning gaeldende = kurser.gaeldende(f.id()).orElseThrow();
    assertThat(gaeldende.kurser()).extracting(Kursus::merit).containsExactly("MERIT");
    assertThat(afvigelser.alle(f.id())).isEmpty();
    assertThat(underretninger.iForloeb(f.id())).isEmpty();
    assertThat(raekke("C2.1").tilstand()).isEqualTo(Tilstand.OPFYLDT);
    assertThat(raekke("C2.1e").tilstand()).isEqualTo(Tilstand.OPFYLDT);
    assertThat(raekke("C2.2").tilstand()).isEqualTo(Tilstand.OPFYLDT);
    assertThat(princip(2).tilstand()).isEqualTo(Principtilstand.Opfyldelse.OPFYLDT);
    assertThat(princip(3).tilstand()).isEqualTo(Principtilstand.Opfyldelse.OPFYLDT);
  }

  @Test
  void opbakningPaaAndenVisTaellerMedDokumentation() {
    start();
    scene.udfoer(f.id(), UDKAST, Map.of("aftaleform", "ANDEN_VIS"));
    scene.udfoer(f.id(), ARBEJDSGIVER, opbakning("STYREGRUPPE", "Referat 12. marts, sag 26/114"));
    scene.udfoer(f.id(), LOENMODTAGER, opbakning("LOGO", "Forsiden af pjecen"));

    assertThat(slut()).containsExactly("EndEvent_OpbakningRegistreret");
    assertThat(scene.aabne(f.id())).containsExactly(OENSKER);
    assertThat(aftaler.seneste(f.id()).orElseThrow().status())
        .isEqualTo(Partsaftale.Status.PAA_ANDEN_VIS);
    assertThat(afvigelser.alle(f.id())).extracting(Afvigelser.Afvigelse::regel).contains("R-3.9");
    assertThat(raekke("C2.1").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
  }

  @Test
  void virksomhedForArbejdsgivernesSideErOpbakning() {
    start();
    udkast();
    scene.udfoer(
        f.id(),
        ARBEJDSGIVER,
        Map.of("svar", "UNDERSKREVET", "afgivetAf", "VIRKSOMHED", "virksomhed", "Intego"));
    scene.udfoer(f.id(), LOENMODTAGER, Map.of("svar", "UNDERSKREVET"));

    assertThat(slut()).containsExactly("EndEvent_OpbakningRegistreret");
    assertThat(aftaler.tiltraedelser(f.id(), 1).get(0).navn()).isEqualTo("Intego");
    assertThat(raekke("C2.1").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
  }

  @Test
  void opbakningUdenDokumentationSenderUdkastetTilbage() {
    start();
    udkast();
    scene.udfoer(f.id(), ARBEJDSGIVER, opbakning("LOGO", null));
    scene.udfoer(f.id(), LOENMODTAGER, Map.of("svar", "UNDERSKREVET"));

    assertThat(scene.aabne(f.id())).containsExactlyInAnyOrder(UDKAST, OENSKER);
    assertThat(aftaler.seneste(f.id()).orElseThrow().mangler()).containsExactly("U1");
    udkast();
    beggeSkriverUnder();
    assertThat(slut()).containsExactly("EndEvent_PartsaftaleIndgaaet");
    assertThat(aftaler.seneste(f.id()).orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void manglendePunktOgFinansieringSkalRettes() {
    start();
    Map<String, Object> udenKompetencer = new HashMap<>();
    udenKompetencer.put("aftaleform", "SKRIFTLIG");
    scene.udfoer(f.id(), UDKAST, udenKompetencer);
    beggeSkriverUnder();
    assertThat(aftaler.seneste(f.id()).orElseThrow().mangler()).containsExactly("E2");

    udkast();
    scene.udfoer(f.id(), ARBEJDSGIVER, Map.of("svar", "UNDERSKREVET", "naevnerFinansiering", true));
    scene.udfoer(f.id(), LOENMODTAGER, Map.of("svar", "UNDERSKREVET"));
    assertThat(aftaler.seneste(f.id()).orElseThrow().mangler()).containsExactly("X1");
    assertThat(scene.aabne(f.id())).contains(UDKAST);
    assertThat(slut()).isEmpty();
  }

  /**
   * Noticed in the text, asked of who wrote it, recorded, and shown to those who answer.
   */
  @Test
  void finansieringITekstenOpdagesSpoergesOgSkrivesNed() {
    start();
    Map<String, Object> svar = new HashMap<>();
    svar.put("aftaleform", "SKRIFTLIG");
    svar.put("fagligeKompetencer", "Fiberteknik. Jobcentret betaler kurserne");
    assertThatThrownBy(() -> scene.udfoer(f.id(), UDKAST, svar))
        .hasMessageContaining("»Jobcentret betaler kurserne«");
    assertThat(aftaler.seneste(f.id())).isEmpty();

    svar.put("finansieringAfklaring", "Det er gengivet fra brochuren og ikke aftalt her.");
    scene.udfoer(f.id(), UDKAST, svar);

    assertThat(aftaler.seneste(f.id()).orElseThrow().indhold().finansieringAfklaring())
        .startsWith("Det er gengivet");
    assertThat(afvigelser.alle(f.id()))
        .extracting(Afvigelser.Afvigelse::regel, Afvigelser.Afvigelse::begrundelse)
        .containsExactly(tuple("R-3.4", "Det er gengivet fra brochuren og ikke aftalt her."));
    assertThat(
            tiltraed
                .vist(
                    new Situation(
                        new Registrering(
                            f.id(), "bruger", Testaktoerer.FAGLIG, null, java.time.Instant.EPOCH),
                        Map.of()))
                .get("finansieringTekst"))
        .asString()
        .contains("»Jobcentret betaler kurserne«", "ikke aftalt her");
  }

  /** One way in: who asks next is told who the company speaks with. */
  @Test
  void denFasteKontaktStaarVedVirksomheden() {
    Fase3Opsaetning.virksomhed(virksomheder, f, "Intego", 5);

    assertThat(virksomhedsnavne(Testaktoerer.BRANCHE)).isEqualTo("Intego");
    assertThat(virksomhedsnavne(Testaktoerer.KOORDINATOR))
        .isEqualTo("Intego (kontakt: TEKNIQ Arbejdsgiverne)");
  }

  private Object virksomhedsnavne(String organisation) {
    return indsaml
        .vist(
            new Situation(
                new Registrering(f.id(), "bruger", organisation, null, java.time.Instant.EPOCH),
                Map.of()))
        .get("virksomhedsnavne");
  }

  @Test
  void uenighedFoererTilNytUdkast() {
    start();
    udkast();
    scene.udfoer(
        f.id(), ARBEJDSGIVER, Map.of("svar", "AFSLAAET", "begrundelse", "Behovet er uklart"));
    scene.udfoer(f.id(), LOENMODTAGER, Map.of("svar", "UNDERSKREVET"));
    scene.udfoer(f.id(), "maegl_mellem_parterne", Map.of("udfald", "NYT_UDKAST"));

    assertThat(scene.aabne(f.id())).contains(UDKAST);
    assertThat(slut()).isEmpty();
  }

  @Test
  void uenighedFoererTilbageTilFase1() {
    ProcessInstance fase = start();
    udkast();
    scene.udfoer(f.id(), ARBEJDSGIVER, Map.of("svar", "UNDERSKREVET"));
    scene.udfoer(
        f.id(), LOENMODTAGER, Map.of("svar", "AFSLAAET", "begrundelse", "For få stillinger"));
    scene.udfoer(
        f.id(),
        "maegl_mellem_parterne",
        Map.of("udfald", "TILBAGE", "begrundelse", "Behovet skal undersøges igen"));

    assertThat(scene.erSlut(f.id())).isTrue();
    assertThat(slut())
        .containsExactlyInAnyOrder("EndEvent_SendtTilbage", "EndEvent_TilbageTilFase1");
    assertThat(scene.variabel(fase, "fase2Udfald")).isEqualTo("TILBAGE");
    assertThat(scene.variabel(fase, "stopAarsag")).isNull();
    assertThat(kurser.seneste(f.id())).isEmpty();
    assertThat(aftaler.seneste(f.id()).orElseThrow().status())
        .isEqualTo(Partsaftale.Status.FORKASTET);
  }

  @Test
  void uenighedKanStoppeForloebet() {
    ProcessInstance fase = start();
    udkast();
    scene.udfoer(
        f.id(), ARBEJDSGIVER, Map.of("svar", "AFSLAAET", "begrundelse", "Ingen interesse"));
    scene.udfoer(f.id(), LOENMODTAGER, Map.of("svar", "UNDERSKREVET"));
    scene.udfoer(
        f.id(),
        "maegl_mellem_parterne",
        Map.of("udfald", "STOPPET", "begrundelse", "Arbejdsgiverne vil ikke nu"));

    assertThat(slut())
        .containsExactlyInAnyOrder("EndEvent_EnighedOpgivet", "EndEvent_StoppetUdenEnighed");
    assertThat(scene.variabel(fase, "fase2Udfald")).isEqualTo("STOPPET");
    assertThat(scene.variabel(fase, "stopAarsag")).isEqualTo("INGEN_ENIGHED");
  }

  @Test
  void svarfristSenderEnPaamindelseUdenAtLukkeOpgaven() {
    start();
    udkast();
    scene.fyrTimer(f.id(), "BoundaryEvent_SvarfristArbejdsgiver");
    scene.fyrTimer(f.id(), "BoundaryEvent_SvarfristLoenmodtager");

    assertThat(underretninger.iForloeb(f.id()))
        .extracting(Underretninger.Underretning::aktoerId)
        .containsExactlyInAnyOrder(Testaktoerer.BRANCHE, Testaktoerer.FAGLIG);
    assertThat(slut())
        .containsExactlyInAnyOrder(
            "EndEvent_PaamindetArbejdsgiver", "EndEvent_PaamindetLoenmodtager");
    assertThat(scene.aabne(f.id())).contains(ARBEJDSGIVER, LOENMODTAGER);
  }

  @Test
  void uafklaretMeritVenterPaaSkolensSvar() {
    start();
    aftalePaaPlads();
    Map<String, Object> uafklaret = meritkursus("Splidsning");
    uafklaret.put("anerkendt", "VED_IKKE");
    uafklaret.remove("skole");
    sammensaet(Map.of(), List.of(meritkursus("Fiberteknik"), uafklaret));

    scene.udfoer(f.id(), "afklar_merit");
    assertThat(scene.aabne(f.id())).containsExactly("afklar_merit");

    Map<String, Object> nej =
        Map.of(
            "nr", 2, "titel", "Splidsning", "anerkendt", "NEJ", "begrundelse", "Kræves i jobbet");
    scene.udfoer(f.id(), "afklar_merit", Map.of("uafklarede", List.of(nej)));
    assertThatThrownBy(() -> scene.udfoer(f.id(), "valider_merit"))
        .hasMessageContaining("hvorfor ikke alle kurser giver merit");
    scene.udfoer(f.id(), "valider_merit", Map.of("begrundelse", "Splidsning er nødvendig"));

    assertThat(kurser.gaeldende(f.id()).orElseThrow().kurser())
        .extracting(Kursus::merit)
        .containsExactly("MERIT", "IKKE_MERIT");
    assertThat(kurser.gaeldende(f.id()).orElseThrow().meritKlasse()).isEqualTo("DELVIS");
    assertThat(princip(3).tilstand()).isEqualTo(Principtilstand.Opfyldelse.DELVIST);
  }

  @Test
  void kursusUdenMeritSkalBegrundesOgUdenNogenMeritAccepteres() {
    start();
    aftalePaaPlads();
    sammensaet(
        Map.of(),
        List.of(meritkursus("Fiberteknik"), kursus("Vejen som arbejdsplads", "CERTIFIKAT")));
    assertThat(kurser.seneste(f.id()).orElseThrow().meritResultat())
        .isEqualTo("MANGLER_BEGRUNDELSE");

    Map<String, Object> begrundet = kursus("Vejen som arbejdsplads", "CERTIFIKAT");
    begrundet.put("begrundelse", "Krav for at arbejde ved vej");
    sammensaet(Map.of(), List.of(begrundet));
    assertThat(kurser.seneste(f.id()).orElseThrow().meritResultat())
        .isEqualTo("PARTERNE_SKAL_ACCEPTERE");

    sammensaet(Map.of("ingenMeritAccepteret", true), List.of(begrundet));
    scene.udfoer(f.id(), "valider_merit", Map.of("begrundelse", "Parterne har accepteret"));

    assertThat(slut()).contains("EndEvent_PartsaftalePaaPlads");
    assertThat(kurser.gaeldende(f.id()).orElseThrow().version()).isEqualTo(3);
    // the courses were opened again, and the agreement was not
    assertThat(aftaler.seneste(f.id()).orElseThrow().version()).isEqualTo(1);
    assertThat(afvigelser.alle(f.id())).extracting(Afvigelser.Afvigelse::regel).contains("R-9.3");
    assertThat(princip(3).tilstand()).isEqualTo(Principtilstand.Opfyldelse.DELVIST);
    String accepteret =
        "Ingen kurser giver merit, og det er accepteret: Begge parter har accepteret det."
            + " Begrundelsen er: Parterne har accepteret";
    assertThat(princip(3).begrundelse()).isEqualTo(accepteret);

    fasestatus.goerOp(new Registrering(f.id(), "system", null, null, Instant.EPOCH), 2);
    assertThat(afvigelser.alle(f.id()))
        .filteredOn(a -> a.regel().equals("PRINCIP_3"))
        .extracting(Afvigelser.Afvigelse::begrundelse)
        .containsExactly(accepteret);
  }

  @Test
  void amuKursusUdenUdbyderVarslerSkolerne() {
    start();
    aftalePaaPlads();
    Map<String, Object> udenUdbyder = meritkursus("Fiberteknik");
    udenUdbyder.put("harUdbyder", false);
    scene.med(f, Testaktoerer.SKOLE, "uddannelsesinstitution");
    sammensaet(Map.of(), List.of(udenUdbyder));
    scene.udfoer(f.id(), "valider_merit");

    assertThat(underretninger.iForloeb(f.id()))
        .extracting(Underretninger.Underretning::aktoerId)
        .containsExactlyInAnyOrder(Testaktoerer.SKOLE, Testaktoerer.SKOLE_2);
  }

  @Test
  void afslagUdenGrundOgOverskredetFristAfvises() {
    start();
    assertThatThrownBy(
            () ->
                scene.udfoer(
                    f.id(), UDKAST, Map.of("aftaleform", "SKRIFTLIG", "svarSenest", "2020-01-01")))
        .hasMessageContaining("Datoen i »Parterne svarer senest« er gået.");
    assertThat(aftaler.seneste(f.id())).isEmpty();

    udkast();
    assertThatThrownBy(() -> scene.udfoer(f.id(), ARBEJDSGIVER, Map.of("svar", "AFSLAAET")))
        .hasMessageContaining("hvorfor I ikke kan være med");
    assertThat(aftaler.tiltraedelser(f.id(), 1)).isEmpty();
  }

  @Test
  void sideUdenDeltagerRegistreresPaaVegneAf() {
    scene.start("fase_2_partsaftale", f, Map.of("branchorganisation", Testaktoerer.KOORDINATOR));
    udkast();
    beggeSkriverUnder();

    assertThat(aftaler.tiltraedelser(f.id(), 1))
        .extracting(t -> t.registrering().paaVegneAf())
        .containsExactly("Arbejdsgiversiden", null);
    // signed for a side that takes no part is no signature of that side
    assertThat(aftaler.seneste(f.id()).orElseThrow().status())
        .isEqualTo(Partsaftale.Status.INDGAAET);
    assertThat(raekke("C2.1").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(raekke("C2.1").begrundelse())
        .isEqualTo("Koordinatoren har svaret på en parts vegne.");
    assertThat(princip(2).tilstand()).isEqualTo(Principtilstand.Opfyldelse.DELVIST);
  }

  @Test
  void finansieringIAftalenHolderFasenAaben() {
    start();
    aftalePaaPlads();
    sammensaet(Map.of(), List.of(meritkursus("Fiberteknik")));
    aftaler.saetMangler(f.id(), 1, List.of("X1"));
    scene.udfoer(f.id(), "valider_merit");
    assertThat(scene.aabne(f.id())).containsExactly("loes_blokering");
    assertThat(scene.erSlut(f.id())).isFalse();

    aftaler.saetMangler(f.id(), 1, List.of());
    scene.udfoer(f.id(), "loes_blokering");
    assertThat(slut()).contains("EndEvent_PartsaftalePaaPlads");
  }

  /** Where the phase and the agreement ended; that both sides answered is a step of its own. */
  private List<String> slut() {
    return scene.slut(f.id()).stream().filter(e -> !e.equals("EndEvent_BeggeHarSvaret")).toList();
  }
}

package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.I_DAG;
import static dk.jobveu.proces.Fase3Opsaetning.NU;
import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.hold.Kursusdrift;
import dk.jobveu.kortvej.Kortveje;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Partsside;
import dk.jobveu.partsaftale.Tiltraedelse;
import dk.jobveu.projektrum.Forloebsmotor;
import dk.jobveu.udbud.Udbudsrunder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In a crisis a handful of tasks leads from the enquiry to the first day. */
@Systemtest
class KortVejTest {

  private static final String GRUND = "Maskinerne står stille om en uge.";

  /** For all roles together, from the enquiry to the course start. */
  private static final int EN_HAANDFULD = 8;

  @Autowired Scene scene;
  @Autowired Forloebregister register;
  @Autowired Kortveje kortveje;
  @Autowired Indmeldinger indmeldinger;
  @Autowired Kursussammensaetninger kurser;
  @Autowired Partsaftaler aftaler;
  @Autowired Deltagelser deltagelser;
  @Autowired Udbudsrunder runder;
  @Autowired Tjekliste tjekliste;
  @Autowired Principper principper;
  @Autowired Afvigelser afvigelser;
  @Autowired Kursusdrift drift;
  @Autowired Forloebsmotor motor;

  private final List<String> opgaver = new ArrayList<>();
  private Forloeb f;

  @BeforeEach
  void klokken() {
    scene.klokken(NU);
  }

  @AfterEach
  void igen() {
    scene.klokkenIgen();
  }

  @Test
  void fraHenvendelseTilFoersteKursusdagErEnHaandfuldOpgaver() {
    begynd(Map.of());
    assertThat(scene.aabne(f.id())).containsExactly("beskriv_kort_vej");
    udfoer("beskriv_kort_vej", beskrivelse());
    assertThat(scene.aabne(f.id()))
        .containsExactlyInAnyOrder(
            "tiltraed_som_arbejdsgiver", "tiltraed_som_loenmodtager", "afgiv_tilbud");
    assertThat(faser())
        .startsWith("Den korte vej NU")
        .hasSize(3)
        .filteredOn(fase -> fase.endsWith("NU"))
        .hasSize(1);
    // the kick-off would build the bridge; that the parties have not answered yet is no leap
    assertThat(principper.alle(f.id()).get(3).begrundelse()).contains("Sprunget over", GRUND);
    assertThat(principper.alle(f.id()).get(1).begrundelse()).doesNotContain("Sprunget over");
    udfoer("tiltraed_som_arbejdsgiver", opbakning());
    udfoer("tiltraed_som_loenmodtager", opbakning());
    assertThat(scene.aabne(f.id())).containsExactly("afgiv_tilbud");
    udfoer("afgiv_tilbud", tilbud());

    // what others must be able to look up is recorded as on the whole way
    assertThat(register.hent(f.id()).projekttype()).isEqualTo(Projekttype.COVID);
    assertThat(kurser.gaeldende(f.id()).orElseThrow().kurser()).hasSize(1);
    assertThat(aftaler.seneste(f.id()).orElseThrow().status())
        .isEqualTo(Partsaftale.Status.PAA_ANDEN_VIS);
    assertThat(runder.valg(f.id()).orElseThrow().skoler()).containsExactly(SKOLE);
    assertThat(indmeldinger.beskaeftigede(f.id()))
        .singleElement()
        .satisfies(
            b -> {
              assertThat(b.antal()).isEqualTo(24);
              assertThat(b.bekraeftet()).isFalse();
              assertThat(b.registrering().paaVegneAf()).isEqualTo("Arbejdsgiverne");
            });

    udfoer("opret_hold", Map.of("minimum", 12, "maksimum", 24, "beskaeftigede", 24));
    udfoer("afstem_tider", Map.of());
    scene.klokken(I_DAG.plusDays(21).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC));
    udfoer("start_kursus", Map.of());
    assertThat(drift.start(f.id(), 1)).isPresent();
    assertThat(opgaver).hasSizeLessThanOrEqualTo(EN_HAANDFULD);
    assertThat(faser()).startsWith("Den korte vej FAERDIG").hasSize(3);
    assertThat(faser().get(1)).startsWith("Fase 4").endsWith("NU");

    // what has no step says so, with the reason; what was done stands as done
    for (String punkt : List.of("C1.4", "C3.1", "C3.3", "C3.4")) {
      assertThat(raekke(punkt).tilstand()).as(punkt).isEqualTo(Tilstand.IKKE_RELEVANT);
      assertThat(raekke(punkt).begrundelse())
          .as(punkt)
          .isEqualTo("Sprunget over på den korte vej: " + GRUND);
    }
    assertThat(raekke("C2.1").tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(afvigelser.alle(f.id()))
        .extracting(Afvigelser.Afvigelse::regel)
        .contains("R-15.3", "R-4.12");
  }

  @Test
  void sigerEnPartNejGaarForloebetHeleVejen() {
    begynd(Map.of());
    udfoer("beskriv_kort_vej", beskrivelse());
    udfoer(
        "tiltraed_som_arbejdsgiver", Map.of("svar", "AFSLAAET", "begrundelse", "Ikke vores fag"));
    udfoer("tiltraed_som_loenmodtager", opbakning());
    udfoer("afgiv_tilbud", tilbud());

    assertThat(scene.aabne(f.id())).containsExactly("afdaek_behov");
    assertThat(faser()).startsWith("Den korte vej FAERDIG").hasSize(6);
    assertThat(faser().get(1)).startsWith("Fase 1").endsWith("NU");
    assertThat(kortveje.find(f.id()).orElseThrow().opgivet()).isTrue();
    assertThat(runder.valg(f.id())).isEmpty();
    assertThat(raekke("C3.1").tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);
  }

  @Test
  void enPartDerErTraadtUdKommerIkkeMedIgenOgSvaretForDenErKoordinatorens() {
    begynd(Map.of());
    udfoer("beskriv_kort_vej", beskrivelse());
    udfoer("tiltraed_som_arbejdsgiver", opbakning());
    deltagelser.svar(f.id(), FAGLIG, Deltagelse.Svar.AFSLAAET, "De har ikke tid");
    udfoer("tiltraed_som_loenmodtager", opbakning());
    udfoer("afgiv_tilbud", tilbud());

    assertThat(deltagelser.erUde(f.id(), FAGLIG)).isTrue();
    assertThat(deltagelser.erUde(f.id(), BRANCHE)).isFalse();
    assertThat(aftaler.tiltraedelser(f.id(), aftaler.seneste(f.id()).orElseThrow().version()))
        .extracting(Tiltraedelse::side, t -> t.registrering().paaVegneAf())
        .containsExactlyInAnyOrder(
            tuple(Partsside.ARBEJDSGIVER, null), tuple(Partsside.LOENMODTAGER, "Lønmodtagersiden"));
  }

  @Test
  void kanSkolenIkkeGaarForloebetHeleVejen() {
    begynd(Map.of());
    udfoer("beskriv_kort_vej", beskrivelse());
    udfoer("tiltraed_som_arbejdsgiver", opbakning());
    udfoer("tiltraed_som_loenmodtager", opbakning());
    udfoer("afgiv_tilbud", Map.of("svar", "NEJ", "afslag", "INGEN_KAPACITET"));

    assertThat(scene.aabne(f.id())).containsExactly("afdaek_behov");
    assertThat(kortveje.find(f.id()).orElseThrow().opgivet()).isTrue();
  }

  @Test
  void kurserUdenMeritBegrundesOgDagenePasser() {
    begynd(Map.of());
    Map<String, Object> uden = beskrivelse();
    uden.put("kurser", List.of(Map.of("titel", "Dansk", "kursustype", "FVU")));
    uden.put("meritGrund", null);
    assertThatThrownBy(() -> udfoer("beskriv_kort_vej", uden))
        .hasStackTraceContaining("Skriv, hvorfor");
    Map<String, Object> bagvendt = beskrivelse();
    bagvendt.put("datoKursusafslutning", I_DAG.plusDays(1).toString());
    assertThatThrownBy(() -> udfoer("beskriv_kort_vej", bagvendt))
        .hasStackTraceContaining("Kurset kan ikke slutte, før det begynder.");
    assertThat(kortveje.find(f.id())).isEmpty();
    assertThat(kurser.seneste(f.id())).isEmpty();
  }

  /** An AMK that goes to a company itself begins the same way, as its contact. */
  @Test
  void denKorteVejBegynderHosEnVirksomhedOgsaaNaarDenErOpsoegt() {
    begynd(Map.of("startvariant", "C", "initiativtagere", List.of("AMK")));
    assertThat(scene.aabne(f.id())).containsExactly("beskriv_kort_vej");
    assertThat(register.hent(f.id()).henvendelse()).isEqualTo("C");

    int foer = register.alle().size();
    assertThatThrownBy(() -> begynd(Map.of("henvendelser", List.of())))
        .hasStackTraceContaining("Den korte vej begynder hos en virksomhed");
    assertThat(register.alle()).hasSize(foer);
  }

  private void begynd(Map<String, Object> rettelser) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("titel", "Kabelfabrikken");
    svar.put("kommune", "0730");
    svar.put("startdato", I_DAG.toString());
    svar.put("deltagergrupper", List.of("BESKAEFTIGEDE"));
    svar.put("valgtFormaal", "AFBOED");
    svar.put("kriseaarsag", "AFSKEDIGELSER");
    svar.put("denKorteVej", "JA");
    svar.put("startvariant", "B");
    svar.put("initiativtagere", List.of("VIRKSOMHED"));
    svar.put(
        "henvendelser",
        List.of(
            Map.of(
                "navn",
                "Gudenå Kabel",
                "oensker",
                "BESKAEFTIGEDE",
                "stillingsbetegnelse",
                "Kabeloperatør",
                "antalStillinger",
                0)));
    svar.put("valgtKoordinator", KOORDINATOR);
    svar.putAll(rettelser);
    f = register.hent(scene.begynd(KOORDINATOR, svar).getBusinessKey());
  }

  private static Map<String, Object> beskrivelse() {
    Map<String, Object> svar = new HashMap<>();
    svar.put("valgtBrancheorganisation", BRANCHE);
    svar.put("valgtFagligOrganisation", FAGLIG);
    svar.put(
        "arbejdsgivere",
        List.of(
            Map.of("arbejdsgiver", "Gudenå Kabel", "antal", 24, "forudsaetninger", "Ufaglærte")));
    svar.put(
        "kurser",
        List.of(
            Map.of(
                "titel",
                "Dansk",
                "kursustype",
                "FVU",
                "varighedDage",
                10,
                "begrundelse",
                "Medarbejderne har ønsket det")));
    svar.put("meritGrund", "Det skal gå hurtigt");
    svar.put("valgtSkole", SKOLE);
    svar.put("frist", I_DAG.plusDays(7).toString());
    svar.put("prisramme", 250000);
    svar.put("datoKursusstart", I_DAG.plusDays(21).toString());
    svar.put("datoKursusafslutning", I_DAG.plusDays(50).toString());
    svar.put("datoOpfoelgning", I_DAG.plusDays(90).toString());
    svar.put("sprungetGrund", GRUND);
    return svar;
  }

  private static Map<String, Object> opbakning() {
    return Map.of(
        "svar",
        "OPBAKNING",
        "fastlaeggerIndhold",
        true,
        "blaastemplinger",
        List.of(Map.of("maade", "STYREGRUPPE", "dokumentation", "Referat")));
  }

  private static Map<String, Object> tilbud() {
    return Map.of(
        "svar",
        "JA",
        "pris",
        200000,
        "daekkerAlleKurser",
        "JA",
        "startdato",
        I_DAG.plusDays(21).toString(),
        "slutdato",
        I_DAG.plusDays(50).toString(),
        "minHold",
        12,
        "maksHold",
        24);
  }

  private void udfoer(String blanket, Map<String, Object> svar) {
    scene.udfoer(f.id(), blanket, svar);
    opgaver.add(blanket);
  }

  /** Their names, each with where it is. */
  private List<String> faser() {
    return motor.faser(f.id()).stream().map(fase -> fase.navn() + " " + fase.stade()).toList();
  }

  private Raekketilstand raekke(String punkt) {
    return tjekliste.raekker(f.id()).stream()
        .filter(r -> r.raekke().equals(punkt))
        .findFirst()
        .orElseThrow();
  }
}

package dk.jobveu.laering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Pakkevalgene;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.motor.blanket.Blanketlytter;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import dk.jobveu.referencedata.Branchepakke;
import dk.jobveu.referencedata.Referencedata;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A library of courses with merit, and a forløb that begins with them. */
@Systemtest
class BranchepakkeTest {

  private static final String SIDEN = "/projektrum/branchepakker";

  @Autowired private Scene scene;
  @Autowired private Forloebregister register;
  @Autowired private Pakkevalgene valgene;
  @Autowired private Referencedata referencedata;
  @Autowired private Blanketlytter blanketter;
  @Autowired private Laeringsarkiv arkiv;
  @Autowired private WebApplicationContext kontekst;

  @Test
  void etForloebBegynderMedPakkenOgRetterDen() {
    Forloeb f = begynd("KABELMONTOER");

    assertThat(valgene.find(f.id()))
        .hasValueSatisfying(v -> assertThat(v.pakke()).isEqualTo("KABELMONTOER"));
    Map<String, Object> behov = blanketter.data("afdaek_behov", som(f));
    assertThat(behov).containsEntry("branche", "El og kabel").doesNotContainKey("geografi");
    assertThat(behov.get("stillinger"))
        .isEqualTo(List.of(Map.of("stillingsbetegnelse", "Kabelmontør")));
    assertThat((List<?>) blanketter.data("sammensaet_kurser", som(f)).get("kurser"))
        .hasSize(2)
        .first()
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
        .containsEntry("titel", "Kabelmontage")
        .containsEntry("giverMerit", true)
        .containsEntry("uddannelse", "Elektriker")
        .containsEntry("anerkendt", "VED_IKKE")
        .doesNotContainKey("skole");
    Map<String, Object> plan = blanketter.data("skriv_projektplan", som(f));
    assertThat(plan).containsEntry("screeningsmodeller", List.of("PRAKTIK"));
    assertThat(plan.get("forlaegstekst").toString()).contains("kort forløb og praktik");
  }

  @Test
  void udenPakkeErDerIntetForslag() {
    Forloeb f = begynd(null);
    assertThat(valgene.find(f.id())).isEmpty();
    assertThat(blanketter.data("afdaek_behov", som(f))).doesNotContainKeys("branche", "stillinger");
    assertThat(blanketter.data("sammensaet_kurser", som(f))).doesNotContainKey("kurser");
  }

  @Test
  void enPakkeDerIkkeFindesDenDagAfvises() {
    int foer = register.alle().size();
    assertThatThrownBy(() -> begynd("FINDES_IKKE")).hasMessageContaining("branchepakke");
    assertThat(register.alle()).hasSize(foer);
  }

  /** Nothing has been run here: the well-tried template is there from the first day. */
  @Test
  void pakkerneStaarPaaEnSideOgSigerHvadDerErAntaget() throws Exception {
    new Browser(kontekst)
        .hent(Testaktoerer.BRANCHE, SIDEN)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Kabelmontør: kort forløb og praktik")))
        .andExpect(content().string(containsString("Initiativ 5")))
        .andExpect(content().string(containsString("antagelser")))
        .andExpect(content().string(not(containsString("Vælg pakken, når du begynder"))));
    new Browser(kontekst)
        .hent(Testaktoerer.KOORDINATOR, SIDEN)
        .andExpect(content().string(containsString("Vælg pakken, når du begynder")));
  }

  /** the courses of a forløb become a package when its evaluation says so. */
  @Test
  void deltekurserFraCasebankenStaarDerOgAndreGoerIkke() throws Exception {
    Forloeb delt = medKurser("Delte kurser", List.of("KURSER"));
    Forloeb egen = medKurser("Egne kurser", List.of("SCREENINGSPROFIL"));

    new Browser(kontekst)
        .hent(Testaktoerer.KOORDINATOR, SIDEN)
        .andExpect(content().string(containsString(delt.id())))
        .andExpect(content().string(containsString("Kabelmontage for øvede")))
        .andExpect(content().string(containsString("/projektrum/forloeb/" + delt.id() + "/kopi")))
        .andExpect(content().string(not(containsString(egen.id()))));
  }

  /** What the files say fits what the forms know, and names no place. */
  @Test
  void pakkernePasserTilBlanketterneOgNaevnerIntetSted() {
    List<Branchepakke> alle = referencedata.branchepakker(Scene.idag());
    assertThat(alle).extracting(Branchepakke::kode).contains("KABELMONTOER", "ROERMONTOER");
    for (Branchepakke p : alle) {
      assertThat(p.kurser()).as(p.kode()).isNotEmpty();
      assertThat(p.screeningsmodeller()).isSubsetOf("PRAKTIK", "MATCHDAG", "SKOLEFORLOEB");
      assertThat(p.navn() + p.branche() + p.stillinger()).doesNotContain("Syd", "Esbjerg");
      for (Branchepakke.Kursus k : p.kurser()) {
        assertThat(Kursustype.valueOf(k.kursustype())).isNotNull();
        assertThat(k.merit() ? k.uddannelse() : k.begrundelse()).as(k.titel()).isNotBlank();
      }
    }
  }

  private Forloeb medKurser(String titel, List<String> skabeloner) {
    Forloeb f = scene.forloeb();
    scene.start("fase_2_partsaftale", f, Map.of());
    scene.udfoer(
        f.id(),
        "udarbejd_partsaftale",
        Map.of(
            "aftaleform", "SKRIFTLIG",
            "stillingsbetegnelser", "Kabelmontør",
            "fagligeKompetencer", "Kabellægning"));
    scene.udfoer(f.id(), "tiltraed_som_arbejdsgiver", Map.of("svar", "UNDERSKREVET"));
    scene.udfoer(f.id(), "tiltraed_som_loenmodtager", Map.of("svar", "UNDERSKREVET"));
    scene.udfoer(f.id(), "indsaml_virksomhedsoensker");
    scene.udfoer(
        f.id(),
        "sammensaet_kurser",
        Map.of(
            "kurser",
            List.of(
                Map.of(
                    "titel", "Kabelmontage for øvede",
                    "kursustype", "AMU",
                    "fagkode", "47136",
                    "varighedDage", 40,
                    "giverMerit", true,
                    "uddannelse", "Elektriker",
                    "anerkendt", "JA",
                    "skole", "Mercantec",
                    "harUdbyder", true))));
    scene.udfoer(f.id(), "bekraeft_kurser", Map.of("enig", "JA"));
    scene.udfoer(f.id(), "valider_merit");
    Registrering r = new Registrering(f.id(), "b", Testaktoerer.KOORDINATOR, null, Instant.EPOCH);
    arkiv.gemEvaluering(
        new Evaluering(
            r, "Det virkede", null, null, skabeloner, List.of(), 0, Resultattal.ingen()));
    arkiv.gemCase(
        new Casebeskrivelse(
            r,
            new Casetekst(titel, "Parter", "Formål", "Indhold", "Resultater", null, "VEU"),
            Casebeskrivelse.Status.GODKENDT));
    return f;
  }

  private Forloeb begynd(String pakke) {
    Map<String, Object> svar = new HashMap<>();
    svar.put("titel", "Kabelmontør i nord");
    svar.put("kommune", "0851");
    svar.put("startdato", LocalDate.of(2026, 3, 2).toString());
    svar.put("deltagergrupper", List.of("LEDIGE"));
    svar.put("valgtFormaal", "MANGEL");
    svar.put("startvariant", "A");
    svar.put("initiativtagere", List.of("PARTERNE"));
    svar.put("valgtKoordinator", Testaktoerer.KOORDINATOR);
    svar.put("runde", 1);
    if (pakke != null) {
      svar.put("branchepakke", pakke);
    }
    return register.hent(scene.begynd(Testaktoerer.KOORDINATOR, svar).getBusinessKey());
  }

  private static Blanketkontekst som(Forloeb f) {
    return new Blanketkontekst(null, f.id(), null, "b", Testaktoerer.KOORDINATOR, Map.of());
  }
}

package dk.jobveu.proces;

import static dk.jobveu.proces.Fase3Opsaetning.NU;
import static dk.jobveu.proces.Fase3Opsaetning.deltager;
import static dk.jobveu.proces.Fase3Opsaetning.hensigt;
import static dk.jobveu.proces.Fase3Opsaetning.jobcentre;
import static dk.jobveu.proces.Fase3Opsaetning.virksomhed;
import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.hensigt.Hensigter;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.opstart.Ordninger;
import dk.jobveu.projektplan.SkrivProjektplan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each job centre its own companies and citizens, unless the lead one does all. */
@Systemtest
class HvertJobcenterSitTest {

  @Autowired Scene scene;
  @Autowired Virksomheder virksomheder;
  @Autowired Deltagelser deltagelser;
  @Autowired Ordninger ordninger;
  @Autowired Hensigter hensigter;
  @Autowired Hensigtserklaeringer erklaeringer;
  @Autowired SkrivProjektplan skriv;

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
  void hvertJobcenterAfklarerSineOrdningerOgSpoergerSineVirksomheder() {
    begynd("HVER_SIT", JOBCENTER, JOBCENTER_2);
    assertThat(scene.hos(f.id(), "afklar_ordninger"))
        .containsExactlyInAnyOrder(JOBCENTER, JOBCENTER_2);
    assertThat(scene.hos(f.id(), "saml_virksomhedsoversigt"))
        .containsExactlyInAnyOrder(JOBCENTER, JOBCENTER_2);
    udfoer(JOBCENTER, "afklar_ordninger", ordninger("REG_PULJE", "PRAKTIK"));
    udfoer(JOBCENTER_2, "afklar_ordninger", ordninger("PRAKTIK"));
    assertThat(ordninger.alle(f.id()))
        .extracting(o -> o.jobcenter(), o -> o.ordning().ordning())
        .containsExactlyInAnyOrder(
            tuple(JOBCENTER, "REG_PULJE"),
            tuple(JOBCENTER, "PRAKTIK"),
            tuple(JOBCENTER_2, "PRAKTIK"));

    // the lead one's overview begins with those that nobody else has, the other's with none
    udfoer(JOBCENTER_2, "saml_virksomhedsoversigt", oversigt("Aarhus Fiber"));
    assertThat(scene.hos(f.id(), "indhent_hensigtserklaering")).isEmpty();
    scene.udfoerFor(JOBCENTER, f.id(), "saml_virksomhedsoversigt", Map.of());

    assertThat(scene.hos(f.id(), "indhent_hensigtserklaering"))
        .containsExactlyInAnyOrder(JOBCENTER, JOBCENTER_2);
    udfoer(JOBCENTER_2, "indhent_hensigtserklaering", hensigt(3, 0));
    udfoer(JOBCENTER, "indhent_hensigtserklaering", hensigt(10, 0));
    assertThat(erklaeringer.gaeldende(f.id()))
        .extracting(
            h -> virksomheder.hent(h.virksomhedId()).navn(), h -> h.registrering().organisation())
        .containsExactlyInAnyOrder(
            tuple("Virksomhed 1", JOBCENTER), tuple("Aarhus Fiber", JOBCENTER_2));
    assertThat(skriv.vist(situation()).get("ordningerIPlanen").toString())
        .contains("Virksomhedspraktik")
        .contains("Den regionale uddannelsespulje (Jobcenter Randers)")
        .doesNotContain("Virksomhedspraktik (");
  }

  @Test
  void enVirksomhedStaarPaaEnOversigtOgGaarTilbageNaarJobcentretForlader() {
    begynd("HVER_SIT", JOBCENTER, JOBCENTER_2);
    udfoer(JOBCENTER, "saml_virksomhedsoversigt", oversigt("Virksomhed 1"));
    assertThatThrownBy(
            () -> udfoer(JOBCENTER_2, "saml_virksomhedsoversigt", oversigt("Virksomhed 1")))
        .hasMessageContaining("Virksomhed 1 står allerede på oversigten hos Jobcenter Randers");
    udfoer(JOBCENTER_2, "saml_virksomhedsoversigt", oversigt("Aarhus Fiber"));
    String deres =
        virksomheder.alle(f.id()).stream()
            .filter(v -> v.navn().equals("Aarhus Fiber"))
            .findFirst()
            .orElseThrow()
            .id();

    assertThat(hensigter.jobcenter(f.id(), deres, JOBCENTER)).isEqualTo(JOBCENTER_2);
    deltagelser.svar(f.id(), JOBCENTER_2, Deltagelse.Svar.AFSLAAET, "Nedlagt");
    assertThat(hensigter.jobcenter(f.id(), deres, JOBCENTER)).isEqualTo(JOBCENTER);
  }

  @Test
  void detLedendeGoerDetForAlleNaarDetErAftalt() {
    begynd("LEDENDE", JOBCENTER, JOBCENTER_2);
    assertThat(scene.hos(f.id(), "afklar_ordninger")).containsExactly(JOBCENTER);
    assertThat(scene.hos(f.id(), "saml_virksomhedsoversigt")).containsExactly(JOBCENTER);
    udfoer(JOBCENTER, "saml_virksomhedsoversigt", Map.of());

    assertThat(scene.hos(f.id(), "indhent_hensigtserklaering")).containsExactly(JOBCENTER);
  }

  /** Who was not at the meeting has agreed to nothing. */
  @Test
  void detJobcenterDerIkkeVarPaaMoedetGoerSitSelv() {
    begynd(
        Map.of(
            "tovholderValg",
            FAGLIG,
            "arbejdsdeling",
            "LEDENDE",
            "deltagere",
            Stream.of(KOORDINATOR, BRANCHE, FAGLIG, JOBCENTER)
                .map(d -> Map.of("deltager", d, "mandat", "JA"))
                .toList()),
        JOBCENTER,
        JOBCENTER_2);
    assertThat(scene.hos(f.id(), "afklar_ordninger"))
        .containsExactlyInAnyOrder(JOBCENTER, JOBCENTER_2);
    assertThat(scene.hos(f.id(), "saml_virksomhedsoversigt"))
        .containsExactlyInAnyOrder(JOBCENTER, JOBCENTER_2);
  }

  @Test
  void etJobcenterBliverIkkeSpurgtOmArbejdsdelingen() {
    begynd((String) null, JOBCENTER);
    assertThat(scene.hos(f.id(), "afklar_ordninger")).containsExactly(JOBCENTER);
    assertThat(scene.hos(f.id(), "saml_virksomhedsoversigt")).containsExactly(JOBCENTER);
  }

  private void begynd(String arbejdsdeling, String... jobcentre) {
    begynd(
        arbejdsdeling == null
            ? Map.of("tovholderValg", FAGLIG)
            : Map.of("tovholderValg", FAGLIG, "arbejdsdeling", arbejdsdeling),
        jobcentre);
  }

  private void begynd(Map<String, Object> moedet, String... jobcentre) {
    f = scene.forloeb("LEDIGE");
    virksomhed(virksomheder, f, "Virksomhed 1", 10);
    scene.start("opstartsmoede", f, Map.of());
    scene.udfoer(f.id(), "tilknyt_jobcentre", jobcentre(jobcentre));
    for (String j : jobcentre) {
      udfoer(j, "bekraeft_deltagelse", deltager("FULD"));
    }
    scene.udfoer(f.id(), "indkald_moede", Fase3Opsaetning.indkaldelse());
    scene.udfoer(f.id(), "hold_opstartsmoede", moedet);
  }

  private static Map<String, Object> ordninger(String... koder) {
    return Map.of(
        "ordninger",
        List.of(koder).stream().map(o -> Map.of("ordning", o, "maalgruppe", "ALLE")).toList());
  }

  private static Map<String, Object> oversigt(String virksomhed) {
    return Map.of(
        "oversigt",
        List.of(
            Map.of(
                "navn", virksomhed,
                "stillingsbetegnelse", "Fibertekniker",
                "antalStillinger", 3,
                "oensker", "LEDIGE",
                "erMed", "JA")));
  }

  private void udfoer(String jobcenter, String blanket, Map<String, Object> svar) {
    scene.udfoerFor(jobcenter, f.id(), blanket, svar);
  }

  private Situation situation() {
    return new Situation(
        new Registrering(f.id(), Testaktoerer.bruger(FAGLIG), FAGLIG, null, NU), Map.of());
  }
}

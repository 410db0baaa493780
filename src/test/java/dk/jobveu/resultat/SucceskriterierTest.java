package dk.jobveu.resultat;

import static dk.jobveu.deltager.Deltagerhold.START;
import static dk.jobveu.deltager.Deltagerhold.ny;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagerhold;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Situation;
import dk.jobveu.frafald.Frafaldsaarsag;
import dk.jobveu.frafald.Frafaldsmelding;
import dk.jobveu.frafald.RegistrerFrafald;
import dk.jobveu.hold.Ordningsfakta;
import dk.jobveu.hold.Tilmelding;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.RegistrerMatchliste;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.opfoelgning.VejledBorgerOgVirksomhed;
import dk.jobveu.opfoelgning.VejledBorgerOgVirksomhed.Vejledning;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Browser;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** The four success criteria, each with its own figure. */
@Systemtest
class SucceskriterierTest {

  private static final LocalDate SLUT = START.plusWeeks(8);

  private static final Ordningsfakta FAGLAERT =
      new Ordningsfakta(Ordningsfakta.Uddannelse.FAGLAERT, null, null, null, null, null);

  @Autowired Tilmeldinger tilmeldinger;
  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired OpretDeltagere opret;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired RegistrerGennemfoersel gennemfoer;
  @Autowired RegistrerFrafald registrerFrafald;
  @Autowired RegistrerMatchliste registrerMatch;
  @Autowired VejledBorgerOgVirksomhed vejled;
  @Autowired Succeskriterier succeskriterier;

  @Test
  void hvertKriteriumHarSitEgetTal() {
    Deltagerhold hold =
        Deltagerhold.begyndt(
            scene,
            "BEGGE",
            opret,
            start,
            ny("JOB", "1"),
            ny("LAERLING", "3"),
            ny("UDSAT", "3"),
            ny("BESK", Deltager.BESKAEFTIGET));
    registrerFrafald.registrerFrafald(
        hold.jobcenter(),
        List.of(new Frafaldsmelding("UDSAT", START.plusDays(3), Frafaldsaarsag.ANDET, false)));
    gennemfoer.registrer(
        hold.skole(),
        List.of(
            new Kursusresultat("JOB", SLUT, 3, 2, 1),
            new Kursusresultat("LAERLING", SLUT, 3, 2, 2),
            new Kursusresultat("BESK", SLUT, 1, 0, 1)));
    registrerMatch.registrerMatch(
        hold.jobcenter(),
        List.of(
            match("JOB", Matchoenske.UFAGLAERT_JOB, Matchudfald.ORDINAERT_JOB),
            match("LAERLING", Matchoenske.VOKSENLAERLING, Matchudfald.VOKSENLAERLING)));

    assertThat(succeskriterier.maal(hold.forloebId()))
        .extracting(Maaling::nr, Maaling::opnaaet, Maaling::ud)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, 2, 3),
            org.assertj.core.groups.Tuple.tuple(2, 3, 4),
            org.assertj.core.groups.Tuple.tuple(3, 2, 4),
            org.assertj.core.groups.Tuple.tuple(4, 1, 3));
    // two udsatte of three: a figure of their own would say what became of the third
    assertThat(succeskriterier.maal(hold.forloebId()).get(0).uddybning())
        .isEqualTo("Heraf udsatte og unge: vises kun for grupper på mindst 5");

    vejled.modtag(
        new Vejledning(SLUT.plusMonths(18), "VOKSENLAERLING", true, true, true, null, null, null),
        new Situation(hold.skole(), Map.of("deltagerId", "JOB")));

    Maaling laerlingevejen = succeskriterier.maal(hold.forloebId()).get(3);
    assertThat(laerlingevejen.opnaaet()).isEqualTo(2);
    assertThat(laerlingevejen.uddybning()).contains("slutning: 1").contains("opfølgningen: 1");
  }

  /** The figure of a small group is what became of somebody; so is what is left without it. */
  @Test
  void udsatteHarKunEtTalNaarBaadeDeOgResterErEnGruppe() {
    assertThat(udsatteOgAndre(5, 5)).endsWith("1 af 5");
    assertThat(udsatteOgAndre(5, 0)).endsWith("1 af 5");
    for (String lille :
        List.of(
            udsatteOgAndre(4, 5),
            udsatteOgAndre(5, 4),
            udsatteOgAndre(1, 0),
            udsatteOgAndre(0, 5))) {
      assertThat(lille).endsWith("vises kun for grupper på mindst 5").doesNotContain(" af ");
    }
  }

  /** Criteria 2 and 3 are about ufaglærte; who must not say it is counted with them. */
  @Test
  void faglaerteTaellesIkkeMedUfaglaerteNaarIngenKanGenkendes() {
    Maaling[] store = medFaglaerte(5, 5);
    assertThat(store[0].ud()).isEqualTo(5);
    assertThat(store[0].opnaaet()).isEqualTo(4);
    assertThat(store[0].uddybning())
        .startsWith("Kursusbeviser i alt: 4.")
        .endsWith("ikke talt med");
    assertThat(store[1].ud()).isEqualTo(5);
    assertThat(store[1].opnaaet()).isEqualTo(4);

    Maaling[] faa = medFaglaerte(1, 8);
    assertThat(faa[0].ud()).isEqualTo(9);
    assertThat(faa[0].opnaaet()).isEqualTo(8);
    assertThat(faa[0].uddybning()).endsWith("fordi grupper på under 5 ikke vises for sig");
    assertThat(medFaglaerte(0, 5)[0].uddybning()).isEqualTo("Kursusbeviser i alt: 4");
  }

  /** Criteria 2 and 3 where all but the last one have completed. */
  private Maaling[] medFaglaerte(int faglaerte, int andre) {
    List<String> alle =
        IntStream.range(0, faglaerte + andre).mapToObj(i -> "D-%02d".formatted(i)).toList();
    Deltagerhold hold =
        Deltagerhold.begyndt(
            scene,
            "LEDIGE",
            opret,
            start,
            alle.stream().map(d -> ny(d, "1")).toArray(NyDeltager[]::new));
    tilmeldinger.gemTilmeldinger(
        hold.jobcenter(),
        Testaktoerer.JOBCENTER,
        false,
        alle.stream()
            .map(
                d ->
                    new Tilmelding(
                        d,
                        "REG_PULJE",
                        true,
                        true,
                        alle.indexOf(d) < faglaerte ? FAGLAERT : Ordningsfakta.UKENDTE))
            .toList());
    gennemfoer.registrer(
        hold.skole(),
        alle.subList(0, alle.size() - 1).stream()
            .map(d -> new Kursusresultat(d, SLUT, 1, 1, 1))
            .toList());
    List<Maaling> alt = succeskriterier.maal(hold.forloebId());
    return new Maaling[] {alt.get(1), alt.get(2)};
  }

  /** What is said of the udsatte in a class where the first one got a job. */
  private String udsatteOgAndre(int udsatte, int andre) {
    Deltagerhold hold =
        Deltagerhold.begyndt(
            scene,
            "LEDIGE",
            opret,
            start,
            IntStream.range(0, udsatte + andre)
                .mapToObj(i -> ny("D-" + i, i < udsatte ? "3" : "1"))
                .toArray(NyDeltager[]::new));
    gennemfoer.registrer(hold.skole(), List.of(new Kursusresultat("D-0", SLUT, 3, 2, 1)));
    registrerMatch.registrerMatch(
        hold.jobcenter(),
        List.of(match("D-0", Matchoenske.UFAGLAERT_JOB, Matchudfald.ORDINAERT_JOB)));
    return succeskriterier.maal(hold.forloebId()).get(0).uddybning();
  }

  @Test
  void deVisesHverForSigForKoordinatorenOgIkkeForBrancheorganisationen() throws Exception {
    Deltagerhold hold = Deltagerhold.begyndt(scene, "LEDIGE", opret, start, ny("A", "1"));
    Browser browser = new Browser(kontekst);
    String side = "/projektrum/forloeb/" + hold.forloebId() + "/tal";

    browser
        .hent(Testaktoerer.KOORDINATOR, side)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("De fire succeskriterier")))
        .andExpect(content().string(containsString("0 af 1")));
    browser
        .hent(Testaktoerer.BRANCHE, side)
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("De fire succeskriterier"))));
  }

  @Test
  void udenDeltagereErDerStadigFire() {
    assertThat(succeskriterier.maal(scene.forloeb().id()))
        .hasSize(4)
        .allMatch(m -> m.opnaaet() == 0 && m.ud() == 0);
  }

  private static Matchmelding match(String deltager, Matchoenske oenske, Matchudfald udfald) {
    return new Matchmelding(
        deltager,
        SLUT,
        null,
        "12345678",
        oenske,
        true,
        SerSigSelv.JA,
        null,
        udfald,
        udfald == Matchudfald.ORDINAERT_JOB ? SLUT.plusDays(3) : null,
        null,
        true);
  }
}

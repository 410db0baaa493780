package dk.jobveu.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Case S2: seventeen participants, six in job, six in education, four in praktik and one EGU. */
@Systemtest
class MatchoverblikTest {

  private static final LocalDate START = LocalDate.of(2019, 3, 4);
  private static final LocalDate SLUT = LocalDate.of(2019, 5, 3);

  @Autowired Scene scene;
  @Autowired OpretDeltagere opretDeltagere;
  @Autowired BegyndDeltagerforloeb startDeltagerforloeb;
  @Autowired RegistrerGennemfoersel registrerGennemfoersel;
  @Autowired RegistrerMatchliste registrerMatch;
  @Autowired Matchregister matchregister;
  @Autowired Matchoverblik overblik;
  @Autowired Udfaldsregister udfald;
  @Autowired MatchTjeklistekilde tjekliste;

  private String forloebId;
  private List<String> deltagere;

  @BeforeEach
  void syttenHarGennemfoert() {
    forloebId = scene.forloeb().id();
    deltagere = IntStream.rangeClosed(1, 17).mapToObj(n -> "T-%02d".formatted(n)).toList();
    opretDeltagere.opret(
        af(Testaktoerer.JOBCENTER),
        Testaktoerer.JOBCENTER,
        deltagere.stream().map(d -> new NyDeltager(d, "1", null, null, null)).toList());
    startDeltagerforloeb.start(
        af(Testaktoerer.SKOLE), Testaktoerer.SKOLE, 1, "18_MDR", START, deltagere);
    registrerGennemfoersel.registrer(
        af(Testaktoerer.SKOLE),
        deltagere.stream().map(d -> new Kursusresultat(d, SLUT, 3, 2, 1)).toList());
  }

  @Test
  void tolvAfSyttenErIMaalOgFemErPaaVej() {
    List<Matchmelding> liste = new ArrayList<>();
    for (int n = 0; n < 17; n++) {
      Matchudfald udfald =
          n < 6
              ? Matchudfald.ORDINAERT_JOB
              : n < 12
                  ? Matchudfald.ORDINAER_UDDANNELSE
                  : n < 16 ? Matchudfald.PRAKTIK : Matchudfald.EGU;
      liste.add(melding(deltagere.get(n), udfald));
    }

    registrerMatch.registrerMatch(af(Testaktoerer.JOBCENTER), liste);

    Matchoverblik.Stilling s = overblik.stilling(forloebId);
    assertThat(s).isEqualTo(new Matchoverblik.Stilling(17, 12, 0, 5, 0, 0, 0, 0));
    assertThat(s.andel()).isCloseTo(0.706, within(0.001));
    assertThat(matchregister.senesteIForloeb(forloebId))
        .extracting(Match::vurdering)
        .containsOnly("GODT", "PAA_VEJ")
        .filteredOn("GODT"::equals)
        .hasSize(12);
    Raekketilstand c43 = tjekliste.udled(forloebId).get(0);
    assertThat(c43.raekke()).isEqualTo("C4.3");
    assertThat(c43.tilstand()).isEqualTo(Tilstand.OPFYLDT);
    assertThat(c43.bevis()).startsWith("12 af 17 ledige (70,6 %)").contains("5 er på vej");
  }

  @Test
  void raekkenErIkkeOpfyldtFoerAlleHarEtResultat() {
    registrerMatch.registrerMatch(
        af(Testaktoerer.JOBCENTER), List.of(melding("T-01", Matchudfald.ORDINAERT_JOB)));

    assertThat(tjekliste.udled(forloebId).get(0).tilstand()).isEqualTo(Tilstand.IKKE_OPFYLDT);
    assertThat(overblik.mangler(forloebId, Testaktoerer.JOBCENTER)).hasSize(16);
    assertThat(overblik.mangler(forloebId, Testaktoerer.JOBCENTER_2)).isEmpty();
  }

  /** The Vejviser asks for a match with a company that looks for people, and for the job. */
  @Test
  void etJobEtAndetStedErIkkeEtMatch() {
    registrerMatch.registrerMatch(
        af(Testaktoerer.JOBCENTER),
        deltagere.stream().map(d -> melding(d, Matchudfald.ORDINAERT_JOB, false)).toList());
    deltagere.forEach(
        d ->
            udfald.gemUdfald(
                af(Testaktoerer.JOBCENTER),
                new Udfald(d, Matchudfald.ORDINAERT_JOB.name(), "FORMELT", true, SLUT)));

    assertThat(overblik.stilling(forloebId))
        .isEqualTo(new Matchoverblik.Stilling(17, 0, 17, 0, 0, 0, 0, 0));
    Raekketilstand c43 = tjekliste.udled(forloebId).get(0);
    assertThat(c43.tilstand()).isEqualTo(Tilstand.OPFYLDT_PAA_ANDEN_VIS);
    assertThat(c43.bevis())
        .isEqualTo(
            "Ingen af 17 ledige er matchet og i job eller uddannelse, 17 er i job et andet sted, ingen er på vej, ingen er fortsat ledige, og ingen er faldet fra.");
  }

  private static Matchmelding melding(String deltager, Matchudfald udfald) {
    return melding(deltager, udfald, true);
  }

  private static Matchmelding melding(String deltager, Matchudfald udfald, boolean efterspoerger) {
    return new Matchmelding(
        deltager,
        SLUT,
        null,
        udfald.iVirksomhed() ? "12345678" : null,
        udfald == Matchudfald.ORDINAER_UDDANNELSE
            ? Matchoenske.UDDANNELSE
            : Matchoenske.UFAGLAERT_JOB,
        efterspoerger,
        udfald.iVirksomhed() ? SerSigSelv.JA : null,
        null,
        udfald,
        udfald == Matchudfald.ORDINAERT_JOB ? SLUT.plusDays(3) : null,
        udfald.paaVej() ? SLUT.plusWeeks(8) : null,
        true);
  }

  private Registrering af(String organisation) {
    return new Registrering(
        forloebId,
        Testaktoerer.bruger(organisation),
        organisation,
        null,
        Instant.parse("2019-05-03T09:00:00Z"));
  }
}

package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.SKOLE;

import dk.jobveu.Systemtest;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** A class of three from Randers and one from Aarhus at one school, a week into its course. */
@Systemtest
abstract class HoldIMarts {

  static final LocalDate START = LocalDate.of(2026, 3, 2);
  static final LocalDate DAG = LocalDate.of(2026, 3, 10);

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired OpretDeltagere opret;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired Organisationer organisationer;

  Browser browser;
  Forloeb forloeb;

  @BeforeEach
  void etHold() {
    scene.klokken(DAG.atTime(12, 0).toInstant(ZoneOffset.UTC));
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
    scene.med(forloeb, SKOLE, "uddannelsesinstitution");
    paaListen(forloeb, JOBCENTER, "R-A", "R-B", "R-C");
    paaListen(forloeb, JOBCENTER_2, "AA-1");
    begynder(forloeb, "R-A", "R-B", "R-C", "AA-1");
  }

  @AfterEach
  void klokken() {
    scene.klokkenIgen();
  }

  void paaListen(Forloeb f, String jobcenter, String... pseudonymer) {
    opret.opret(
        som(jobcenter, f),
        jobcenter,
        Arrays.stream(pseudonymer).map(p -> new NyDeltager(p, "1", null, null, null)).toList());
  }

  void begynder(Forloeb f, String... pseudonymer) {
    start.start(som(SKOLE, f), SKOLE, 1, "18_MDR", START, List.of(pseudonymer));
  }

  /** Somebody else in the organisation. */
  String kollega(String organisation) {
    String bruger = "listekollega_" + organisation;
    organisationer.opretBruger(bruger, "Kim Kollega", Testaktoerer.KODE, organisation);
    return bruger;
  }

  static Registrering som(String organisation, Forloeb f) {
    return new Registrering(
        f.id(),
        Testaktoerer.bruger(organisation),
        organisation,
        null,
        DAG.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }
}

package dk.jobveu.projektrum;

import static dk.jobveu.deltager.Deltagerhold.START;
import static dk.jobveu.deltager.Deltagerhold.ny;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Deltagerhold;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchoenske;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.RegistrerMatchliste;
import dk.jobveu.match.SerSigSelv;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import dk.jobveu.proces.Scene;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

/** Consent to be contacted later is kept, and withdrawn, on the job centre's own list. */
@Systemtest
class OpfoelgningssideTest {

  private static final LocalDate SLUT = START.plusWeeks(8);

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Forloebregister forloeb;
  @Autowired OpretDeltagere opret;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired RegistrerGennemfoersel gennemfoer;
  @Autowired RegistrerMatchliste registrerMatch;
  @Autowired Opfoelgningsregister register;

  private Browser browser;
  private Deltagerhold hold;
  private String side;

  @BeforeEach
  void enErIUfaglaertJob() {
    browser = new Browser(kontekst);
    hold = Deltagerhold.begyndt(scene, "LEDIGE", opret, start, ny("RAND-1", "1"));
    scene.med(forloeb.hent(hold.forloebId()), SKOLE, "uddannelsesinstitution");
    side = "/projektrum/forloeb/" + hold.forloebId() + "/opfoelgning";
    gennemfoer.registrer(hold.skole(), List.of(new Kursusresultat("RAND-1", SLUT, 3, 2, 1)));
    registrerMatch.registrerMatch(
        hold.jobcenter(),
        List.of(
            new Matchmelding(
                "RAND-1",
                SLUT,
                null,
                "12345678",
                Matchoenske.UFAGLAERT_JOB,
                true,
                SerSigSelv.JA,
                null,
                Matchudfald.ORDINAERT_JOB,
                SLUT.plusDays(3),
                null,
                true)));
  }

  @Test
  void jobcentretRetterSamtykketNaarBorgerenSigerFra() throws Exception {
    browser
        .hent(JOBCENTER, side)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("RAND-1")))
        .andExpect(content().string(containsString("I ufaglært job")));

    browser
        .send(
            JOBCENTER,
            side,
            Listeformular.af(
                    browser.hent(JOBCENTER, side).andReturn().getResponse().getContentAsString())
                .skriv("RAND-1", "samtykke", "nej")
                .afsend())
        .andExpect(redirectedUrl(side));

    assertThat(register.find(hold.forloebId(), "RAND-1").orElseThrow().samtykke()).isFalse();
  }

  @Test
  void skolenSerMenRetterIkkeOgAndreSerIntet() throws Exception {
    browser
        .hent(SKOLE, side)
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("RAND-1")));
    browser
        .hent(JOBCENTER_2, side)
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("RAND-1"))));
    browser.hent(KOORDINATOR, side).andExpect(status().is4xxClientError());
    browser
        .send(SKOLE, side, "raekker[0].deltagerId", "RAND-1", "raekker[0].samtykke", "nej")
        .andExpect(status().is4xxClientError());
    browser.send(
        JOBCENTER_2, side, "raekker[0].deltagerId", "RAND-1", "raekker[0].samtykke", "nej");

    assertThat(register.find(hold.forloebId(), "RAND-1").orElseThrow().samtykke()).isTrue();
  }
}

package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Kontaktbog;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.proces.Scene;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.context.WebApplicationContext;

@Systemtest
class DeltagersideTest {

  private static final String HOVED =
      "Pseudonym;Målgruppe;Udsat eller ung;Fødselsår;Bopælskommune;Navn;Telefon;E-post;Status\r\n";

  @Autowired WebApplicationContext kontekst;
  @Autowired Scene scene;
  @Autowired Deltagere deltagere;
  @Autowired Kontaktbog kontakter;

  Browser browser;
  Forloeb forloeb;

  @BeforeEach
  void nytForloeb() {
    browser = new Browser(kontekst);
    forloeb = scene.forloeb();
  }

  String side(String rest) {
    return "/projektrum/forloeb/" + forloeb.id() + "/deltagere" + rest;
  }

  byte[] fil(String indhold) {
    return (HOVED + indhold).getBytes(StandardCharsets.UTF_8);
  }

  void afvist(byte[] fil, String besked) throws Exception {
    browser
        .sendFil(JOBCENTER, side(""), fil)
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("Filen er afvist, og intet er gemt")))
        .andExpect(content().string(containsString(besked)));
    assertThat(deltagere.iForloeb(forloeb.id())).isEmpty();
  }

  @Test
  void jobcentretSaetterFlerePaaListenOgKunDetSerHvemDeEr() throws Exception {
    browser
        .send(
            JOBCENTER,
            side(""),
            "raekker[0].maalgruppe",
            "1",
            "raekker[0].navn",
            "Prøve Prøvesen",
            "raekker[0].telefon",
            "+45 12 34 56 78",
            "raekker[1].maalgruppe",
            "4",
            "raekker[2].maalgruppe",
            "")
        .andExpect(redirectedUrl(side("")));

    assertThat(deltagere.iForloeb(forloeb.id()))
        .hasSize(2)
        .allSatisfy(d -> assertThat(d.jobcenter()).isEqualTo(JOBCENTER))
        .anySatisfy(d -> assertThat(d.udsatEllerUng()).isTrue());
    assertThat(kontakter.forJobcenter(forloeb.id(), JOBCENTER)).hasSize(1);

    browser.hent(JOBCENTER, side("")).andExpect(content().string(containsString("Prøve Prøvesen")));
    String hosDenAnden =
        browser.hent(JOBCENTER_2, side("")).andReturn().getResponse().getContentAsString();
    assertThat(hosDenAnden).doesNotContain("Prøve Prøvesen");
    deltagere
        .iForloeb(forloeb.id())
        .forEach(d -> assertThat(hosDenAnden).doesNotContain(d.deltagerId()));
  }

  @Test
  void andreSerIngenDeltagere() throws Exception {
    browser.hent(KOORDINATOR, side("")).andExpect(status().isForbidden());
    browser.hent(BRANCHE, side("?fil=csv")).andExpect(status().isForbidden());
    browser.hent(JOBCENTER_3, side("")).andExpect(status().isNotFound());
    browser.send(BRANCHE, side(""), "raekker[0].maalgruppe", "1").andExpect(status().isForbidden());
    assertThat(deltagere.iForloeb(forloeb.id())).isEmpty();
  }

  @Test
  void enFejlIEnRaekkeGemmerIngenOgPegerPaaFeltet() throws Exception {
    browser
        .send(
            JOBCENTER,
            side(""),
            "raekker[0].maalgruppe",
            "1",
            "raekker[1].maalgruppe",
            "77",
            "raekker[1].foedselsaar",
            "i år")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#r2-maalgruppe\"")))
        .andExpect(content().string(containsString("id=\"r2-foedselsaar\"")))
        .andExpect(content().string(containsString("»i år«. Skriv et helt tal uden decimaler")));
    assertThat(deltagere.iForloeb(forloeb.id())).isEmpty();
  }

  @Test
  void enFilMedOgUdenBomGiverDetSamme() throws Exception {
    browser
        .sendFil(JOBCENTER, side(""), fil("A-1;1;;;;;;;\r\nA-2;4;ja;1990;0730;;;;\r\n"))
        .andExpect(redirectedUrl(side("")));
    byte[] medBom = ("\uFEFF" + HOVED + "A-3;2;nej;;;;;;").getBytes(StandardCharsets.UTF_8);
    browser.sendFil(JOBCENTER, side(""), medBom).andExpect(redirectedUrl(side("")));
    assertThat(deltagere.iForloeb(forloeb.id()))
        .extracting(Deltager::deltagerId)
        .containsExactly("A-1", "A-2", "A-3");
  }

  @Test
  void enSkadetFilAfvisesHelMedRaekkeOgKolonne() throws Exception {
    afvist(fil("A-1;1;;;;;;;\r\nA-2;77;;;;;;;\r\n"), "Række 3, kolonnen »Målgruppe«");
    afvist(fil("A-1;1;måske;;;;;;\r\n"), "Række 2, kolonnen »Udsat eller ung«");
    afvist(fil("A-1;1;;;;010190-1234;;;\r\n"), "cpr-nummer");
    afvist(fil("A-1;1;;;;;;;\r\nA-1;1;;;;;;;\r\n"), "A-1 står to gange");
    afvist(
        "Pseudonym,Målgruppe\nA-1,1\n".getBytes(StandardCharsets.UTF_8),
        "Række 1, kolonnen »Telefon«: Kolonnen mangler");
    afvist(fil("A-1;\"1;;;;;;;\r\n"), "Række 2, kolonnen »Målgruppe«");
    afvist(HOVED.getBytes(StandardCharsets.UTF_8), "ikke udfyldt nogen rækker");
    afvist(new byte[0], "Vælg en fil");
  }

  @Test
  void filenKanSendesTilbageSomDenBlevHentetOgKoererIngenFormler() throws Exception {
    browser.sendFil(JOBCENTER, side(""), fil("A-1;1;;;;=HYPERLINK(1);+45 12 34 56 78;@x;\r\n"));
    byte[] hentet =
        browser
            .hent(JOBCENTER, side("?fil=csv"))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsByteArray();
    String tekst = new String(hentet, StandardCharsets.UTF_8);
    assertThat(tekst)
        .startsWith("\uFEFF" + HOVED.strip() + ";Ny person;Version\r\n")
        .contains("'=HYPERLINK(1);'+45 12 34 56 78;'@x")
        .doesNotContain(";=");

    browser.sendFil(JOBCENTER, side(""), hentet).andExpect(redirectedUrl(side("")));
    assertThat(deltagere.iForloeb(forloeb.id())).hasSize(1);
    assertThat(kontakter.forJobcenter(forloeb.id(), JOBCENTER))
        .singleElement()
        .satisfies(k -> assertThat(k.navn()).isEqualTo("=HYPERLINK(1)"));
  }

  @Test
  void koordinatorenTilfoejerKunBeskaeftigede() throws Exception {
    forloeb = scene.forloeb("BESK");
    browser
        .send(KOORDINATOR, side(""), "raekker[0].maalgruppe", "1")
        .andExpect(content().string(containsString("kan ikke vælges")));
    browser
        .send(KOORDINATOR, side(""), "raekker[0].maalgruppe", "BESK")
        .andExpect(redirectedUrl(side("")));
    assertThat(deltagere.iForloeb(forloeb.id()))
        .singleElement()
        .satisfies(d -> assertThat(d.erBeskaeftiget()).isTrue());
  }
}

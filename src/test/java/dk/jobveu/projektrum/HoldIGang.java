package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.SKOLE;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** A class that began its course today, so that every list has somebody on it. */
@Systemtest
abstract class HoldIGang {

  static final ObjectMapper JSON = new ObjectMapper();

  @Autowired WebApplicationContext webkontekst;
  @Autowired Scene scene;
  @Autowired Holdhjaelp hjaelp;
  @Autowired Tilmeldinger tilmeldinger;
  @Autowired BegyndDeltagerforloeb start;
  @Autowired Holdregister holdene;
  @Autowired Listegang gang;
  @Autowired Adgang adgang;
  @Autowired Clock ur;

  Browser browser;
  Forloeb forloeb;

  @BeforeEach
  void etHoldErIGang() {
    browser = new Browser(webkontekst);
    forloeb = scene.forloeb();
    scene.med(forloeb, SKOLE, "uddannelsesinstitution");
    hjaelp.screenet(forloeb, 6, 4, 2);
    hjaelp.hold(forloeb, iDag());
    hjaelp.tilmeldUdvalgte(forloeb, JOBCENTER);
    start.start(hjaelp.som(SKOLE, forloeb), SKOLE, 1, "18_MDR", iDag(), paaHoldet());
    holdene.saetStatus(forloeb.id(), 1, Holdstatus.STARTET);
  }

  LocalDate iDag() {
    return Datoer.dagen(ur.instant());
  }

  /** Those who have begun, in the order of their pseudonyms. */
  List<String> paaHoldet() {
    return tilmeldinger.deltagerIds(forloeb.id()).stream().sorted().toList();
  }

  Listekontekst kontekst(String organisation) {
    return new Listekontekst(
        adgang.til(
            new Bruger(Testaktoerer.bruger(organisation), List.of(organisation)), forloeb.id()),
        iDag());
  }

  Liste<?> liste(String sti) {
    return gang.lister().stream().filter(l -> l.sti().equals(sti)).findFirst().orElseThrow();
  }

  String side(String sti) {
    return "/projektrum/forloeb/" + forloeb.id() + "/" + sti;
  }

  String api(String sti) {
    return "/api/forloeb/" + forloeb.id() + "/" + sti;
  }

  /** Sends rows by REST. */
  MockHttpServletResponse send(String hvem, String sti, List<? extends Map<String, ?>> raekker)
      throws Exception {
    return browser
        .api(
            hvem,
            HttpMethod.POST,
            api(sti),
            MediaType.APPLICATION_JSON,
            JSON.writeValueAsString(raekker))
        .andReturn()
        .getResponse();
  }
}

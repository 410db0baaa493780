package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.FAGLIG;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import dk.jobveu.Saetningstaeller;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.Kursusvej;
import dk.jobveu.deltager.Navnevideregivelser;
import dk.jobveu.deltager.persondata.Sletteaarsag;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.regneark.Regneark;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Navneadgang;
import dk.jobveu.liste.Filtype;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Liste;
import dk.jobveu.persondata.SletBorger;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.persondatalog.Persondatalog.Handling;
import dk.jobveu.persondatalog.Persondatalog.Linje;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * Names stand on the lists of those who own or teach the people, and of nobody else: by page, file
 * and REST (docs/adr/0037).
 */
class NavnePaaListerTest extends HoldIGang {

  private static final Pattern NAVN = Pattern.compile("Navn-D-\\w+");
  private static final List<String> ANDRE =
      List.of(KOORDINATOR, BRANCHE, FAGLIG, JOBCENTER_3, SKOLE_2);

  @Autowired Deltagere deltagere;
  @Autowired Gennemfoersler gennemfoersler;
  @Autowired Holdregister holdene;
  @Autowired Navneadgang navne;
  @Autowired Navnevideregivelser videregivelser;
  @Autowired Persondatalog log;
  @Autowired SletBorger slet;
  @Autowired Saetningstaeller taeller;

  private Set<String> randers;
  private Set<String> aarhus;

  @BeforeEach
  void alleHarEtNavn() {
    scene.med(forloeb, SKOLE_2, "uddannelsesinstitution");
    hjaelp.vaelg(forloeb, SKOLE);
    randers = navngivet(JOBCENTER);
    aarhus = navngivet(JOBCENTER_2);
  }

  @Test
  void jobcentretSerSineEgneOgIngenAndresUdenAtNogenHarFaaetDem() throws Exception {
    assertThat(seteAf(JOBCENTER)).isEqualTo(randers);
    assertThat(seteAf(JOBCENTER_2)).isEqualTo(aarhus);
    assertThat(seteAf(SKOLE)).isEmpty();
    for (String anden : ANDRE) {
      assertThat(seteAf(anden)).as(anden).isEmpty();
    }
  }

  @Test
  void navnetStaarPaaHverAfJobcentretsListerMedEnLinjeILoggen() throws Exception {
    String borger = paaHoldet().get(0);
    for (String sti : List.of("screening", "tilmelding", "fremmoede", "progression", "frafald")) {
      assertThat(side(JOBCENTER, sti)).as(sti).contains("Navn-" + borger);
      Liste<?> liste = liste(sti);
      assertThat(log.om(forloeb.id(), borger))
          .filteredOn(l -> l.sted().equals(liste.sted(kontekst(JOBCENTER)) + ", med navn"))
          .as(sti)
          .singleElement()
          .extracting(Linje::handling, Linje::organisation)
          .containsExactly(Handling.LAEST, JOBCENTER);
    }
  }

  /** The names of a list are one statement, not one for each row. */
  @Test
  void flereRaekkerErIkkeFlereSaetninger() throws Exception {
    side(JOBCENTER, "screening");
    List<String> faa = taeller.under(() -> side(JOBCENTER, "screening"));
    hjaelp.navngiv(forloeb, JOBCENTER, hjaelp.kandidater(forloeb, JOBCENTER, 30));

    assertThat(taeller.under(() -> side(JOBCENTER, "screening"))).hasSameSizeAs(faa);
  }

  @Test
  void skolenRaaberOpVedNavnNaarJobcentretHarGivetDet() throws Exception {
    List<String> hold = paaHoldet();
    videregiv(Map.of(hold.get(0), "SAMTYKKE", hold.get(1), "MYNDIGHEDSOPGAVE"));

    Set<String> givet = Set.of("Navn-" + hold.get(0), "Navn-" + hold.get(1));
    assertThat(seteAf(SKOLE)).isEqualTo(givet);
    assertThat(side(SKOLE, "fremmoede"))
        .contains("Navn-" + hold.get(0), "Timer til stede, Navn-%1$s (%1$s)".formatted(hold.get(0)))
        .contains(hold.get(2));
    assertThat(log.om(forloeb.id(), hold.get(0)))
        .filteredOn(l -> SKOLE.equals(l.organisation()) && l.sted().startsWith("liste:fremmoede"))
        .extracting(Linje::sted)
        .isNotEmpty()
        .allMatch(s -> s.endsWith(", med navn"));
    for (String anden : ANDRE) {
      assertThat(seteAf(anden)).as(anden).isEmpty();
    }
    assertThat(seteAf(JOBCENTER_2)).isEqualTo(aarhus);
  }

  @Test
  void indsigtenSigerHvemDerHarFaaetNavnetHvornaarOgMedHvilkenRet() throws Exception {
    String borger = paaHoldet().get(0);
    videregiv(Map.of(borger, "SAMTYKKE"));
    side(SKOLE, "fremmoede");

    assertThat(indsigt(borger))
        .contains("Navn givet videre til skolen", "Samtykke", SKOLE, "fremmøde", "med navn");
  }

  @Test
  void navnetTraekkesTilbagePaaListenOgPaaBorgernesSide() throws Exception {
    List<String> hold = paaHoldet();
    videregiv(Map.of(hold.get(0), "SAMTYKKE", hold.get(1), "SAMTYKKE"));
    videregiv(Map.of(hold.get(0), "NEJ"));
    assertThat(seteAf(SKOLE)).containsExactly("Navn-" + hold.get(1));

    for (String anden : List.of(JOBCENTER_2, JOBCENTER_3)) {
      browser
          .send(anden, side("borgere/navn"), "deltagerId", hold.get(1))
          .andExpect(status().isNotFound());
    }
    for (String anden : List.of(KOORDINATOR, SKOLE)) {
      browser
          .send(anden, side("borgere/navn"), "deltagerId", hold.get(1))
          .andExpect(status().isForbidden());
    }
    assertThat(seteAf(SKOLE)).containsExactly("Navn-" + hold.get(1));

    browser
        .send(JOBCENTER, side("borgere/navn"), "deltagerId", hold.get(1))
        .andExpect(status().is3xxRedirection());
    assertThat(seteAf(SKOLE)).isEmpty();
    assertThat(indsigt(hold.get(1))).contains("Ophørt");
    assertThat(log.om(forloeb.id(), hold.get(1)))
        .anyMatch(l -> l.handling() == Handling.AENDRET && l.sted().equals("navn til skolen"));
  }

  /** A row that does not say keeps what was said, so that an older program takes nothing back. */
  @Test
  void enRaekkeUdenSvarAendrerIkkeNavnet() throws Exception {
    String borger = paaHoldet().get(0);
    videregiv(Map.of(borger, "SAMTYKKE"));
    var foer = videregivelser.gaeldende(forloeb.id(), JOBCENTER);
    Map<String, Object> raekke =
        new java.util.HashMap<>(
            Map.of("deltagerId", borger, "ordning", "VEU_SVU", "praktiskInfo", true));
    raekke.put("version", version(borger));
    assertThat(send(JOBCENTER, "tilmelding", List.of(raekke)).getStatus()).isEqualTo(200);

    assertThat(videregivelser.gaeldende(forloeb.id(), JOBCENTER)).isEqualTo(foer);
    assertThat(seteAf(SKOLE)).containsExactly("Navn-" + borger);
  }

  @Test
  void udenNavnKanIntetGivesVidere() throws Exception {
    String ny = hjaelp.kandidater(forloeb, JOBCENTER, 1).get(0);
    hjaelp.screen(forloeb, JOBCENTER, List.of(ny));
    MockHttpServletResponse svar =
        send(
            JOBCENTER,
            "tilmelding",
            List.of(Map.of("deltagerId", ny, "ordning", "REG_PULJE", "navnTilSkolen", "SAMTYKKE")));

    assertThat(svar.getStatus()).isEqualTo(400);
    assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
        .contains("navnTilSkolen", "I har ikke skrevet, hvad " + ny + " hedder");
    assertThat(tilmeldinger.deltagerIds(forloeb.id())).doesNotContain(ny);
    assertThat(videregivelser.gaeldende(forloeb.id(), JOBCENTER)).isEmpty();
  }

  @Test
  void flytterBorgerenTilEtAndetHoldFoelgerNavnetIkkeMed() throws Exception {
    String borger = paaHoldet().get(0);
    videregiv(Map.of(borger, "SAMTYKKE"));
    gennemfoersler.flyt(
        hjaelp.som(JOBCENTER, forloeb),
        List.of(new Gennemfoersler.Flytning(borger, new Kursusvej.Naeste(SKOLE_2, 2), null)));

    assertThat(seteAf(SKOLE)).isEmpty();
    assertThat(seteAf(SKOLE_2)).isEmpty();
  }

  @Test
  void denDerForladerHoldetOgEtHoldDerErSlutHarIngenNavneHosSkolen() throws Exception {
    List<String> hold = paaHoldet();
    videregiv(Map.of(hold.get(0), "SAMTYKKE", hold.get(1), "SAMTYKKE"));
    gennemfoersler.saetStatus(forloeb.id(), hold.get(0), Gennemfoersel.Status.FRAFALDET, iDag());
    assertThat(seteAf(SKOLE)).containsExactly("Navn-" + hold.get(1));
    // also where no list shows who has left
    assertThat(navne.navne(kontekst(SKOLE).indsigt())).containsOnlyKeys(hold.get(1));

    holdene.saetStatus(forloeb.id(), 1, Holdstatus.AFSLUTTET);
    assertThat(seteAf(SKOLE)).isEmpty();
    assertThat(seteAf(JOBCENTER)).isEqualTo(randers);
  }

  @Test
  void denSlettedesNavnErVaekAlleSteder() throws Exception {
    String borger = paaHoldet().get(0);
    videregiv(Map.of(borger, "SAMTYKKE"));
    Registrering r = hjaelp.som(JOBCENTER, forloeb);
    slet.slet(r, JOBCENTER, borger, Sletteaarsag.SAMTYKKE_TILBAGE);

    assertThat(videregivelser.gaeldende(forloeb.id(), JOBCENTER)).isEmpty();
    assertThat(seteAf(SKOLE)).isEmpty();
    assertThat(seteAf(JOBCENTER)).doesNotContain("Navn-" + borger).isNotEmpty();
  }

  /** What was fetched can be sent back, and the name in it changes nothing. */
  @Test
  void filMedNavneKanSendesTilbage() throws Exception {
    byte[] fil = gang.fil(liste("screening"), kontekst(JOBCENTER), Filtype.CSV);
    String andreNavne = new String(fil, StandardCharsets.UTF_8).replace("Navn-", "Andet-");

    assertThat(andreNavne).contains("Pseudonym;Navn;", "Andet-D-");
    assertThat(
            gang.gemFil(
                liste("screening"),
                kontekst(JOBCENTER),
                andreNavne.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("Der var ikke noget nyt at gemme.");
    assertThat(seteAf(JOBCENTER)).isEqualTo(randers);
  }

  private Set<String> navngivet(String jobcenter) {
    List<String> egne =
        deltagere.afJobcenter(forloeb.id(), jobcenter).stream().map(Deltager::deltagerId).toList();
    hjaelp.navngiv(forloeb, jobcenter, egne);
    return egne.stream().map(d -> "Navn-" + d).collect(Collectors.toCollection(TreeSet::new));
  }

  private void videregiv(Map<String, String> svar) throws Exception {
    List<Map<String, Object>> raekker =
        svar.entrySet().stream()
            .map(
                e ->
                    Map.<String, Object>of(
                        "deltagerId",
                        e.getKey(),
                        "ordning",
                        "REG_PULJE",
                        "praktiskInfo",
                        true,
                        "befordring",
                        true,
                        "navnTilSkolen",
                        e.getValue(),
                        "version",
                        version(e.getKey())))
            .toList();
    MockHttpServletResponse sendt = send(JOBCENTER, "tilmelding", raekker);
    assertThat(sendt.getStatus()).as(sendt.getContentAsString()).isEqualTo(200);
  }

  private String version(String deltagerId) {
    return gang.raekker(liste("tilmelding"), kontekst(JOBCENTER)).stream()
        .filter(r -> r.get(Kolonne.PSEUDONYM).equals(deltagerId))
        .map(r -> r.get(Kolonne.VERSION))
        .findFirst()
        .orElseThrow();
  }

  private String indsigt(String deltagerId) throws Exception {
    return browser
        .send(JOBCENTER, side("borgere/indsigt"), "deltagerId", deltagerId)
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }

  private String side(String organisation, String sti) throws Exception {
    return browser.hent(organisation, side(sti)).andReturn().getResponse().getContentAsString();
  }

  /** Every name that the organisation gets by any list, page, file and REST. */
  private Set<String> seteAf(String organisation) throws Exception {
    StringBuilder alt = new StringBuilder();
    for (Liste<?> liste : gang.lister()) {
      for (String sti : List.of(side(liste.sti()), side(liste.sti()) + "?fil=csv")) {
        alt.append(browser.hent(organisation, sti).andReturn().getResponse().getContentAsString());
      }
      MockHttpServletResponse ark =
          browser.hent(organisation, side(liste.sti()) + "?fil=xlsx").andReturn().getResponse();
      if (ark.getStatus() == 200) {
        alt.append(Regneark.laes(ark.getContentAsByteArray()).raekker());
      }
      alt.append(
          browser
              .api(organisation, HttpMethod.GET, api(liste.sti()), null)
              .andReturn()
              .getResponse()
              .getContentAsString());
    }
    for (String sti : List.of(side(""), side("borgere"), "/", "/projektrum")) {
      alt.append(browser.hent(organisation, sti).andReturn().getResponse().getContentAsString());
    }
    return NAVN.matcher(alt)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}

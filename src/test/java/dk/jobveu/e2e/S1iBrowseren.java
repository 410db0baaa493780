package dk.jobveu.e2e;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.demo.afspil.Demosag.Trin;
import dk.jobveu.demo.afspil.Trinsvar;
import dk.jobveu.proces.Scene;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * S1 with a coordinator of its own role, three job centres instead of seven and eight participants:
 * seven users of five roles, all of it in the browser, and a company that signs its letter of
 * intent by the link from its mail.
 */
final class S1iBrowseren {

  private static final Pattern LISTE = Pattern.compile("POST .*/(\\w+)(?:\\?dato=(.+))?");
  private static final String TITEL = "Fiberteknikere i Kronjylland";
  private static final Set<String> BRUGERE =
      Set.of("randers", "tekniq", "el_forbund", "aarhus", "herning", "tradium");
  private static final Set<String> JOBCENTRE =
      Set.of("jobcenter_randers", "jobcenter_aarhus", "jobcenter_herning");

  private static final String KOORDINATOR = "veu_oestjylland";

  private static final List<String> MED_KOORDINATOREN =
      List.of("bidrag_til_projektplan", "godkend_projektplan");

  /** Who does the tasks of an organisation. */
  private static final Map<String, String> BRUGER =
      Map.of(
          KOORDINATOR,
          KOORDINATOR,
          "tekniq",
          "tekniq",
          "dansk_el_forbund",
          "el_forbund",
          "jobcenter_randers",
          "randers",
          "jobcenter_aarhus",
          "aarhus",
          "jobcenter_herning",
          "herning",
          "tradium",
          "tradium");

  /** What is otherwise than in S1. */
  private static final Map<String, Map<String, Object>> ANDERLEDES =
      Map.of(
          "job_veu_forloeb",
              Map.of(
                  "titel",
                  TITEL,
                  "valgtKoordinator",
                  "veu_oestjylland",
                  "initiativtagere",
                  List.of("RAR")),
          "fordel_pladser", Map.of("pladser", 10, "minimum", 5),
          "hold_informationsmoede", Map.of("inviterede", 8, "fremmoedte", 8),
          "afgiv_tilbud", Map.of("minHold", 5),
          "opret_hold", Map.of("minimum", 5),
          "start_kursus", Map.of("fremmoedte", 8),
          "gennemfoer_kursus", Map.of("beviser", 8));

  private static final String ERKLAERING = "indhent_hensigtserklaering";

  /** The forms that stand in a guide as they are filled in. */
  private static final Set<String> I_VEJLEDNINGEN =
      Set.of(
          "meld_virksomheder",
          "meld_ledige_medlemmer",
          "tiltraed_som_loenmodtager",
          "sammensaet_kurser",
          "bekraeft_deltagelse",
          "udarbejd_partsaftale",
          "skriv_projektplan",
          "afgiv_tilbud",
          "vaelg_udbyder",
          "opret_hold");

  /** The lists of people that do. */
  private static final Set<String> LISTER_I_VEJLEDNINGEN = Set.of("screening", "fremmoede");

  private final KoerendeSystem system;
  private final Browser browser;
  private final Vejledningsbilleder billeder = new Vejledningsbilleder();
  private final Set<String> fotograferet = new HashSet<>();
  private final Opgaveloeser loeser;
  private final Linksvarer virksomheden;
  private final Demosag sag;
  private String forloeb;

  S1iBrowseren(KoerendeSystem system, Browser browser) {
    this.system = system;
    this.browser = browser;
    this.loeser = new Opgaveloeser(browser, system.adresse(), KoerendeSystem.KODE);
    this.virksomheden = new Linksvarer(system, browser, billeder);
    Demosag s1 = Demosag.laes("s1");
    this.sag =
        new Demosag(
            s1.id(),
            TITEL,
            s1.trin().stream()
                .filter(t -> BRUGERE.contains(t.som()))
                .flatMap(S1iBrowseren::ogKoordinatoren)
                .takeWhile(t -> !"evaluer_forloeb".equals(t.udfoer()))
                .toList());
  }

  String forloeb() {
    return forloeb;
  }

  Map<String, Opgaveloeser.Pris> priser() {
    return loeser.priser();
  }

  /** The one who signs by a link from a mail, and uses nothing else. */
  Opgaveloeser.Pris virksomhedensPris() {
    return virksomheden.pris();
  }

  Vejledningsbilleder billeder() {
    return billeder;
  }

  void luk() {
    loeser.luk();
  }

  void spil() {
    for (Trin trin : sag.trin()) {
      if (trin.start() != null) {
        begynd(trin);
      } else if (trin.send() != null) {
        udfyldListe(trin);
      } else {
        loes(trin);
        seForloebet(trin.udfoer());
      }
    }
    seBagScenen();
  }

  /**
   * What the administrator and whoever designs the models look at; with S1 they have something to.
   */
  private void seBagScenen() {
    seFanen("afgoerelser");
    Page administrator = browser.nytVindue();
    Browser.logInd(administrator, system.adresse(), "admin", KoerendeSystem.KODE);
    administrator.navigate(system.adresse() + "/administration/organisationer/tradium");
    billeder.se(administrator, "organisation", "main");
    administrator.context().close();
  }

  private void seFanen(String fane) {
    Page koordinator = loeser.anden(KOORDINATOR);
    koordinator.navigate(system.adresse() + "/projektrum/forloeb/" + forloeb + "/" + fane);
    billeder.se(koordinator, fane, "main");
  }

  /** What is looked at between the tasks, when it shows most and nothing goes on by itself. */
  private void seForloebet(String efter) {
    if (efter.equals("opret_hold") && fotograferet.add("billede")) {
      seFanen("billede");
    }
    if (efter.equals("vaelg_udbyder") && fotograferet.add("forside")) {
      Page side = loeser.anden("randers");
      side.navigate(system.adresse() + "/");
      billeder.se(side, "forside", "body");
      side.navigate(system.adresse() + "/projektrum/forloeb/" + forloeb);
      billeder.se(side, "overblik", "main");
      Page koordinator = loeser.anden(KOORDINATOR);
      koordinator.navigate(system.adresse() + "/projektrum/tavle");
      billeder.se(koordinator, "tavle", "main");
    }
  }

  private void seBlanketten(Page side, String blanket) {
    if (I_VEJLEDNINGEN.contains(blanket) && fotograferet.add(blanket)) {
      billeder.se(side, blanket, ".task-card");
    }
    if (blanket.equals("meld_virksomheder")) {
      billeder.se(side, "opgaver", "body");
    }
  }

  /** What a case sends as a list is written into the rows of its page. */
  private void udfyldListe(Trin trin) {
    Matcher m = LISTE.matcher(trin.send());
    m.matches();
    Listeudfylder liste = loeser.liste(trin.som());
    if (trin.indhold() instanceof List<?> nye) {
      liste.aabn(forloeb, m.group(1), m.group(2));
      IntStream.range(0, nye.size()).forEach(nr -> liste.udfyld(nr, (Map<?, ?>) nye.get(nr)));
    } else {
      Map<?, ?> hver = (Map<?, ?>) trin.indhold();
      int fra = hver.get("fra") instanceof Integer i ? i : 0;
      // the system works on between what two people do; a person would look again
      await()
          .atMost(Duration.ofSeconds(60))
          .until(
              () -> {
                liste.aabn(forloeb, m.group(1), m.group(2));
                return liste.raekker() > fra;
              });
      int kun = hver.get("kun") instanceof Integer i ? i : liste.raekker();
      IntStream.range(fra, Math.min(fra + kun, liste.raekker()))
          .forEach(nr -> liste.udfyld(nr, (Map<?, ?>) hver.get("hver")));
    }
    if (LISTER_I_VEJLEDNINGEN.contains(m.group(1)) && fotograferet.add(m.group(1))) {
      billeder.se(loeser.anden(trin.som()), m.group(1), "main");
    }
    liste.gem();
  }

  private void begynd(Trin trin) {
    loeser.begynd(
        KOORDINATOR, svar(trin), side -> billeder.se(side, "start_forloeb", ".modal-content"));
    await().atMost(Duration.ofSeconds(60)).until(() -> (forloeb = nyeste()) != null);
  }

  private String nyeste() {
    return system
        .bean(JdbcClient.class)
        .sql("select max(id) from forloeb where titel = ?")
        .param(TITEL)
        .query(String.class)
        .single();
  }

  private void loes(Trin trin) {
    List<Task> opgaver = ventPaa(trin);
    if (trin.udfoer().equals(ERKLAERING) && virksomheden.pris().opgaver == 0) {
      Task foerste = opgaver.get(0);
      loeser.forlad(hvem(foerste));
      virksomheden.svar(loeser.anden(hvem(foerste)), forloeb, foerste.getId());
      ventTilVaek(foerste);
      opgaver = opgaver.subList(1, opgaver.size());
    }
    for (Task opgave : trin.alle() ? opgaver : opgaver.subList(0, 1)) {
      loeser.loes(
          hvem(opgave),
          opgave.getId(),
          opgave.getName(),
          svar(trin),
          side -> seBlanketten(side, trin.udfoer()));
      ventTilVaek(opgave);
    }
  }

  private void ventTilVaek(Task opgave) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> opgaver().createTaskQuery().taskId(opgave.getId()).count() == 0);
  }

  /** A job centre's own; in S1 Randers coordinates too. */
  private List<Task> ventPaa(Trin trin) {
    Set<String> de =
        trin.som().equals("randers") ? Set.of("randers", KOORDINATOR) : Set.of(trin.som());
    return await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                opgaver()
                    .createTaskQuery()
                    .processInstanceBusinessKey(forloeb)
                    .initializeFormKeys()
                    .orderByTaskCreateTime()
                    .asc()
                    .list()
                    .stream()
                    .filter(o -> o.getCamundaFormRef().getKey().equals(trin.udfoer()))
                    .filter(o -> de.contains(hvem(o)))
                    .toList(),
            fundne -> !fundne.isEmpty());
  }

  private String hvem(Task opgave) {
    return opgaver().getIdentityLinksForTask(opgave.getId()).stream()
        .map(IdentityLink::getGroupId)
        .filter(BRUGER::containsKey)
        .map(BRUGER::get)
        .findFirst()
        .orElseThrow();
  }

  private Map<String, Object> svar(Trin trin) {
    Map<String, Object> svar = new LinkedHashMap<>(Trinsvar.af(trin, Scene.idag()));
    svar.replaceAll((noegle, v) -> v instanceof List<?> l ? udenAndre(l) : v);
    svar.putAll(ANDERLEDES.getOrDefault(trin.tekst(), Map.of()));
    return svar;
  }

  /** Who coordinates is not the tovholder here, and so has a part in the plan as others do. */
  private static Stream<Trin> ogKoordinatoren(Trin t) {
    return t.som().equals("tekniq") && MED_KOORDINATOREN.contains(t.udfoer())
        ? Stream.of(
            t,
            new Trin(KOORDINATOR, null, t.udfoer(), false, null, null, t.svar(), null, t.linje()))
        : Stream.of(t);
  }

  /** Rows about job centres that are not with us here. */
  private static List<Object> udenAndre(List<?> raekker) {
    return raekker.stream()
        .filter(
            r ->
                !(r instanceof Map<?, ?> m)
                    || m.values().stream()
                        .map(String::valueOf)
                        .filter(v -> v.startsWith("jobcenter_"))
                        .allMatch(JOBCENTRE::contains))
        .collect(Collectors.toList());
  }

  private TaskService opgaver() {
    return system.bean(TaskService.class);
  }
}

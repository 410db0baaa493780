package dk.jobveu.e2e;

import static org.awaitility.Awaitility.await;

import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.demo.afspil.Demosag.Trin;
import dk.jobveu.demo.afspil.Trinsvar;
import dk.jobveu.proces.Scene;
import java.time.Duration;
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
 * seven users of five roles, all of it in the browser.
 */
final class S1iBrowseren {

  private static final Pattern LISTE = Pattern.compile("POST .*/(\\w+)(?:\\?dato=(.+))?");
  private static final String TITEL = "Fibertekniker i browseren";
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

  private final KoerendeSystem system;
  private final Opgaveloeser loeser;
  private final Demosag sag;
  private String forloeb;

  S1iBrowseren(KoerendeSystem system, Browser browser) {
    this.system = system;
    this.loeser = new Opgaveloeser(browser, system.adresse(), KoerendeSystem.KODE);
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
      }
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
    liste.gem();
  }

  private void begynd(Trin trin) {
    loeser.begynd(KOORDINATOR, svar(trin));
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
    for (Task opgave : trin.alle() ? opgaver : opgaver.subList(0, 1)) {
      loeser.loes(hvem(opgave), opgave.getId(), opgave.getName(), svar(trin));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> opgaver().createTaskQuery().taskId(opgave.getId()).count() == 0);
    }
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

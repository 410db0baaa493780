package dk.jobveu.e2e.spor;

import static org.awaitility.Awaitility.await;

import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.demo.afspil.Demosag;
import dk.jobveu.demo.afspil.Demosag.Trin;
import dk.jobveu.e2e.KoerendeSystem;
import dk.jobveu.faelles.Csv;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;

/**
 * Two forløb that are under way, played over HTTP by users who exist only here: in one, people are
 * on a course and somebody was away; in the other, one school has bid and another has not yet.
 */
public final class ToForloeb {

  /** What follows the name of a user of the case, so that it can be told from the organisation. */
  public static final String ENDELSE = "-zqu";

  /** People on a course, S4 with a coordinator who has no citizens. */
  public final String kursus;

  /** One bid of two, not opened yet: S1 as an open tender. */
  public final String udbud;

  public final Maerker kursusmaerker = new Maerker("zqa");
  public final Maerker udbudsmaerker = new Maerker("zqb");

  /** Organisation of each user. */
  public final Map<String, String> organisationer = new TreeMap<>();

  private final KoerendeSystem system;
  private final BiConsumer<String, Maerker> vedTrin;

  /**
   * @param vedTrin called before each step, when the task that it completes is there
   */
  public ToForloeb(KoerendeSystem system, BiConsumer<String, Maerker> vedTrin) {
    this.system = system;
    this.vedTrin = vedTrin;
    opretBrugere();
    UnaryOperator<String> bruger = som -> som + ENDELSE;
    this.kursus =
        spil(
            new Sagsomskriver(bruger, kursusmaerker)
                .omskriv(tal(medSkole("tradium", kursus(Demosag.laes("s4"))), kursusmaerker, 1)),
            kursusmaerker);
    this.udbud =
        spil(
            new Sagsomskriver(bruger, udbudsmaerker)
                .omskriv(tal(medSkole("rybners", udbud(Demosag.laes("s1"))), udbudsmaerker, 2)),
            udbudsmaerker);
  }

  private String spil(Demosag sag, Maerker maerker) {
    var spiller = system.afspiller();
    for (int nr = 1; nr <= sag.trin().size(); nr++) {
      String blanket = sag.trin().get(nr - 1).udfoer();
      if (blanket != null) {
        vent(spiller.forloeb(), blanket);
        vedTrin.accept(spiller.forloeb(), maerker);
      }
      spiller.afspil(sag, nr, nr);
    }
    return spiller.forloeb();
  }

  /** Background jobs bring the tasks about; the player would wait in the same way. */
  private void vent(String forloeb, String blanket) {
    TaskService opgaver = system.bean(TaskService.class);
    await("opgaven " + blanket)
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(20))
        .until(
            () ->
                opgaver
                    .createTaskQuery()
                    .processInstanceBusinessKey(forloeb)
                    .initializeFormKeys()
                    .list()
                    .stream()
                    .anyMatch(t -> blanket.equals(t.getCamundaFormRef().getKey())));
  }

  /** Up to the roll call, where the first participant is away without a reason. */
  private static Demosag kursus(Demosag sag) {
    List<Trin> trin = new ArrayList<>();
    for (Trin t : sag.trin()) {
      trin.add(giverNavne(t) ? medNavn(t) : t);
      if (t.send() != null && t.send().contains("/fremmoede")) {
        trin.add(
            med(
                t,
                t.send().replaceAll("dato=.*", "dato=2019-04-03"),
                Map.of(
                    "hver",
                    Map.of(
                        "deltagerId",
                        "{deltagerId}",
                        "timerPlanlagt",
                        7.4,
                        "timerTilstede",
                        0,
                        "aarsag",
                        "ULOVLIG"))));
        return new Demosag(sag.id(), sag.titel(), trin);
      }
    }
    throw new IllegalStateException("Sagen har intet fremmøde");
  }

  /** One of the two job centres passes the names on to the school with the enrolment. */
  private static boolean giverNavne(Trin t) {
    return t.send() != null && t.send().endsWith("/tilmelding") && t.som().equals("kolding");
  }

  private static Trin medNavn(Trin t) {
    Map<String, Object> hver = new LinkedHashMap<>();
    ((Map<?, ?>) ((Map<?, ?>) t.indhold()).get("hver"))
        .forEach((noegle, v) -> hver.put(noegle.toString(), v));
    hver.put("navnTilSkolen", "SAMTYKKE");
    return med(t, t.send(), Map.of("hver", hver));
  }

  /** An open tender to two schools, up to the first bid. */
  private static Demosag udbud(Demosag sag) {
    List<Trin> trin = new ArrayList<>();
    for (Trin t : sag.trin()) {
      if ("vaelg_udbudsvej".equals(t.udfoer())) {
        Map<String, Object> svar = new LinkedHashMap<>(t.svar());
        svar.put("vej", "UDBUD");
        svar.remove("direkteGrund");
        svar.put("skoler", List.of(Map.of("skole", "tradium"), Map.of("skole", "aarhus_tech")));
        trin.add(new Trin(t.som(), null, t.udfoer(), false, null, null, svar, null, t.linje()));
      } else {
        trin.add(t);
      }
      if ("afgiv_tilbud".equals(t.udfoer())) {
        return new Demosag(sag.id(), sag.titel(), trin);
      }
    }
    throw new IllegalStateException("Sagen har intet tilbud");
  }

  /** One more school from the beginning: it takes part, but does not bid and has no class. */
  private static Demosag medSkole(String skole, Demosag sag) {
    List<Trin> trin = new ArrayList<>();
    for (Trin t : sag.trin()) {
      if ("inviter_parter".equals(t.udfoer())) {
        Map<String, Object> svar = new LinkedHashMap<>(t.svar());
        svar.put("valgteSkoler", List.of(skole));
        trin.add(new Trin(t.som(), null, t.udfoer(), false, null, null, svar, null, t.linje()));
      } else {
        trin.add(t);
      }
    }
    return new Demosag(sag.id(), sag.titel(), trin);
  }

  /** Numbers that an organisation keeps to itself, each so that it can be told who wrote it. */
  private static Demosag tal(Demosag sag, Maerker maerker, int serie) {
    Map<String, Integer> hemmelige =
        Map.of(
            "meld_ledige_medlemmer.antalLedige", 48_010 + 100 * serie,
            "bidrag_med_lokal_viden.antalKandidater", 4_010 + 100 * serie,
            // beyond every coordinate of a drawing, and within what the field takes
            "bekraeft_deltagelse.kandidatoverblik", 4_510 + 100 * serie,
            "afgiv_tilbud.pris", 276_310 + 1000 * serie);
    List<Trin> trin = new ArrayList<>();
    for (Trin t : sag.trin()) {
      Map<String, Object> svar = new LinkedHashMap<>(t.svar());
      hemmelige.forEach(
          (sted, tal) -> {
            String felt = sted.substring(sted.indexOf('.') + 1);
            if (sted.equals(t.udfoer() + "." + felt)) {
              int unikt = tal + trin.size() % 90;
              svar.put(felt, unikt);
              maerker.tal(sted, t.som() + ENDELSE, unikt);
            }
          });
      trin.add(
          new Trin(
              t.som(),
              t.start(),
              t.udfoer(),
              t.alle(),
              t.send(),
              t.hent(),
              svar,
              t.indhold(),
              t.linje()));
    }
    return new Demosag(sag.id(), sag.titel(), trin);
  }

  private static Trin med(Trin t, String send, Object indhold) {
    return new Trin(t.som(), null, null, false, send, t.hent(), t.svar(), indhold, t.linje());
  }

  /** A user for each organisation of the demo, with a name and an address that can be found. */
  private void opretBrugere() {
    Organisationer opret = system.bean(Organisationer.class);
    IdentityService identitet = system.bean(IdentityService.class);
    try (InputStream kilde = getClass().getResourceAsStream("/demo/aktoerer.csv")) {
      for (Csv.Raekke r :
          Csv.laes(
              "aktoerer.csv",
              kilde,
              ',',
              List.of("id", "rolle", "navn", "niveau", "kommunekode", "bruger", "person"))) {
        String bruger = r.kraevet("bruger") + ENDELSE;
        organisationer.put(bruger, r.kraevet("id"));
        opret.opretBruger(bruger, "Kim", KoerendeSystem.KODE, r.kraevet("id"));
        User u = identitet.createUserQuery().userId(bruger).singleResult();
        u.setLastName("zqn" + r.kraevet("id") + "x");
        u.setEmail("zqe" + r.kraevet("id") + "x@eksempel.dk");
        identitet.saveUser(u);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    enBrugerUdenOrganisation(identitet, "alene" + ENDELSE, null);
    enBrugerUdenOrganisation(identitet, "kunrolle" + ENDELSE, "jobcenter");
  }

  private void enBrugerUdenOrganisation(IdentityService identitet, String id, String rolle) {
    User u = identitet.newUser(id);
    u.setFirstName("Kim");
    u.setLastName("zqn" + id + "x");
    u.setPassword(KoerendeSystem.KODE);
    identitet.saveUser(u);
    organisationer.put(id, "");
    if (rolle != null) {
      identitet.createMembership(id, rolle);
    }
  }
}

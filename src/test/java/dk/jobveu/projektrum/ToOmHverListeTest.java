package dk.jobveu.projektrum;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.jobveu.Databasesoegning;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Personnavne;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.liste.Kolonne;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import dk.jobveu.liste.Listekontekst;
import dk.jobveu.persondatalog.Persondatalog;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.Listeforfatter.MedFil;
import dk.jobveu.projektrum.Listeforfatter.MedRest;
import dk.jobveu.projektrum.Listeforfatter.PaaSide;
import dk.jobveu.projektrum.Listeforfatter.Sted;
import dk.jobveu.projektrum.Listeforfatter.Svar;
import dk.jobveu.projektrum.Listeopskrifter.Opskrift;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two people have the same list open, for each list that the application has: what was written is
 * there or was shown to its author, and nothing else has changed (issue 8, kind 3).
 */
class ToOmHverListeTest extends HoldIMarts {

  /** Over all lists together. */
  private static final int RUNDER = 200;

  /** Two pages, two programs and a file at once. */
  private static final int FORFATTERE = 5;

  /** What a page writes when it is shown. */
  private static final String[] SKRIVES_VED_VISNING = {"persondatalog", "login_kendt"};

  @Autowired Listegang gang;
  @Autowired Adgang adgang;
  @Autowired Holdhjaelp hjaelp;
  @Autowired Tilmeldinger tilmeldinger;
  @Autowired Persondatalog log;
  @Autowired Personnavne navne;
  @Autowired DataSource database;

  private final Map<String, Browser.Vindue> vinduer = new HashMap<>();

  /** A list with somebody on it, and those who write in it. */
  private final class Proeve {

    private final Liste<?> liste;
    private final Opskrift opskrift;
    private final Forloeb f;
    private final List<String> skrivere;
    private final Sted sted;

    Proeve(Liste<?> liste) throws Exception {
      this.liste = liste;
      this.opskrift = Listeopskrifter.til(liste.sti());
      this.f = medFolkPaa(liste.sti());
      this.skrivere =
          Stream.of(JOBCENTER, SKOLE)
              .filter(o -> liste.ret(kontekst(o).indsigt()) == Liste.Ret.SKRIV)
              .toList();
      this.sted =
          new Sted(browser, f.id(), liste.sti(), liste.kolonner(kontekst(skrivere.get(0))), DAG);
      if (liste.altMed()) {
        // the first who sends it records what was proposed for all
        PaaSide foerste = paaSide(0);
        foerste.aaben();
        assertThat(foerste.gem().gemt()).isTrue();
      }
    }

    private Listekontekst kontekst(String organisation) {
      return new Listekontekst(
          adgang.til(new Bruger(Testaktoerer.bruger(organisation), List.of(organisation)), f.id()),
          DAG);
    }

    /** Number 0 is the organisation's user, number 1 a colleague or somebody elsewhere. */
    String bruger(int nr) {
      String organisation = skrivere.get(nr % skrivere.size());
      return nr % 2 == 0 || skrivere.size() > 1
          ? Testaktoerer.bruger(organisation)
          : kollega(organisation);
    }

    Browser.Vindue vindue(int nr) throws Exception {
      String hvis = nr + " " + bruger(nr);
      if (!vinduer.containsKey(hvis)) {
        vinduer.put(hvis, browser.vindue(bruger(nr)));
      }
      return vinduer.get(hvis);
    }

    PaaSide paaSide(int nr) throws Exception {
      return new PaaSide(sted, vindue(nr));
    }

    MedRest medRest(int nr) {
      return new MedRest(sted, bruger(nr));
    }

    MedFil medFil(int nr, boolean medRest) throws Exception {
      return new MedFil(sted, bruger(nr), vindue(nr), medRest);
    }

    /** What is recorded about each. */
    Map<String, Map<String, String>> staar() {
      Listekontekst k = kontekst(skrivere.get(0));
      UnaryOperator<Map<String, String>> registreret = liste.registreret(k);
      Map<String, Map<String, String>> alle = new TreeMap<>();
      liste
          .raekker(k)
          .forEach(r -> alle.put(r.get(Kolonne.PSEUDONYM), new TreeMap<>(registreret.apply(r))));
      return alle;
    }

    /** How many times the log says that each was changed here. */
    long aendret(String deltagerId) {
      String listens = liste.sted(kontekst(skrivere.get(0)));
      return log.om(f.id(), deltagerId).stream()
          .filter(l -> l.handling() == Persondatalog.Handling.AENDRET)
          .filter(l -> l.sted().equals(listens))
          .count();
    }

    String visning(String noegle, String v) {
      return sted.kolonner().stream()
          .filter(k -> k.noegle().equals(noegle))
          .findFirst()
          .orElseThrow()
          .laeselig(v);
    }
  }

  /** A forløb with three people or more on the list. */
  private Forloeb medFolkPaa(String sti) {
    Forloeb f = scene.forloeb();
    scene.med(f, SKOLE, "uddannelsesinstitution");
    if (List.of("screening", "tilmelding").contains(sti)) {
      hjaelp.screenet(f, 10, 5, 1);
      hjaelp.hold(f, DAG.plusDays(20));
      hjaelp.tilmeldUdvalgte(f, JOBCENTER);
      hjaelp.vaelg(f, SKOLE);
      hjaelp.navngiv(f, JOBCENTER, tilmeldinger.deltagerIds(f.id()));
      return f;
    }
    paaListen(f, JOBCENTER, "R-A", "R-B", "R-C");
    begynder(f, "R-A", "R-B", "R-C");
    if (List.of("match", "opfoelgning").contains(sti)) {
      hjaelp.gennemfoerAlle(f, DAG);
    }
    if (sti.equals("senereudfald")) {
      hjaelp.gennemfoert(f, DAG.minusMonths(8));
    }
    if (sti.equals("opfoelgning")) {
      hjaelp.matchAlle(f, JOBCENTER, DAG);
    }
    return f;
  }

  /**
   * 200 rounds over all lists: two windows, two programs and a file each change one or two people
   * in the same moment. Those who were shown what others had written decide afterwards, again at
   * once: some send theirs again with the version that they were shown.
   */
  @TestFactory
  Stream<DynamicTest> toHundredeRunderMedFemPaaEnGang() {
    List<Liste<?>> lister = gang.lister();
    return IntStream.range(0, lister.size())
        .mapToObj(
            nr -> {
              int runder = RUNDER / lister.size() + (nr < RUNDER % lister.size() ? 1 : 0);
              return DynamicTest.dynamicTest(
                  "%s, %d runder".formatted(lister.get(nr).sti(), runder),
                  () -> runder(lister.get(nr), runder, nr));
            });
  }

  private void runder(Liste<?> liste, int runder, int froe) throws Exception {
    Random tilfaeldig = new Random(8_003 + froe);
    List<String> tabt = new ArrayList<>();
    int viste = 0;
    ExecutorService traade = Executors.newFixedThreadPool(FORFATTERE);
    try {
      Proeve p = new Proeve(liste);
      for (int runde = 0; runde < runder; runde++) {
        if (p.opskrift.engang() && runde > 0) {
          p = new Proeve(liste);
        }
        Map<Listeforfatter, Svar> svar =
            alle(p, traade, fem(p, runde, tilfaeldig), p.staar(), tabt);
        assertThat(svar.values()).as("nogen kommer igennem").anyMatch(Svar::gemt);
        List<Listeforfatter> vist =
            svar.keySet().stream().filter(f -> !svar.get(f).vist().isEmpty()).toList();
        viste += vist.size();
        List<Listeforfatter> igen =
            vist.stream().filter(f -> f.kanGentage() && tilfaeldig.nextBoolean()).toList();
        if (!p.opskrift.engang() && !igen.isEmpty()) {
          alle(p, traade, igen, p.staar(), tabt);
        }
      }
    } finally {
      traade.shutdownNow();
    }
    assertThat(tabt).isEmpty();
    if (Listeopskrifter.til(liste.sti()).toVaerdier()) {
      assertThat(viste).as("de kan kun have skrevet det samme").isZero();
    } else {
      assertThat(viste).as("der var konflikter").isGreaterThan(runder);
    }
  }

  /** Each has opened the list and changed one or two people on it; the last of them nobody does. */
  private List<Listeforfatter> fem(Proeve p, int runde, Random tilfaeldig) throws Exception {
    Map<String, Map<String, String>> staar = p.staar();
    List<String> ids = staar.keySet().stream().limit(staar.size() - 1).toList();
    List<Listeforfatter> fem =
        List.of(
            p.paaSide(0),
            p.paaSide(1),
            p.medRest(0),
            p.medRest(1),
            p.medFil(runde % 2, runde % 4 < 2));
    for (int nr = 0; nr < fem.size(); nr++) {
      fem.get(nr).aaben();
      for (int n = tilfaeldig.nextInt(2); n < 2; n++) {
        String id = ids.get(tilfaeldig.nextInt(ids.size()));
        Map<String, String> celler =
            p.opskrift.skriver().celler(runde * FORFATTERE + nr, staar.get(id));
        if (!staar.get(id).entrySet().containsAll(celler.entrySet())) {
          fem.get(nr).skriv(id, celler);
        }
      }
    }
    return fem;
  }

  /** All save in the same moment. */
  private static Map<Listeforfatter, Svar> alle(
      Proeve p,
      ExecutorService traade,
      List<Listeforfatter> forfattere,
      Map<String, Map<String, String>> foer,
      List<String> tabt)
      throws Exception {
    Map<String, Long> loggetFoer = logget(p, foer);
    CyclicBarrier klar = new CyclicBarrier(forfattere.size());
    List<Callable<Svar>> gem = new ArrayList<>();
    for (Listeforfatter f : forfattere) {
      gem.add(
          () -> {
            klar.await();
            return f.gem();
          });
    }
    List<Future<Svar>> svarene = traade.invokeAll(gem);
    Map<Listeforfatter, Svar> svar = new LinkedHashMap<>();
    for (int nr = 0; nr < forfattere.size(); nr++) {
      svar.put(forfattere.get(nr), svarene.get(nr).get());
    }
    gjortOp(p, svar, foer, p.staar(), tabt);
    Map<String, Long> loggetEfter = logget(p, foer);
    Map<String, Map<String, String>> efter = p.staar();
    foer.forEach(
        (id, stod) -> {
          long nye = loggetEfter.get(id) - loggetFoer.get(id);
          if (nye != (efter.get(id).equals(stod) ? 0 : 1)) {
            tabt.add(id + " er skrevet " + nye + " gange, fra " + stod + " til " + efter.get(id));
          }
        });
    return svar;
  }

  private static Map<String, Long> logget(Proeve p, Map<String, Map<String, String>> alle) {
    Map<String, Long> logget = new HashMap<>();
    alle.keySet().forEach(id -> logget.put(id, p.aendret(id)));
    return logget;
  }

  /** Each change stands or was shown to its author, and nobody else was touched. */
  private static void gjortOp(
      Proeve p,
      Map<Listeforfatter, Svar> svar,
      Map<String, Map<String, String>> foer,
      Map<String, Map<String, String>> efter,
      List<String> tabt) {
    List<String> skrevetOm = new ArrayList<>();
    svar.forEach(
        (forfatter, s) -> {
          String hvem = p.liste.sti() + ": " + forfatter.getClass().getSimpleName();
          if (s.gemt()) {
            forfatter
                .skrevet()
                .forEach(
                    (id, celler) -> {
                      skrevetOm.add(id);
                      if (!efter.get(id).entrySet().containsAll(celler.entrySet())) {
                        tabt.add(
                            "%s skrev %s om %s og fik ja, men der står %s"
                                .formatted(hvem, celler, id, efter.get(id)));
                      }
                    });
          } else if (s.status() != 409
              || s.vist().isEmpty()
              || !forfatter.skrevet().keySet().containsAll(s.vist())) {
            tabt.add(
                "%s skrev %s og fik %d: %s"
                    .formatted(hvem, forfatter.skrevet(), s.status(), s.krop()));
          }
        });
    foer.forEach(
        (id, stod) -> {
          if (!skrevetOm.contains(id) && !efter.get(id).equals(stod)) {
            tabt.add(id + " blev ændret af ingen: fra " + stod + " til " + efter.get(id));
          }
        });
    assertThat(efter.keySet()).isEqualTo(foer.keySet());
  }

  /**
   * On each list and each way: the second hears who changed it, what stands and what was written,
   * and nothing is stored.
   */
  @TestFactory
  Stream<DynamicTest> denAndenSerHvemDerAendredeHvadDerStaarOgHvadDerBlevSkrevet() {
    return gang.lister().stream()
        .map(l -> DynamicTest.dynamicTest(l.sti(), () -> konflikt(new Proeve(l))));
  }

  private void konflikt(Proeve p) throws Exception {
    String id = p.staar().keySet().iterator().next();
    Map<String, String> stod = p.staar().get(id);
    Map<String, String> enes = p.opskrift.skriver().celler(4, stod);
    Map<String, String> andens =
        p.opskrift.toVaerdier() ? stod : p.opskrift.skriver().celler(5, stod);
    PaaSide ene = p.paaSide(0);
    PaaSide anden = p.paaSide(1);
    List<Listeforfatter> andre =
        List.of(anden, p.medRest(1), p.medFil(1, false), p.medFil(1, true));
    ene.aaben();
    for (Listeforfatter f : andre) {
      f.aaben();
    }
    ene.skriv(id, enes);
    Svar foerst = ene.gem();
    if (!foerst.gemt()) {
      // the page of participants shows no row that is on the list, so the first look is its answer
      assertThat(foerst.vist()).containsExactly(id);
      assertThat(ene.gem().gemt()).isTrue();
    }
    assertThat(p.staar().get(id)).containsAllEntriesOf(enes);

    Map<String, Map<String, String>> staar = p.staar();
    Map<String, Long> antal = Databasesoegning.raekker(database, SKRIVES_VED_VISNING);
    long logget = p.aendret(id);
    for (Listeforfatter f : andre) {
      f.skriv(id, andens);
      if (p.opskrift.toVaerdier()) {
        // whoever saw the list has only taken the other's word back; who did not is asked
        f.glemVersioner();
      }
      Svar svar = f.gem();
      String hvordan = f.getClass().getSimpleName() + " " + svar.krop();
      assertThat(svar.status()).as(hvordan).isEqualTo(409);
      assertThat(svar.vist()).as(hvordan).containsExactly(id);
      assertThat(svar.krop()).contains("Intet er gemt");
      String hvem = p.skrivere.size() > 1 ? "Jobcenter Randers" : navne.eget(p.bruger(0)) + ", ";
      assertThat(svar.krop()).as(hvordan).containsPattern("(Ændret af |\"aendretAf\":\")" + hvem);
      if (p.skrivere.size() > 1) {
        assertThat(svar.krop()).doesNotContain(p.bruger(0));
      }
      forskelle(p, enes, andens)
          .forEach((noegle, begge) -> assertThat(svar.krop()).as(hvordan).contains(begge));
    }
    andens.forEach(
        (noegle, v) ->
            assertThat(p.visning(noegle, anden.staarIFeltet(id, noegle)))
                .isEqualTo(p.visning(noegle, v)));
    assertThat(p.staar()).isEqualTo(staar);
    assertThat(p.aendret(id)).isEqualTo(logget);
    assertThat(Databasesoegning.raekker(database, SKRIVES_VED_VISNING)).isEqualTo(antal);
  }

  /** What stands and what was written in each column where they differ. */
  private static Map<String, List<String>> forskelle(
      Proeve p, Map<String, String> enes, Map<String, String> andens) {
    Map<String, List<String>> begge = new HashMap<>();
    enes.forEach(
        (noegle, v) -> {
          if (!v.equals(andens.get(noegle))) {
            begge.put(noegle, List.of(p.visning(noegle, v), p.visning(noegle, andens.get(noegle))));
          }
        });
    if (begge.isEmpty()) {
      fail("de skrev det samme");
    }
    return begge;
  }
}

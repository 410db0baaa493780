package dk.jobveu.maaling;

import dk.jobveu.Saetningstaeller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A coordinator's, a school's and the agency's pages as the forløb grow in number: statements and
 * time of each, and what a task costs. All forløb are the same coordinator's, six of ten played to
 * their end, three in the middle and one just begun; three are played through the product and the
 * others are copies of them.
 */
final class Vaekstmaaling {

  private static final String KOORDINATOR = "randers";
  private static final String SKOLE = "tradium";
  private static final String MYNDIGHED = "star";

  /** Courses are running, and participants are away. */
  private static final int MIDT = 100;

  private static final int BEGYNDT = 12;

  /** Of ten. */
  private static final int ENDTE = 6;

  private static final int MIDTVEJS = 3;
  private static final int TI = 10;

  /** A page with more statements is told of, where the database counts them. */
  private static final int MANGE = 40;

  private static final int OPVARMNING = 10;
  private static final int GANGE = 15;

  private final Maalesystem system;
  private final List<Integer> antal;
  private final List<Forloebskopi> kopier = new ArrayList<>();
  private final int[] kopieret = new int[3];
  private String midtvejs;

  private record Side(String navn, String bruger, String sti) {}

  Vaekstmaaling(Maalesystem system, List<Integer> antal) {
    this.system = system;
    this.antal = antal;
  }

  Map<String, Object> maal() throws Exception {
    tag("endt", Integer.MAX_VALUE);
    midtvejs = tag("midtvejs", MIDT);
    tag("begyndt", BEGYNDT);
    Map<String, Sidebruger> brugere = new LinkedHashMap<>();
    for (String bruger : List.of(KOORDINATOR, SKOLE, MYNDIGHED)) {
      brugere.put(bruger, new Sidebruger(system.adresse(), bruger));
    }
    Map<String, Object> svar = new LinkedHashMap<>();
    for (int mange : antal) {
      vokstil(mange);
      for (Side side : sider()) {
        svar.put(side.navn() + "Ved" + mange, en(brugere.get(side.bruger()), side.sti()));
      }
      svar.put("opgaveVed" + mange, opgave());
      System.out.println("growth " + mange + " " + svar);
    }
    return svar;
  }

  private String tag(String navn, int trin) {
    Forloebskopi kopi = new Forloebskopi(system.database(), navn, kopier.size() + 1);
    String forloeb = system.spil(1, trin);
    kopi.tag(forloeb);
    kopier.add(kopi);
    return forloeb;
  }

  private List<Side> sider() {
    String forloeb = "/projektrum/forloeb/" + midtvejs;
    return List.of(
        new Side("forside", KOORDINATOR, "/"),
        new Side("koordinator", KOORDINATOR, "/projektrum"),
        new Side("tavle", KOORDINATOR, "/projektrum/tavle"),
        new Side("overblik", KOORDINATOR, forloeb),
        new Side("tjekliste", KOORDINATOR, forloeb + "/tjekliste"),
        new Side("skolensForside", SKOLE, "/"),
        new Side("casebank", KOORDINATOR, "/projektrum/casebank"),
        new Side("tal", MYNDIGHED, "/projektrum/tal"));
  }

  private void vokstil(int mange) {
    int flere =
        mange - system.database().sql("select count(*) from forloeb").query(Integer.class).single();
    if (flere > 0) {
      int ender = flere * ENDTE / TI;
      int midt = flere * MIDTVEJS / TI;
      kopier(0, ender);
      kopier(1, midt);
      kopier(2, flere - ender - midt);
    }
    system.database().sql("analyze").update();
  }

  private void kopier(int hvilken, int mange) {
    kopier.get(hvilken).kopier(kopieret[hvilken], mange);
    kopieret[hvilken] += mange;
  }

  /** Two forløb begun through the product: seconds and processor of a task. */
  private Map<String, Object> opgave() {
    long foer = system.fuldfoerte();
    double processor = Tal.processorMs();
    long nanos = System.nanoTime();
    system.spil(2, MIDT);
    double ms = (System.nanoTime() - nanos) / 1e6;
    processor = Tal.processorMs() - processor;
    long opgaver = system.fuldfoerte() - foer;
    return Map.of("opgaver", opgaver, "ms", ms / opgaver, "processorMs", processor / opgaver);
  }

  private Map<String, Object> en(Sidebruger person, String sti) throws Exception {
    List<Double> ms = new ArrayList<>();
    for (int n = 0; n < OPVARMNING + GANGE; n++) {
      long foer = System.nanoTime();
      int status = person.hent(sti).statusCode();
      if (status != 200) {
        throw new IllegalStateException(sti + " answered " + status);
      }
      if (n >= OPVARMNING) {
        ms.add((System.nanoTime() - foer) / 1e6);
      }
    }
    int saetninger =
        system
            .bean(Saetningstaeller.class)
            .under(traad -> traad.startsWith("http-nio"), () -> person.hent(sti))
            .size();
    if (saetninger > MANGE) {
      // what was before is told first, and then this page's alone
      system.skrivSaetninger();
      person.hent(sti);
      System.out.println(sti);
      system.skrivSaetninger();
    }
    return Map.of(
        "saetninger", saetninger, "medianMs", Tal.median(ms), "p95Ms", Tal.fraktil(ms, 95));
  }
}

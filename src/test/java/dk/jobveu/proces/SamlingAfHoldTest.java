package dk.jobveu.proces;

import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_2;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.KOORDINATOR;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static dk.jobveu.proces.Testaktoerer.SKOLE_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Koordinatorskifte;
import dk.jobveu.forloeb.RegistrerStop;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.forloeb.Underretninger.Underretning;
import dk.jobveu.hold.AfstemTider;
import dk.jobveu.hold.FlytDeltagere;
import dk.jobveu.hold.Holdafgoerelse;
import dk.jobveu.hold.Holdafgoerelse.Raad;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdsamling;
import dk.jobveu.hold.Holdsamling.Status;
import dk.jobveu.hold.Holdsamlinger;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Pladser;
import dk.jobveu.hold.Pladser.Plads;
import dk.jobveu.hold.PlanlaegHold;
import dk.jobveu.hold.Planlagthold;
import dk.jobveu.hold.StartDeltagerforloeb;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.Systemkald;
import dk.jobveu.screening.Screeningsresultat;
import dk.jobveu.screening.Screeningsresultater;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two classes of two forløb, both too small, are pooled when all agree, and else not. */
@Systemtest
class SamlingAfHoldTest {

  private static final String SVAR = "svar_paa_samling";
  private static final LocalDate START = Scene.idag().plusDays(60);
  private static final AtomicInteger NAESTE = new AtomicInteger(90100);

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private Holdregister register;
  @Autowired private Holdsamlinger samlinger;
  @Autowired private PlanlaegHold planlaeg;
  @Autowired private Tilmeldinger tilmeldinger;
  @Autowired private Deltagere deltagere;
  @Autowired private Deltagelser deltagelser;
  @Autowired private Underretninger underretninger;
  @Autowired private Haendelser haendelser;
  @Autowired private RegistrerStop stop;
  @Autowired private JdbcClient jdbc;
  @Autowired private AfstemTider afstem;
  @Autowired private FlytDeltagere flyt;
  @Autowired private Pladser pladser;
  @Autowired private Screeningsresultater resultater;
  @Autowired private Arbejdsdage arbejdsdage;
  @Autowired private StartDeltagerforloeb deltagerne;
  @Autowired private Systemkald system;
  @Autowired private RuntimeService koersler;
  @Autowired private Koordinatorskifte skifte;

  private String fagkode;
  private Forloeb mit;
  private Forloeb nabo;
  private ProcessInstance proces;

  /** Five of at least twelve, and eight of at least twelve next door. */
  @BeforeEach
  void toHoldDerErForSmaa() {
    fagkode = String.valueOf(NAESTE.incrementAndGet());
    nabo = hold(JOBCENTER_3, "RBR Nordjylland", SKOLE_2, START.plusDays(2), 4, 4);
    mit = hold(KOORDINATOR, "RBR Midtjylland", SKOLE, START, 3, 2);
  }

  private Forloeb hold(
      String koordinator, String raad, String skole, LocalDate start, int foerste, int andet) {
    Forloeb f = scene.forloeb("LEDIGE", koordinator);
    jdbc.sql("update forloeb set rar = ? where id = ?").params(raad, f.id()).update();
    jdbc.sql(
            "insert into kursussammensaetning (forloeb_id, version, adgang, almen_foerst,"
                + " ingen_merit_accepteret, status, registreret_af, registreret)"
                + " values (?, 1, 'JOB', false, false, 'GAELDENDE', 'b', current_timestamp)")
        .param(f.id())
        .update();
    jdbc.sql(
            "insert into kursus (forloeb_id, version, nr, titel, fagkode, kursustype,"
                + " indgaar_i_uddannelse, har_udbyder) values (?, 1, 1, 'Fiber', ?, 'AMU', false,"
                + " true)")
        .params(f.id(), fagkode)
        .update();
    scene.med(f, skole, "uddannelsesinstitution");
    hjaelp.screenet(f, 20, foerste, andet);
    planlaeg.udfoer(new PlanlaegHold.Skole(skole), hjaelp.som(skole, f));
    proces =
        scene.start(
            "holddannelse",
            f,
            Map.of(
                "holdNr",
                1,
                "uddannelsesinstitution",
                skole,
                "kursusstart",
                Frister.dagenUd(start),
                "kursusafslutning",
                Frister.dagenUd(start.plusWeeks(9))));
    scene.udfoer(f.id(), "opret_hold", Map.of("minimum", 12, "maksimum", 20, "sted", skole));
    assertThat(scene.aabne(f.id())).containsExactly("afklar_hold");
    return f;
  }

  private void spoerg() {
    Map<String, Object> svar = new HashMap<>();
    svar.put("beslutning", "SPOERG_ANDRE");
    svar.put("begrundelse", "Vi mangler syv");
    scene.udfoer(mit.id(), "afklar_hold", svar);
  }

  private void siger(String organisation, String svar) {
    scene.udfoerFor(
        organisation, mit.id(), SVAR, Map.of("svar", svar, "begrundelse", "Der er for langt"));
  }

  private Holdsamling samling() {
    return samlinger.seneste(mit.id(), 1).orElseThrow();
  }

  @Test
  void naarAlleErEnigeGennemfoeresDeToHoldSomEt() {
    spoerg();

    assertThat(samling().antal()).isEqualTo(5);
    assertThat(scene.hos(mit.id(), SVAR))
        .containsExactlyInAnyOrder(JOBCENTER_3, SKOLE_2, JOBCENTER, JOBCENTER_2);
    // nothing has happened to the other one
    assertThat(scene.aabne(nabo.id())).containsExactly("afklar_hold");
    assertThat(register.pladserTilAndre(nabo.id())).isEmpty();
    List.of(SKOLE_2, JOBCENTER, JOBCENTER_2).forEach(o -> siger(o, "JA"));
    assertThat(samling().status()).isEqualTo(Status.FORESLAAET);
    siger(JOBCENTER_3, "JA");

    assertThat(samling().status()).isEqualTo(Status.AFTALT);
    assertThat(register.afgoerelser(nabo.id(), 1))
        .last()
        .satisfies(
            a -> {
              assertThat(a.raad()).isEqualTo(Raad.GENNEMFOER);
              assertThat(a.tilmeldte()).isEqualTo(13);
            });
    assertThat(scene.aabne(nabo.id())).containsExactly("tilmeld_deltagere", "tilmeld_deltagere");
    assertThat(scene.aabne(mit.id())).containsExactly("tilmeld_deltagere", "tilmeld_deltagere");
    for (Forloeb f : List.of(mit, nabo)) {
      for (String jobcenter : List.of(JOBCENTER, JOBCENTER_2)) {
        hjaelp.tilmeldUdvalgte(f, jobcenter);
        scene.udfoerFor(jobcenter, f.id(), "tilmeld_deltagere", Map.of());
      }
      assertThat(scene.slut(f.id())).contains("EndEvent_HoldetErDannet");
      assertThat(register.status(f.id(), 1)).isEqualTo(Holdstatus.GENNEMFOERES);
    }
    // held where the other one is, by its school; the school it had is not asked for anything
    assertThat(scene.variabel(proces, "uddannelsesinstitution")).isEqualTo(SKOLE_2);
    assertThat(register.planlagt(mit.id(), 1).skole()).isEqualTo(SKOLE_2);
    assertThat(register.hent(mit.id(), 1).vilkaar().start()).isEqualTo(START.plusDays(2));
    assertThat(register.hent(mit.id(), 1).maksimum()).isEqualTo(5);
    assertThat(deltagelser.skoler(mit.id())).contains(SKOLE_2);
    // everybody is a participant of one forløb
    assertThat(tilmeldinger.deltagerIds(mit.id())).hasSize(5);
    assertThat(tilmeldinger.deltagerIds(nabo.id()))
        .hasSize(8)
        .doesNotContainAnyElementsOf(tilmeldinger.deltagerIds(mit.id()));
    assertThat(register.pladserTilAndre(nabo.id())).containsExactly(Map.entry(1, 5));
    assertThat(haendelser.alle(nabo.id()))
        .filteredOn(h -> h.type().equals("HOLD_TAGER_IMOD"))
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.tekst()).doesNotContainPattern("\\d");
              assertThat(h.registrering().bruger()).isEqualTo("system");
            });
    assertThat(beskeder("Holdene samles"))
        .containsExactlyInAnyOrder(
            KOORDINATOR, SKOLE, JOBCENTER_3, SKOLE_2, JOBCENTER, JOBCENTER_2);
  }

  private List<String> beskeder(String emne) {
    return underretninger.iForloeb(mit.id()).stream()
        .filter(u -> u.emne().equals(emne))
        .map(Underretning::aktoerId)
        .toList();
  }

  /** Numbers and the course, and nothing of the people or of the forløb whose class it is. */
  @Test
  void deSpurgteSerHvorMangeOgAldrigHvem() {
    Scene.Vist valg = scene.vis(scene.opgaver(mit.id()).get(0));
    assertThat(valg.data().toString()).doesNotContain(nabo.id());
    spoerg();

    List<String> personer =
        deltagere.iForloeb(mit.id()).stream().map(Deltager::deltagerId).toList();
    assertThat(personer).hasSize(5);
    for (Task opgave : scene.opgaver(mit.id())) {
      Map<String, Object> vist = scene.vis(opgave).data();
      assertThat(vist)
          .containsEntry("antalPladser", "5 pladser")
          .containsEntry("kurserTekst", "Fiber")
          .containsEntry("skolenavn", "AARHUS TECH");
      personer.forEach(p -> assertThat(vist.toString()).doesNotContain(p));
    }
  }

  /** One no is enough; the coordinator decides as before. */
  @Test
  void sigerEnNejAfgoerKoordinatorenSelv() {
    spoerg();
    assertThatThrownBy(
            () ->
                scene.udfoerFor(SKOLE_2, mit.id(), SVAR, Map.of("svar", "NEJ", "begrundelse", "")))
        .hasStackTraceContaining("Udfyld feltet »Hvorfor ikke?«");
    siger(JOBCENTER, "JA");
    siger(SKOLE_2, "NEJ");

    assertThat(samling().status()).isEqualTo(Status.AFSLAAET);
    assertThat(scene.aabne(mit.id())).containsExactly("afklar_hold");
    assertThat(scene.aabne(nabo.id())).containsExactly("afklar_hold");
    assertThat(register.pladserTilAndre(nabo.id())).isEmpty();
    assertThat(register.planlagt(mit.id(), 1).skole()).isEqualTo(SKOLE);
    assertThat(deltagelser.skoler(mit.id())).doesNotContain(SKOLE_2);
    assertThat(beskeder("Holdene samles ikke")).containsExactlyInAnyOrder(KOORDINATOR, JOBCENTER);
    assertThat(underretninger.iForloeb(mit.id()))
        .filteredOn(u -> u.aktoerId().equals(KOORDINATOR))
        .anySatisfy(u -> assertThat(u.tekst()).contains("AARHUS TECH", "Der er for langt."));
    scene.udfoer(mit.id(), "afklar_hold", Map.of("beslutning", "AFLYS", "begrundelse", "For få"));
    assertThat(register.status(mit.id(), 1)).isEqualTo(Holdstatus.AFLYST);
  }

  @Test
  void svarerIkkeAlleITideSamlesHoldeneIkke() {
    spoerg();
    siger(JOBCENTER, "JA");
    scene.fyrTimer(mit.id(), "BoundaryEvent_SamlingsfristErGaaet");

    assertThat(samling().status()).isEqualTo(Status.UDEN_SVAR);
    assertThat(scene.aabne(mit.id())).containsExactly("afklar_hold");
    assertThat(register.afgoerelser(mit.id(), 1))
        .extracting(Holdafgoerelse::beslutning)
        .startsWith(Holdafgoerelse.Beslutning.SPOERG_ANDRE);
  }

  /** The last places are given once, and an answer that has come too late is told. */
  @Test
  void erDerIkkePladsLaengereSamlesHoldeneIkke() {
    spoerg();
    List.of(SKOLE_2, JOBCENTER, JOBCENTER_2).forEach(o -> siger(o, "JA"));
    jdbc.sql("update hold set maksimum = 12 where forloeb_id = ?").param(nabo.id()).update();
    assertThatThrownBy(() -> siger(JOBCENTER_3, "JA"))
        .hasStackTraceContaining("Holdet kan ikke længere tage imod så mange");
    jdbc.sql("update hold set maksimum = 20 where forloeb_id = ?").param(nabo.id()).update();
    scene.send(scene.opgaver(mit.id()).get(0), Map.of("svar", "JA"));
    jdbc.sql("update hold set maksimum = 12 where forloeb_id = ?").param(nabo.id()).update();
    scene.koerJob();

    assertThat(samling().status()).isEqualTo(Status.IKKE_MULIG);
    assertThat(scene.aabne(mit.id())).containsExactly("afklar_hold");
  }

  @Test
  void etHoldLangtVaekEllerMedAndreKurserForeslaasIkke() {
    assertThat(samlesvalg()).hasSize(1);
    String valgt = samlesvalg().get(0).value();
    jdbc.sql("update forloeb set rar = 'RBR Hovedstaden' where id = ?").param(nabo.id()).update();
    assertThat(samlesvalg()).isEmpty();
    assertThat(beslutninger()).doesNotContain("SPOERG_ANDRE").contains("AFLYS");
    assertThatThrownBy(
            () ->
                scene.udfoer(
                    mit.id(),
                    "afklar_hold",
                    Map.of(
                        "beslutning", "SPOERG_ANDRE", "begrundelse", "Prøve", "samlesMed", valgt)))
        .hasStackTraceContaining("Vælg en af mulighederne");
    assertThat(samlinger.fra(mit.id())).isEmpty();
    jdbc.sql("update forloeb set rar = 'RBR Nordjylland' where id = ?").param(nabo.id()).update();
    jdbc.sql(
            "insert into kursus (forloeb_id, version, nr, titel, fagkode, kursustype,"
                + " indgaar_i_uddannelse, har_udbyder) values (?, 1, 2, 'Svejsning', '90000',"
                + " 'AMU', false, true)")
        .param(mit.id())
        .update();
    assertThat(samlesvalg()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private List<Valg> samlesvalg() {
    return (List<Valg>) scene.vis(scene.opgaver(mit.id()).get(0)).data().get("samlesvalg");
  }

  private String beslutninger() {
    return scene.vis(scene.opgaver(mit.id()).get(0)).data().get("beslutningsvalg").toString();
  }

  /** Who is asked answers before asking somebody else, so that two do not ask each other. */
  @Test
  void toHoldSpoergerIkkeHinanden() {
    spoerg();

    assertThat(scene.vis(scene.opgaver(nabo.id()).get(0)).data().get("beslutningsvalg").toString())
        .doesNotContain("SPOERG_ANDRE");
  }

  @Test
  void stopperDetEneForloebFaarDetAndetDetAtVide() {
    spoerg();
    List.of(SKOLE_2, JOBCENTER, JOBCENTER_2, JOBCENTER_3).forEach(o -> siger(o, "JA"));
    stop.udfoer(
        new RegistrerStop.Stop(Stopaarsag.BESLUTTET_STOPPET, SKOLE_2),
        hjaelp.som(KOORDINATOR, mit));

    assertThat(samling().status()).isEqualTo(Status.OPHOERT);
    assertThat(register.pladserTilAndre(nabo.id())).isEmpty();
    assertThat(beskeder("Deltagerne fra det andet forløb kommer ikke"))
        .containsExactlyInAnyOrder(JOBCENTER_3, SKOLE_2);
  }

  @Test
  void stopperForloebetMensDerSpoergesFaarDeSpurgteDetAtVide() {
    spoerg();
    siger(JOBCENTER_3, "JA");
    stop.udfoer(
        new RegistrerStop.Stop(Stopaarsag.BESLUTTET_STOPPET, null), hjaelp.som(KOORDINATOR, mit));

    assertThat(samling().status()).isEqualTo(Status.OPHOERT);
    assertThat(beskeder(mit.titel() + " går ikke videre")).contains(SKOLE_2);
  }

  @Test
  void gennemfoeresDetAndetHoldIkkeFaarKoordinatorenDetAtVide() {
    spoerg();
    List.of(SKOLE_2, JOBCENTER, JOBCENTER_2, JOBCENTER_3).forEach(o -> siger(o, "JA"));
    stop.udfoer(
        new RegistrerStop.Stop(Stopaarsag.BESLUTTET_STOPPET, SKOLE_2),
        hjaelp.som(JOBCENTER_3, nabo));

    assertThat(beskeder("Det hold, I skulle samles med, gennemføres ikke"))
        .containsExactly(KOORDINATOR);
    assertThat(register.status(mit.id(), 1)).isEqualTo(Holdstatus.GENNEMFOERES);
  }

  private void alleSigerJa() {
    List.of(SKOLE_2, JOBCENTER, JOBCENTER_2, JOBCENTER_3).forEach(o -> siger(o, "JA"));
  }

  private void kanIkkeLaengere(String grund) {
    assertThat(samling().status()).isEqualTo(Status.IKKE_MULIG);
    assertThat(register.pladserTilAndre(nabo.id())).isEmpty();
    assertThat(scene.aabne(mit.id())).containsExactly("afklar_hold");
    assertThat(underretninger.iForloeb(mit.id()))
        .filteredOn(u -> u.aktoerId().equals(KOORDINATOR))
        .anySatisfy(u -> assertThat(u.tekst()).startsWith(grund));
  }

  /** However the own forløb gives places, those that were promised are not among them. */
  @Test
  void lovedePladserGivesIkkeIgen() {
    spoerg();
    alleSigerJa();

    assertThat(afstem.vist(hjaelp.situation(SKOLE_2, nabo))).containsEntry("plads", 20 - 8 - 5);
    jdbc.sql("update hold set maksimum = 12 where forloeb_id = ?").param(nabo.id()).update();
    Planlagthold p = register.planlagt(nabo.id(), 1);
    Registrering r = hjaelp.som(JOBCENTER, nabo);
    register.aabn(
        r,
        new Planlagthold(
            2, p.skole(), p.trin(), p.kurser(), p.start(), p.slut(), p.sted(), null, null));
    register.gemHold(r, 2, register.hent(nabo.id(), 1), Holdstatus.GENNEMFOERES);
    String en =
        resultater.afJobcenter(nabo.id(), JOBCENTER).stream()
            .map(Screeningsresultat::deltagerId)
            .filter(pladser.paaHold(nabo.id(), 1)::contains)
            .findFirst()
            .orElseThrow();
    pladser.giv(r, List.of(new Plads(en, p.trin(), 2, null)));
    assertThat(flyt.kontroller(r, JOBCENTER, List.of(new FlytDeltagere.Flytning(en, 1))).toString())
        .contains("Hold 1 har plads til 12 og er fuldt.");
    pladser.giv(r, List.of(new Plads(en, p.trin(), 1, null)));
    jdbc.sql("update hold set minimum = 1, maksimum = 1 where forloeb_id = ? and nr = 2")
        .param(nabo.id())
        .update();
    jdbc.sql("update hold set minimum = 1, maksimum = 11 where forloeb_id = ? and nr = 1")
        .param(nabo.id())
        .update();
    hjaelp.tilmeldUdvalgte(nabo, JOBCENTER);
    assertThatThrownBy(() -> hjaelp.tilmeldUdvalgte(nabo, JOBCENTER_2))
        .hasMessageContaining("Holdene har plads til 12, og I prøver at nå op på 13");
  }

  @Test
  void aendresDetAndetHoldGaelderSvareneIkke() {
    spoerg();
    jdbc.sql("update hold set sted = 'Et andet sted' where forloeb_id = ?")
        .param(nabo.id())
        .update();
    alleSigerJa();

    kanIkkeLaengere("Det andet hold er ændret, siden der blev svaret.");
  }

  /** Others have said yes to the days. */
  @Test
  void etHoldMedAndresPladserFlyttesIkke() {
    jdbc.sql("update hold set minimum = 14 where forloeb_id = ?").param(nabo.id()).update();
    spoerg();
    alleSigerJa();

    assertThat(scene.aabne(nabo.id())).containsExactly("afklar_hold");
    Map<String, Object> igen = Map.of("beslutning", "VURDER_IGEN");
    for (String felt : List.of("start", "slut")) {
      Map<String, Object> svar = new HashMap<>(igen);
      svar.put(felt, START.plusWeeks(felt.equals("start") ? 1 : 20).toString());
      assertThatThrownBy(() -> scene.udfoer(nabo.id(), "afklar_hold", svar))
          .hasStackTraceContaining("Deltagere fra et andet forløb har pladser på holdet.");
    }
    assertThat(register.hent(nabo.id(), 1).vilkaar().start()).isEqualTo(START.plusDays(2));
    scene.udfoer(nabo.id(), "afklar_hold", igen);
    assertThat(scene.aabne(nabo.id())).containsExactly("afklar_hold");
  }

  /** The other one has agreed to as many as were asked for, and to nobody else. */
  @Test
  void kommerDerFlereSamlesHoldeneIkke() {
    spoerg();
    String ny = hjaelp.kandidater(mit, JOBCENTER, 1).get(0);
    hjaelp.screen(mit, JOBCENTER, List.of(ny));
    pladser.giv(hjaelp.som(JOBCENTER, mit), List.of(new Plads(ny, 1, 1, null)));
    alleSigerJa();

    kanIkkeLaengere("Der er kommet andre på holdet, siden der blev spurgt.");
  }

  @Test
  void erDerFaerreAftalesDeFaerre() {
    spoerg();
    String en = pladser.paaHold(mit.id(), 1).iterator().next();
    pladser.fjern(mit.id(), en);
    alleSigerJa();

    assertThat(samling().status()).isEqualTo(Status.AFTALT);
    assertThat(samling().antal()).isEqualTo(4);
    assertThat(register.pladserTilAndre(nabo.id())).containsExactly(Map.entry(1, 4));
    assertThat(register.hent(mit.id(), 1).maksimum()).isEqualTo(4);
  }

  /** Whoever coordinates the other one now has not agreed. */
  @Test
  void faarDetAndetForloebEnAndenKoordinatorSamlesHoldeneIkke() {
    spoerg();
    jdbc.sql("update forloeb set koordinator = ? where id = ?").params(SKOLE, nabo.id()).update();
    alleSigerJa();

    kanIkkeLaengere("Det andet forløb har fået en anden koordinator, siden der blev spurgt.");
  }

  /** The decision falls as the last day ends, so that day is before the day of decision. */
  @Test
  void svarfristenErFoerBeggeBeslutningsdage() {
    LocalDate dag = Scene.idag().plusDays(6);
    jdbc.sql("update hold set beslutningsdato = ? where forloeb_id = ?")
        .params(dag, nabo.id())
        .update();
    spoerg();

    assertThat(samling().frist()).isEqualTo(arbejdsdage.foer(dag, 1));
  }

  @Test
  void etKursusDerErBegyndtErHoldtMedDeAndre() {
    spoerg();
    alleSigerJa();
    register.saetStatus(mit.id(), 1, Holdstatus.STARTET);
    register.saetStatus(nabo.id(), 1, Holdstatus.STARTET);
    stop.udfoer(
        new RegistrerStop.Stop(Stopaarsag.BESLUTTET_STOPPET, SKOLE_2),
        hjaelp.som(KOORDINATOR, mit));

    assertThat(samling().status()).isEqualTo(Status.AFTALT);
    assertThat(beskeder("Deltagerne fra det andet forløb kommer ikke")).isEmpty();
  }

  /** Where the process goes by a version from before, the answer would cancel the class. */
  @Test
  void etForloebEfterDenGamleModelKanIkkeSpoerge() {
    Task opgave = scene.opgaver(mit.id()).get(0);
    system.udfoer(
        () -> {
          koersler.removeVariable(opgave.getExecutionId(), "kanSpoergeAndre");
          return null;
        });

    assertThat(samlesvalg()).isEmpty();
    assertThat(beslutninger()).doesNotContain("SPOERG_ANDRE").contains("AFLYS");
    assertThatThrownBy(
            () ->
                scene.udfoer(
                    mit.id(),
                    "afklar_hold",
                    Map.of("beslutning", "SPOERG_ANDRE", "begrundelse", "Prøve")))
        .hasStackTraceContaining("Vælg en af mulighederne");
    assertThat(register.status(mit.id(), 1)).isEqualTo(Holdstatus.OPRETTET);
  }

  /** The school of the class as it is recorded has the course, whatever its process began with. */
  @Test
  void kursetBegynderHosDenSkoleDerHarHoldet() {
    spoerg();
    alleSigerJa();

    assertThat(
            deltagerne
                .udfoer(
                    new StartDeltagerforloeb.Deltagervilkaar(SKOLE, null, 1),
                    hjaelp.som(KOORDINATOR, mit))
                .uddannelsesinstitution())
        .isEqualTo(SKOLE_2);
  }

  /** Nobody need answer about a class that is no more; whoever asked decides at once. */
  @Test
  void opgivesDetSpurgteHoldAfgoerKoordinatorenMedDetSamme() {
    spoerg();
    siger(JOBCENTER, "JA");
    scene.udfoer(nabo.id(), "afklar_hold", Map.of("beslutning", "AFLYS", "begrundelse", "For få"));

    kanIkkeLaengere("Det andet hold gennemføres ikke.");
    assertThat(beskeder("Holdene samles ikke")).containsExactlyInAnyOrder(KOORDINATOR, JOBCENTER);
  }

  @Test
  void stopperDetSpurgteForloebAfgoerKoordinatorenMedDetSamme() {
    spoerg();
    stop.udfoer(
        new RegistrerStop.Stop(Stopaarsag.BESLUTTET_STOPPET, null), hjaelp.som(JOBCENTER_3, nabo));

    kanIkkeLaengere("Det andet hold gennemføres ikke.");
  }

  /** The open task goes with the coordination, and so does the say. */
  @Test
  void denNyeKoordinatorIDetSpurgteForloebFaarOpgaven() {
    spoerg();
    List.of(SKOLE_2, JOBCENTER, JOBCENTER_2).forEach(o -> siger(o, "JA"));
    assertThat(skiftKoordinator(SKOLE)).isEqualTo(2);

    assertThat(scene.hos(mit.id(), SVAR)).containsExactly(SKOLE);
    assertThat(beskeder("Kan to hold samles?")).contains(SKOLE);
    assertThat(scene.vis(scene.opgaver(mit.id()).get(0)).data().get("betydning").toString())
        .startsWith("Siger I ja, er pladserne på jeres hold optaget");
    siger(SKOLE, "JA");
    assertThat(samling().status()).isEqualTo(Status.AFTALT);
  }

  /** Whoever must agree for another reason too keeps its own say, and is asked once more. */
  @Test
  void erDenNyeKoordinatorAlleredeSpurgtSvaresDerIgen() {
    spoerg();
    List.of(SKOLE_2, JOBCENTER, JOBCENTER_2).forEach(o -> siger(o, "JA"));
    skiftKoordinator(JOBCENTER);

    assertThat(samling().status()).isEqualTo(Status.FORESLAAET);
    assertThat(scene.hos(mit.id(), SVAR)).containsExactly(JOBCENTER);
    siger(JOBCENTER, "NEJ");
    assertThat(samling().status()).isEqualTo(Status.AFSLAAET);
  }

  /** The new one has agreed to nothing, and has no task to do so. */
  @Test
  void harDenGamleKoordinatorSvaretAfgoeresDetMedDetSamme() {
    spoerg();
    siger(JOBCENTER_3, "JA");
    skiftKoordinator(SKOLE);

    kanIkkeLaengere("Det andet forløb har fået en anden koordinator, siden der blev spurgt.");
  }

  private int skiftKoordinator(String til) {
    return skifte.skift(hjaelp.som(JOBCENTER_3, nabo), til, null, null, "Det er aftalt.", false);
  }
}

package dk.jobveu.spil;

import static dk.jobveu.proces.Testaktoerer.BRANCHE;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER;
import static dk.jobveu.proces.Testaktoerer.JOBCENTER_3;
import static dk.jobveu.proces.Testaktoerer.SKOLE;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.BegyndDeltagerforloeb;
import dk.jobveu.deltager.Kursusresultat;
import dk.jobveu.deltager.RegistrerGennemfoersel;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.Kursusdrift;
import dk.jobveu.hold.Pladser;
import dk.jobveu.hold.Testhold;
import dk.jobveu.hold.Tilmelding;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.screening.Screeningsresultater;
import dk.jobveu.screening.Screeningsudfald;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each rule of the generated forløb is red where a table is made to break it. */
@Systemtest
class ReglerTest {

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private Holdregister holdene;
  @Autowired private Tilmeldinger tilmeldinger;
  @Autowired private Screeningsresultater resultater;
  @Autowired private Pladser pladser;
  @Autowired private BegyndDeltagerforloeb begynd;
  @Autowired private RegistrerGennemfoersel gennemfoersel;
  @Autowired private Haendelser haendelser;
  @Autowired private Underretninger underretninger;
  @Autowired private Kursusdrift drift;
  @Autowired private Virksomheder virksomheder;
  @Autowired private RuntimeService koersler;
  @Autowired private TaskService opgaver;
  @Autowired private JdbcClient jdbc;
  @Autowired private AutowireCapableBeanFactory fabrik;

  private Regler regler;
  private Saetninger saetninger;
  private Forloeb f;
  private List<String> udvalgte;

  /** Two who are selected, enrolled and have begun. */
  @BeforeEach
  void begyndt() {
    saetninger = new Saetninger();
    fabrik.autowireBean(saetninger);
    regler = new Regler(fabrik);
    f = scene.forloeb();
    scene.med(f, SKOLE, "uddannelsesinstitution");
    hjaelp.screenet(f, 4, 2, 0);
    udvalgte =
        resultater.alle(f.id(), Screeningsudfald.UDVALGT).stream()
            .map(s -> s.deltagerId())
            .toList();
    Testhold.fra(Scene.idag()).status(Holdstatus.STARTET).gem(holdene, af(SKOLE));
    pladser.giv(af(SKOLE), udvalgte.stream().map(id -> new Pladser.Plads(id, 1, 1, null)).toList());
    tilmeldinger.gemTilmeldinger(
        af(JOBCENTER),
        JOBCENTER,
        false,
        udvalgte.stream().map(id -> new Tilmelding(id, "REG_PULJE", true, false)).toList());
    begynd.start(af(SKOLE), SKOLE, 1, "OPTAG", Scene.idag(), udvalgte);
  }

  private Registrering af(String organisation) {
    return hjaelp.som(organisation, f);
  }

  private void ret(String sql) {
    jdbc.sql(sql).param(f.id()).update();
  }

  @Test
  void detHeleGaelder() {
    assertThatCode(() -> regler.altid(f.id())).doesNotThrowAnyException();
  }

  private record Brud(String regel, Runnable handling) {}

  @TestFactory
  Stream<DynamicTest> hverRegelErRoed() {
    return Stream.of(
            new Brud(
                "tilmeldt uden plads på et hold",
                () -> ret("delete from holdplads where forloeb_id = ?")),
            new Brud(
                "på et hold, deltageren ikke har plads på",
                () -> ret("update gennemfoersel set hold_nr = 9 where forloeb_id = ?")),
            new Brud(
                "gennemført på et hold, der ikke er begyndt",
                () -> ret("update gennemfoersel set status = 'GENNEMFOERT' where forloeb_id = ?")),
            new Brud(
                "på kursus uden at være tilmeldt",
                () -> ret("delete from tilmelding where forloeb_id = ?")),
            new Brud(
                "tilmeldt uden at være udvalgt",
                () ->
                    ret(
                        "update screeningsresultat set resultat = 'VENTELISTE' where forloeb_id ="
                            + " ?")),
            new Brud(
                "opgave til de udvalgte uden plads",
                () ->
                    Stream.of("gennemfoersel", "tilmelding", "holdplads")
                        .forEach(t -> ret("delete from " + t + " where forloeb_id = ?"))),
            new Brud(
                "deltagere hos nogen, der ikke er med i forløbet",
                () -> {
                  ret(
                      "update screeningsresultat set jobcenter = '%s' where forloeb_id = ?"
                          .formatted(JOBCENTER_3));
                  ret(
                      "update deltager set jobcenter = '%s' where forloeb_id = ?"
                          .formatted(JOBCENTER_3));
                }),
            new Brud(
                "screenet hos en anden end den, der svarer for deltageren",
                () ->
                    ret(
                        "update screeningsresultat set jobcenter = '%s' where forloeb_id = ?"
                            .formatted(JOBCENTER_3))),
            new Brud(
                "gældende hensigtserklæringer fra virksomheder uden behov",
                () -> {
                  hensigt();
                  ret("update virksomhed set status = 'TRUKKET' where forloeb_id = ?");
                }),
            new Brud("hvem har", this::enOpgaveTilIngen),
            new Brud(
                "Opstartsmødet er holdt med 7 organisationer",
                () ->
                    haendelser.registrer(
                        af(BRANCHE), "PROEVE", "Opstartsmødet er holdt med 7 organisationer.")),
            new Brud(
                "den, matchmødet venter på, har en vej til et match",
                () -> {
                  gennemfoersel.registrer(
                      af(SKOLE),
                      udvalgte.stream()
                          .map(id -> new Kursusresultat(id, Scene.idag(), 1, 1, 1))
                          .toList());
                  drift.gemStart(
                      af(SKOLE),
                      1,
                      new Kursusdrift.Kursusstart(
                          Scene.idag(), 2, BigDecimal.valueOf(37), null, false));
                  koersler
                      .createProcessInstanceQuery()
                      .processInstanceBusinessKey(f.id())
                      .processDefinitionKey("deltagerforloeb")
                      .list()
                      .forEach(p -> koersler.deleteProcessInstance(p.getId(), "prøve"));
                }))
        .map(
            b ->
                DynamicTest.dynamicTest(
                    b.regel(),
                    () -> {
                      begyndt();
                      b.handling().run();
                      assertThatThrownBy(() -> regler.altid(f.id()))
                          .isInstanceOf(AssertionError.class)
                          .hasMessageContaining(b.regel());
                    }));
  }

  @Test
  void etForloebDerIkkeErSlutErRoedt() {
    assertThatThrownBy(() -> regler.tilSidst(f.id()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("status");
  }

  /** A row with figures as the product writes them, and what they are in this forløb. */
  private record Raekke(String raekke, String saetning, Object... tal) {
    Raekketilstand med(Object... andre) {
      return new Raekketilstand(raekke, Tilstand.OPFYLDT, null, saetning.formatted(andre));
    }

    /** The figure wrong, also where there is none and the word says it. */
    Raekketilstand medForkert(int nr) {
      Object[] andre = tal.clone();
      andre[nr] = andre[nr].equals("ingen") || andre[nr].equals(0) ? 1 : "ingen";
      return med(andre);
    }
  }

  @TestFactory
  Stream<DynamicTest> hvertTalIEnRaekkeErRoedtNaarDetErForkert() {
    return Stream.of(
            new Raekke("C1.2", "%s virksomhed, %s stillinger", 1, 2),
            new Raekke("C3.1", "Opstartsmøde den 2. februar 2026, organisationer: %s", "ingen"),
            new Raekke("C3.2", "Jobcentre: %s", "ingen"),
            new Raekke("C3.3", "%s hensigtserklæring på %s job, heraf %s med jobgaranti", 1, 2, 0),
            new Raekke("C4.1a", "Screeningsprofil med %s kompetencer", 3),
            new Raekke("C4.1b", "Jobcentre, der har informeret: %s af %s", 2, 2),
            new Raekke("C4.1", "Jobcentre, der har informeret: %s af %s", 2, 2),
            new Raekke("C4.1c", "%s ledige er udvalgt", 2),
            new Raekke("C4.2", "%s er begyndt, %s har gennemført", 2, "ingen"))
        .flatMap(
            r ->
                IntStream.range(0, r.tal().length)
                    .mapToObj(
                        nr ->
                            DynamicTest.dynamicTest(
                                r.raekke() + " " + nr,
                                () -> {
                                  begyndt();
                                  hensigt();
                                  saetninger.passer(f.id(), List.of(r.med(r.tal())));
                                  assertThatThrownBy(
                                          () ->
                                              saetninger.passer(f.id(), List.of(r.medForkert(nr))))
                                      .isInstanceOf(AssertionError.class)
                                      .hasMessageContaining(r.raekke());
                                })));
  }

  /** Each line of the timeline is red where its fact is taken away, or was never there. */
  @TestFactory
  Stream<DynamicTest> hverLinjePaaTidslinjenErRoedUdenSitFaktum() {
    return Tidslinjefakta.fakta().entrySet().stream()
        // there is no timeline without the forløb
        .filter(e -> !e.getKey().equals("FORLOEB_BEGYNDT"))
        .map(
            e ->
                DynamicTest.dynamicTest(
                    e.getKey(),
                    () -> {
                      Forloeb tomt = scene.forloeb();
                      haendelser.registrer(
                          hjaelp.som(BRANCHE, tomt), e.getKey(), "En linje uden faktum.");
                      tagVaek(e.getValue(), tomt.id());
                      assertThatThrownBy(() -> tidslinjen().gaelder(tomt.id()))
                          .isInstanceOf(AssertionError.class)
                          .hasMessageContaining(
                              "det, linjen %s siger, er registreret".formatted(e.getKey()));
                    }));
  }

  private Tidslinjefakta tidslinjen() {
    Tidslinjefakta t = new Tidslinjefakta();
    fabrik.autowireBean(t);
    return t;
  }

  /** Each message is red where its fact is taken away, or was never there. */
  @TestFactory
  Stream<DynamicTest> hverBeskedErRoedUdenSitFaktum() {
    return Beskedfakta.fakta().stream()
        .map(
            b ->
                DynamicTest.dynamicTest(
                    b.afsender() + " " + b.noegle(),
                    () -> {
                      Forloeb tomt = scene.forloeb();
                      underretninger.send(
                          b.noegle().replace("F", tomt.id()) + UUID.randomUUID(),
                          tomt.id(),
                          BRANCHE,
                          "En besked",
                          "En besked uden faktum.");
                      tagVaek(b.findes(), tomt.id());
                      assertThatThrownBy(() -> beskeder().gaelder(tomt.id()))
                          .isInstanceOf(AssertionError.class)
                          .hasMessageContaining("fra %s fortæller".formatted(b.afsender()));
                    }));
  }

  private Beskedfakta beskeder() {
    Beskedfakta b = new Beskedfakta();
    fabrik.autowireBean(b);
    return b;
  }

  /** What a new forløb has from the beginning. */
  private void tagVaek(String faktum, String id) {
    for (String tabel : List.of("deltagelse", "koordinering")) {
      if (faktum.contains(" from " + tabel + " ")) {
        jdbc.sql("delete from " + tabel + " where forloeb_id = ?").param(id).update();
      }
    }
  }

  @Test
  void etTalIngenTaellerErRoedt() {
    Raekketilstand ny = new Raekketilstand("C2.1", Tilstand.OPFYLDT, null, "Skrevet under af 3");

    assertThatThrownBy(() -> saetninger.passer(f.id(), List.of(ny)))
        .hasMessageContaining("tal i C2.1, som ingen tabel er spurgt om");
  }

  @Test
  void enRaekkeUdenGrundErRoed() {
    Raekketilstand tavs = new Raekketilstand("C2.1", Tilstand.IKKE_OPFYLDT, null, null);

    assertThatThrownBy(() -> saetninger.passer(f.id(), List.of(tavs)))
        .hasMessageContaining("hvorfor C2.1 er IKKE_OPFYLDT");
  }

  /** When it is over, nobody stands on the waiting list or in clarification without an answer. */
  @TestFactory
  Stream<DynamicTest> denDerVenterVedSlutningenErRoed() {
    return Stream.of("VENTELISTE", "AFKLARING", "FORFORLOEB", "INFORMATIONSMOEDE", "MANGLER_DATA")
        .map(
            resultat ->
                DynamicTest.dynamicTest(
                    resultat,
                    () -> {
                      begyndt();
                      slutMed(resultat);
                      assertThatCode(() -> regler.tilSidst(f.id())).doesNotThrowAnyException();
                      ret(
                          "update afklaring set udfald = null, afsluttet = null where forloeb_id = ?");
                      assertThatThrownBy(() -> regler.tilSidst(f.id()))
                          .isInstanceOf(AssertionError.class)
                          .hasMessageContaining("uden plads og uden svar");
                    }));
  }

  /** It is over, and each one who has this result has had an answer. */
  private void slutMed(String resultat) {
    Stream.of("gennemfoersel", "tilmelding", "holdplads")
        .forEach(t -> ret("delete from " + t + " where forloeb_id = ?"));
    ret("update screeningsresultat set resultat = '%s' where forloeb_id = ?".formatted(resultat));
    ret(
        """
        insert into afklaring (forloeb_id, deltager_id, nr, art, begyndt, frist, udfald,
          afsluttet, registreret_af, registreret)
        select forloeb_id, deltager_id, 1, 'VENTELISTE', current_date, current_date, 'STOPPET',
          current_date, 'proeve', registreret from screeningsresultat where forloeb_id = ?
        """);
    ret("update forloeb set status = 'GENNEMFOERT' where id = ?");
    koersler
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(f.id())
        .rootProcessInstances()
        .list()
        .forEach(p -> koersler.deleteProcessInstance(p.getId(), "prøve"));
  }

  private void hensigt() {
    String id = UUID.randomUUID().toString();
    virksomheder.gemVirksomhed(
        new Virksomhed(
            id,
            af(BRANCHE),
            "Prøvekabel",
            null,
            "Fibertekniker",
            2,
            null,
            Virksomhed.Oensker.LEDIGE,
            "branchorganisation",
            BRANCHE,
            Virksomhed.Status.TILKENDEGIVET,
            false,
            null,
            null));
    scene.start("hensigtserklaering", f, Map.of("virksomhedId", id));
    scene.udfoer(
        f.id(),
        "indhent_hensigtserklaering",
        Map.of("svar", "JA", "antalJob", 2, "jobgarantiAntal", 0));
  }

  private void enOpgaveTilIngen() {
    scene.start("opstartsmoede", f, Map.of());
    Task t = scene.opgaver(f.id()).get(0);
    scene.grupper(t).forEach(g -> opgaver.deleteCandidateGroup(t.getId(), g));
  }
}

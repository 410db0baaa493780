package dk.jobveu.post;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.aktoer.Organisationer;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.dokument.Papirindhold;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.RegistrerStop;
import dk.jobveu.forloeb.Spoergetilladelse;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.konto.SaetFaellespostkasse;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.Casebeskrivelse.Casetekst;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.post.mail.Brevskriver;
import dk.jobveu.postkasse.SkrivBesked;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.KoordinatorensHandlingerTest;
import dk.jobveu.stedfortraeder.AftalStedfortraeder;
import dk.jobveu.svarlink.Formaal;
import dk.jobveu.svarlink.LavLink;
import dk.jobveu.svarlink.SeSvar;
import dk.jobveu.svarlink.Svarlink;
import dk.jobveu.svarlink.Svarlinks;
import dk.jobveu.svarlink.Underskriv;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No letter is written without what it tells of (docs/udledninger.md). */
@Systemtest
class BrevfaktaTest {

  private static final String JOBCENTER = Testaktoerer.JOBCENTER;
  private static final String KOORDINATOR = Testaktoerer.KOORDINATOR;
  private static final String SKOLE = Testaktoerer.SKOLE;
  private static final String TAGER = Testaktoerer.bruger(JOBCENTER);
  private static final String KOLLEGA = "kollega_brevfakta";
  private static final String ADRESSE = "brevfakta@example.test";

  @Autowired private Scene scene;
  @Autowired private Adgang adgang;
  @Autowired private TaskService opgaver;
  @Autowired private IdentityService identitet;
  @Autowired private Deltagelser deltagelser;
  @Autowired private Underretninger underretninger;
  @Autowired private Indkaldelser indkaldelser;
  @Autowired private Organisationer organisationer;
  @Autowired private AftalStedfortraeder stedfortraeder;
  @Autowired private SkrivBesked besked;
  @Autowired private Spoergetilladelse tilladelse;
  @Autowired private Postadresser adresser;
  @Autowired private Postlager lager;
  @Autowired private Postgang gang;
  @Autowired private Brevskriver skriver;
  @Autowired private Postindstilling indstilling;
  @Autowired private Arbejdsdage arbejdsdage;
  @Autowired private Virksomheder virksomheder;
  @Autowired private Forloebregister register;
  @Autowired private RegistrerStop stop;
  @Autowired private Svarlinks links;
  @Autowired private LavLink lavLink;
  @Autowired private SeSvar seSvar;
  @Autowired private Underskriv underskriv;
  @Autowired private SaetFaellespostkasse saetPostkasse;
  @Autowired private Laeringsarkiv arkiv;
  @Autowired private List<Postkilde> kilder;
  @Autowired private RuntimeService koersler;
  @Autowired private JdbcClient jdbc;
  @Autowired private Clock ur;

  private Postkasse kasse;
  private Forloeb f;
  private Task opgave;
  private Instant nu;
  private String link;
  private String kontrolsum;
  private String faellesadresse;
  private int aar = 2040;

  @BeforeEach
  void aabn() {
    kasse = new Postkasse(lager, skriver, indstilling, ur.instant());
    organisationer.opretBruger(KOLLEGA, "Kim Kollega", Testaktoerer.KODE, JOBCENTER);
  }

  @AfterEach
  void luk() {
    scene.klokkenIgen();
    identitet.clearAuthentication();
    kasse.close();
    adresser.slet(TAGER);
    identitet.deleteUser(KOLLEGA);
    jdbc.sql("delete from faellespostkasse where organisation = ?").param(JOBCENTER).update();
    ingenErVaek();
  }

  private void ingenErVaek() {
    jdbc.sql("delete from stedfortraedelse_opgave").update();
    jdbc.sql("delete from stedfortraedelse").update();
  }

  /**
   * A kind of letter.
   *
   * @param fra who writes it
   * @param hvor which of the letters it is
   * @param faktum what it tells of happens
   * @param vaek and is gone before the letter is written
   * @param skriv the letter is written, if there is any
   */
  private record Slags(String fra, String hvor, Runnable faktum, Runnable vaek, Runnable skriv) {}

  private Stream<Slags> slags() {
    return Stream.of(
        new Slags("Beskedpost", "art = 'BESKED'", this::sendBesked, this::sletBesked, this::runde),
        new Slags(
            "Opgavepost",
            "art = 'OPGAVE'",
            this::opgave,
            () -> opgaver.setAssignee(opgave.getId(), TAGER),
            () -> runde(nu.plus(Duration.ofHours(1)))),
        new Slags("Fristpost", "art = 'FRIST'", this::frist, () -> frist(null), this::paaDagen),
        new Slags(
            "Fristpost",
            "art = 'FORSINKET'",
            this::frist,
            () -> frist(null),
            () -> runde(morgen(arbejdsdage.efter(sidste(), 1)))),
        new Slags(
            "Afslagspost",
            "art = 'AFSLAG'",
            () -> svar(Deltagelse.Svar.AFSLAAET),
            () -> svar(Deltagelse.Svar.ACCEPTERET),
            this::runde),
        new Slags(
            "Ugepost",
            "art = 'UGEPOST' and tekst like '%' || ? || '%'",
            () -> {
              scene.klokken(morgen(arbejdsdage.fra(mandag()).minusDays(4)));
              sendBesked();
            },
            this::sletBesked,
            this::omUgen),
        new Slags(
            "Kalenderpost",
            "art = 'KALENDER'",
            this::moede,
            () ->
                Stream.of("moede_indbudt", "moedeindkaldelse")
                    .forEach(
                        t ->
                            jdbc.sql("delete from " + t + " where forloeb_id = ?")
                                .param(f.id())
                                .update()),
            this::runde),
        new Slags(
            "UdfoerStedfortraedelse",
            "bruger = '%s' and noegle like 'stedfortraeder:%%'".formatted(KOLLEGA),
            () -> opgaver.setAssignee(opgave().getId(), TAGER),
            () -> opgaver.setAssignee(opgave.getId(), null),
            this::vaekFraIDag),
        new Slags(
            "Spoergeskemabreve",
            "art = 'SPOERGESKEMA'",
            () ->
                tilladelse.organisation(
                    new Registrering(f.id(), TAGER, JOBCENTER, null, nu), JOBCENTER),
            () -> jdbc.sql("delete from spoergeskema where forloeb_id = ?").param(f.id()).update(),
            () -> {
              scene.start("fase_5_evaluering_og_forankring", f, Map.of());
              scene.koerJob();
            }),
        new Slags(
            "SkrivBesked",
            "art = 'SAMTALE' and organisation = '%s'".formatted(SKOLE),
            () -> scene.med(f, SKOLE, "uddannelsesinstitution"),
            () ->
                jdbc.sql(
                        "delete from deltagelse where forloeb_id = ? and aktoer_id = '%s'"
                            .formatted(SKOLE))
                    .param(f.id())
                    .update(),
            this::skrivTilDeAndre),
        new Slags(
            "Nyhedspost",
            "art = 'NYHEDSBREV'",
            this::enCase,
            () ->
                jdbc.sql("delete from case_beskrivelse where forloeb_id = ?")
                    .param(f.id())
                    .update(),
            () -> nyhedspost().skriv(kvartal())),
        // these are written in the call that records what they tell of: without it none of both
        new Slags(
            "LavLink",
            "art = 'SVARLINK'",
            this::enVirksomhed,
            () ->
                jdbc.sql("update virksomhed set status = 'TRUKKET' where forloeb_id = ?")
                    .param(f.id())
                    .update(),
            () -> kald(() -> lavLink.lav(indsigt(), virksomhed(), ADRESSE))),
        new Slags(
            "LukLinks",
            "noegle like '%:lukket'",
            this::etLink,
            () -> jdbc.sql("delete from svarlink where forloeb_id = ?").param(f.id()).update(),
            () ->
                stop.udfoer(
                    new RegistrerStop.Stop(Stopaarsag.INGEN_UDBYDER, null), af(KOORDINATOR))),
        new Slags(
            "Underskriv",
            "art = 'KVITTERING'",
            () -> {
              f = register.hent(startet());
              etLink();
              kontrolsum = Papirindhold.kontrolsum(Papirindhold.skriv(seSvar.se(link, Map.of())));
            },
            () ->
                jdbc.sql("update svarlink set trukket = udloeber where forloeb_id = ?")
                    .param(f.id())
                    .update(),
            () ->
                kald(
                    () ->
                        underskriv.underskriv(
                            link,
                            Map.of(),
                            new Underskriv.Underskriver(
                                "Prøvenavn", "Prøve", "127.0.0.1", kontrolsum)))),
        new Slags(
            "SaetFaellespostkasse",
            "art = 'POSTKASSE'",
            () -> faellesadresse = ADRESSE,
            () -> faellesadresse = "",
            () -> {
              administrator();
              saetPostkasse.saet(KOLLEGA, JOBCENTER, faellesadresse, false);
            }));
  }

  private void kald(Runnable kald) {
    try {
      kald.run();
    } catch (Konflikt | FindesIkke afvist) {
      // it is refused, and nothing of it is recorded
    }
  }

  private void enVirksomhed() {
    virksomheder.gemVirksomhed(
        new Virksomhed(
            virksomhed(),
            af(KOORDINATOR),
            "Prøve A/S",
            "12345678",
            "Fibertekniker",
            4,
            "foråret",
            Virksomhed.Oensker.LEDIGE,
            "branchorganisation",
            Testaktoerer.BRANCHE,
            Virksomhed.Status.TILKENDEGIVET,
            false,
            null,
            null));
  }

  private String virksomhed() {
    return "v-" + f.id();
  }

  private void etLink() {
    enVirksomhed();
    link =
        links.udsted(
            new Svarlink(
                "l-" + f.id(),
                af(KOORDINATOR),
                Formaal.TILBAGETRAEKNING,
                null,
                virksomhed(),
                null,
                null,
                ADRESSE,
                ur.instant().plus(Duration.ofDays(5)),
                null,
                null));
  }

  private String startet() {
    identitet.setAuthentication(
        Testaktoerer.bruger(KOORDINATOR), List.of(KOORDINATOR, "koordinator"));
    try {
      return koersler
          .startProcessInstanceByKey("job_veu_forloeb", KoordinatorensHandlingerTest.svar())
          .getBusinessKey();
    } finally {
      identitet.clearAuthentication();
    }
  }

  private void administrator() {
    if (identitet.createGroupQuery().groupId("camunda-admin").count() == 0) {
      identitet.saveGroup(identitet.newGroup("camunda-admin"));
    }
    if (identitet.createUserQuery().userId(KOLLEGA).memberOfGroup("camunda-admin").count() == 0) {
      identitet.createMembership(KOLLEGA, "camunda-admin");
    }
  }

  /** A case of a quarter of its own, to somebody who wants to read it. */
  private void enCase() {
    aar++;
    adresser.gem(new Postadresse(TAGER, "brevfakta@eksempel.dk", true, true));
    jdbc.sql(
            "insert into behov (forloeb_id, branche, rar, geografi, samarbejde_etableret,"
                + " overdragelse_accepteret, registreret_af, registreret)"
                + " values (?, 'El', 'RAR Østjylland', 'LOKAL', true, true, 'b', current_timestamp)")
        .param(f.id())
        .update();
    arkiv.gemCase(
        new Casebeskrivelse(
            new Registrering(
                f.id(), "b", KOORDINATOR, null, Datoer.morgen(LocalDate.of(aar, 2, 1))),
            new Casetekst("Sagen", "Parter", "Formål", "Indhold", "Resultater", null, "VEU"),
            Casebeskrivelse.Status.GODKENDT));
  }

  private Instant kvartal() {
    return Datoer.morgen(arbejdsdage.fra(LocalDate.of(aar, 4, 1)));
  }

  private Postkilde nyhedspost() {
    return kilder.stream()
        .filter(k -> k.getClass().getSimpleName().startsWith("Nyhedspost"))
        .findFirst()
        .orElseThrow();
  }

  private Registrering af(String organisation) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(organisation), organisation, null, ur.instant());
  }

  private Indsigt indsigt() {
    return adgang
        .sesAf(new Bruger(Testaktoerer.bruger(KOORDINATOR), List.of(KOORDINATOR)), f.id())
        .orElseThrow();
  }

  @TestFactory
  Stream<DynamicTest> intetBrevUdenSitFaktum() {
    return slags()
        .flatMap(
            s ->
                Stream.of(true, false)
                    .map(
                        findes ->
                            DynamicTest.dynamicTest(
                                s.fra() + (findes ? " skriver" : " skriver ikke"),
                                () -> {
                                  scene.klokkenIgen();
                                  f = scene.forloeb();
                                  nu = ur.instant();
                                  runde();
                                  s.faktum().run();
                                  if (!findes) {
                                    s.vaek().run();
                                  }
                                  long foer = breve(s);
                                  s.skriv().run();
                                  assertThat(breve(s) > foer).as(s.fra()).isEqualTo(findes);
                                })));
  }

  private long breve(Slags s) {
    var sql =
        jdbc.sql(
                "select count(*) from post where (forloeb_id = ? or forloeb_id is null) and "
                    + s.hvor())
            .param(f.id());
    return (s.hvor().contains("?") ? sql.param(f.id()) : sql).query(Long.class).single();
  }

  private void runde() {
    runde(ur.instant());
  }

  private void runde(Instant naar) {
    scene.klokken(naar);
    kasse.ur.stil(naar);
    gang.skriv();
    kasse.bud().gaa();
    gang.skriv();
  }

  private static Instant morgen(LocalDate dag) {
    return dag.atTime(LocalTime.of(6, 30)).atZone(Datoer.DANMARK).toInstant();
  }

  private Task opgave() {
    scene.start("deltagerskifte", f, Map.of("deltagerId", "K1", "jobcenter", JOBCENTER));
    opgave = opgaver.createTaskQuery().processInstanceBusinessKey(f.id()).singleResult();
    return opgave;
  }

  private LocalDate sidste() {
    return arbejdsdage.efter(Datoer.dagen(nu).plusDays(37), 1);
  }

  private void frist() {
    opgave();
    frist(sidste());
  }

  private void frist(LocalDate dag) {
    opgave.setDueDate(dag == null ? null : Date.from(Datoer.slutter(dag)));
    opgaver.saveTask(opgave);
  }

  private void paaDagen() {
    runde(morgen(sidste()));
  }

  private void svar(Deltagelse.Svar svar) {
    deltagelser.svar(f.id(), Testaktoerer.JOBCENTER_2, svar, null);
  }

  private void sendBesked() {
    underretninger.send("brevfakta:" + f.id(), f.id(), JOBCENTER, "Nyt", "Nyt");
  }

  private void sletBesked() {
    jdbc.sql("delete from underretning where forloeb_id = ?").param(f.id()).update();
  }

  private void omUgen() {
    adresser.gem(Postadresse.udenNyhedsbrev(TAGER, "brevfakta@eksempel.dk", true));
    runde(morgen(arbejdsdage.fra(mandag()).minusDays(3)));
    runde(morgen(arbejdsdage.fra(mandag())));
  }

  private LocalDate mandag() {
    return Datoer.dagen(nu).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(40);
  }

  private void moede() {
    Registrering r =
        new Registrering(f.id(), Testaktoerer.bruger(KOORDINATOR), KOORDINATOR, null, nu);
    indkaldelser.gemKald(
        new Indkaldelse(
            r,
            Moedeslags.OPSTART,
            1,
            Datoer.dagen(nu).plusDays(9),
            "10.00 til 12.00",
            "Randers",
            "Alt"),
        List.of(new Moedesvar(r, Moedeslags.OPSTART, 1, JOBCENTER, null, null, null, null)),
        List.of());
  }

  private void vaekFraIDag() {
    ingenErVaek();
    LocalDate idag = Datoer.dagen(nu);
    identitet.setAuthentication(TAGER, List.of(JOBCENTER, "jobcenter"));
    stedfortraeder.aftal(TAGER, List.of(JOBCENTER), JOBCENTER, KOLLEGA, idag, idag.plusDays(3));
    identitet.clearAuthentication();
  }

  private void skrivTilDeAndre() {
    besked.skriv(indsigt(), "Vi ses på mandag.");
  }
}

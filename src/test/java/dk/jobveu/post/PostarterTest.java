package dk.jobveu.post;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.post.mail.Brevskriver;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import jakarta.mail.internet.MimeMessage;
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
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is told of what, and when (R-11.1, R-19.11, R-22, docs/adr/0048): each kind once. */
@Systemtest
class PostarterTest {

  private static final String JOBCENTER = Testaktoerer.JOBCENTER;
  private static final String KOORDINATOR = Testaktoerer.KOORDINATOR;

  private static int nr;

  @Autowired private Scene scene;
  @Autowired private TaskService opgaver;
  @Autowired private Deltagelser deltagelser;
  @Autowired private Underretninger underretninger;
  @Autowired private Postadresser adresser;
  @Autowired private Postlager lager;
  @Autowired private Postgang gang;
  @Autowired private Brevskriver skriver;
  @Autowired private Postindstilling indstilling;
  @Autowired private Arbejdsdage arbejdsdage;
  @Autowired private Clock ur;

  private Postkasse kasse;
  private Forloeb f;
  private String jobcenteret;
  private String koordinatoren;

  @BeforeEach
  void aabn() {
    kasse = new Postkasse(lager, skriver, indstilling, ur.instant());
    f = scene.forloeb();
    jobcenteret = "jobcenter%d@eksempel.dk".formatted(++nr);
    koordinatoren = "koordinator%d@eksempel.dk".formatted(nr);
    adresser.gem(Postadresse.udenNyhedsbrev(Testaktoerer.bruger(JOBCENTER), jobcenteret, false));
    adresser.gem(
        Postadresse.udenNyhedsbrev(Testaktoerer.bruger(KOORDINATOR), koordinatoren, false));
  }

  @AfterEach
  void luk() {
    scene.klokkenIgen();
    kasse.close();
    adresser.slet(Testaktoerer.bruger(JOBCENTER));
    adresser.slet(Testaktoerer.bruger(KOORDINATOR));
  }

  /** Writes and sends as a node does that looks at the clock now, and once more. */
  private void runde(Instant nu) {
    scene.klokken(nu);
    kasse.ur.stil(nu);
    gang.skriv();
    kasse.bud().gaa();
    gang.skriv();
    kasse.bud().gaa();
  }

  /** What this address has got about the forløb. */
  private List<String> emner(String adresse) {
    return kasse.mails(adresse, "").stream()
        .filter(m -> Postkasse.indhold(m).contains(f.id()))
        .map(Postkasse::emne)
        .toList();
  }

  private static Instant morgen(LocalDate dag) {
    return dag.atTime(LocalTime.of(6, 30)).atZone(Datoer.DANMARK).toInstant();
  }

  /** A task of the job centre alone. */
  private Task opgave() {
    scene.start("deltagerskifte", f, Map.of("deltagerId", "K1", "jobcenter", JOBCENTER));
    return opgaver.createTaskQuery().processInstanceBusinessKey(f.id()).singleResult();
  }

  @Test
  void enOpgaveIngenTagerMeldesTilOrganisationenEnGang() {
    Task opgave = opgave();
    Instant kom = opgave.getCreateTime().toInstant();
    runde(kom.plus(Duration.ofMinutes(1)));
    assertThat(emner(jobcenteret)).as("endnu kan den være ved at blive løst").isEmpty();
    runde(kom.plus(indstilling.opgaveEfter()).plusSeconds(1));
    assertThat(emner(jobcenteret)).containsExactly("Ny opgave: " + opgave.getName());
    assertThat(emner(koordinatoren)).isEmpty();
  }

  @Test
  void enTagetOpgaveMeldesIkke() {
    Task opgave = opgave();
    opgaver.setAssignee(opgave.getId(), Testaktoerer.bruger(JOBCENTER));
    runde(opgave.getCreateTime().toInstant().plus(Duration.ofHours(1)));
    assertThat(emner(jobcenteret)).isEmpty();
  }

  @Test
  void derMindesFoerOgPaaDagenOgKoordinatorenFaarAtVideNaarDenErGaaet() {
    Task opgave = opgave();
    LocalDate sidste = arbejdsdage.efter(Datoer.dagen(ur.instant()).plusDays(9), 1);
    opgave.setDueDate(Date.from(Datoer.slutter(sidste)));
    opgaver.saveTask(opgave);
    // told of as new first, so that only reminders come
    runde(opgave.getCreateTime().toInstant().plus(Duration.ofHours(1)));
    kasse.glem();

    LocalDate foer = arbejdsdage.foer(sidste, 2);
    runde(morgen(arbejdsdage.foer(foer, 1)));
    assertThat(emner(jobcenteret)).isEmpty();
    runde(morgen(foer).minus(Duration.ofHours(1)));
    assertThat(emner(jobcenteret)).as("ikke om natten").isEmpty();
    runde(morgen(foer));
    assertThat(emner(jobcenteret))
        .containsExactly(
            "Husk senest den %s: %s".formatted(Datoer.tekst(sidste), opgave.getName()));
    kasse.glem();

    runde(morgen(sidste));
    assertThat(emner(jobcenteret)).containsExactly("Sidste dag i dag: " + opgave.getName());
    assertThat(emner(koordinatoren)).isEmpty();
    kasse.glem();

    runde(morgen(arbejdsdage.efter(sidste, 1)));
    assertThat(emner(jobcenteret)).isEmpty();
    assertThat(emner(koordinatoren)).containsExactly("Fristen er gået hos Jobcenter Randers");
    runde(morgen(arbejdsdage.efter(sidste, 2)));
    assertThat(emner(koordinatoren)).hasSize(1);
  }

  @Test
  void denDerHarTagetOpgavenMindesAlene() {
    Task opgave = opgave();
    LocalDate sidste = arbejdsdage.efter(Datoer.dagen(ur.instant()).plusDays(16), 1);
    opgave.setDueDate(Date.from(Datoer.slutter(sidste)));
    opgaver.saveTask(opgave);
    opgaver.setAssignee(opgave.getId(), Testaktoerer.bruger(KOORDINATOR));
    runde(morgen(sidste));
    assertThat(emner(koordinatoren)).containsExactly("Sidste dag i dag: " + opgave.getName());
    assertThat(emner(jobcenteret)).isEmpty();
  }

  @Test
  void etNejMeldesTilKoordinatorenEnGang() {
    deltagelser.svar(f.id(), Testaktoerer.JOBCENTER_2, Deltagelse.Svar.AFSLAAET, "Ingen ledige");
    runde(ur.instant());
    assertThat(emner(koordinatoren)).containsExactly("Jobcenter Aarhus har takket nej");
    assertThat(kasse.mails(koordinatoren, "takket nej"))
        .allSatisfy(m -> assertThat(Postkasse.indhold(m)).doesNotContain("Ingen ledige"));
  }

  /** Asked again, also after having been taken out, it says no once more: once more it is told. */
  @Test
  void deresNaesteNejMeldesOgsaa() {
    String jobcenter = Testaktoerer.JOBCENTER_2;
    deltagelser.tagUd(f.id(), jobcenter, "De ville ud");
    runde(ur.instant());
    assertThat(emner(koordinatoren)).as("koordinatoren tog dem selv ud").isEmpty();

    for (int gang = 1; gang <= 3; gang++) {
      deltagelser.svar(f.id(), jobcenter, Deltagelse.Svar.INVITERET, null);
      deltagelser.svar(f.id(), jobcenter, Deltagelse.Svar.AFSLAAET, "Ingen ledige");
      deltagelser.svar(f.id(), jobcenter, Deltagelse.Svar.AFSLAAET, "Det samme nej igen");
      runde(ur.instant());
      runde(ur.instant());
      assertThat(deltagelser.nej(f.id(), jobcenter)).isEqualTo(gang);
      assertThat(emner(koordinatoren))
          .hasSize(gang)
          .containsOnly("Jobcenter Aarhus har takket nej");
    }
  }

  /** Whoever hands the coordination over has not said no to the forløb. */
  @Test
  void denDerIkkeKoordinererMereHarIkkeTakketNej() {
    deltagelser.tiltraed(f.id(), Testaktoerer.JOBCENTER_3, "koordinator");
    deltagelser.fratraed(f.id(), Testaktoerer.JOBCENTER_3, "koordinator", "Koordinerer ikke");
    runde(ur.instant());
    assertThat(emner(koordinatoren)).isEmpty();
  }

  @Test
  void etNejDerHarSinEgenBeskedFortaellesIkkeToGange() {
    deltagelser.svar(f.id(), Testaktoerer.JOBCENTER_2, Deltagelse.Svar.AFSLAAET, "Ingen ledige");
    underretninger.send(
        Underretninger.afslag(f.id(), Testaktoerer.JOBCENTER_2),
        f.id(),
        KOORDINATOR,
        "Jobcenter Aarhus er ikke med",
        "Kan de andre tage pladserne?");
    runde(ur.instant());
    assertThat(emner(koordinatoren)).hasSize(1);
  }

  @Test
  void hvordanValgetAfSkoleGikMeldesSomDetKanSiges() {
    underretninger.send(
        Underretninger.UDFALD + f.id() + ":1:" + JOBCENTER,
        f.id(),
        JOBCENTER,
        "En anden skole er valgt",
        "Jeres tilbud kunne ikke vælges: for dyrt");
    runde(ur.instant());
    assertThat(emner(jobcenteret)).containsExactly("En anden skole er valgt");
    assertThat(lager.iForloeb(f.id()))
        .singleElement()
        .satisfies(p -> assertThat(p.brev().art()).isEqualTo(Postart.UDFALD));
  }

  @Test
  void hvadDerKanVenteKommerSamletEnGangOmUgen() {
    adresser.gem(Postadresse.udenNyhedsbrev(Testaktoerer.bruger(JOBCENTER), jobcenteret, true));
    LocalDate mandag =
        Datoer.dagen(ur.instant()).with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(30);
    LocalDate foerste = arbejdsdage.fra(mandag);
    scene.klokken(morgen(foerste.minusDays(4)));
    for (int i = 1; i <= 3; i++) {
      underretninger.send("uge:%s:%d".formatted(f.id(), i), f.id(), JOBCENTER, "Nyt nr. " + i, "x");
    }
    runde(morgen(foerste.minusDays(3)));
    assertThat(emner(jobcenteret)).isEmpty();
    runde(morgen(foerste).minus(Duration.ofHours(1)));
    assertThat(emner(jobcenteret)).isEmpty();
    runde(morgen(foerste));
    List<MimeMessage> uge = kasse.mails(jobcenteret, "Ugens post");
    assertThat(uge).hasSize(1);
    assertThat(Postkasse.indhold(uge.get(0)))
        .contains("Nyt nr. 1", "Nyt nr. 2", "Nyt nr. 3", f.id());
    runde(morgen(foerste.plusDays(1)));
    assertThat(kasse.mails(jobcenteret, "Ugens post")).hasSize(1);
    assertThat(emner(jobcenteret)).hasSize(1);
  }
}

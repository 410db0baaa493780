package dk.jobveu.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.post.Forsendelse.Tilstand;
import dk.jobveu.post.mail.Brevskriver;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Letters leave once, whatever happens on the way (R-11.1, R-19.3, docs/adr/0048). */
@Systemtest
class PostTest {

  private static int nr;

  @Autowired private Scene scene;
  @Autowired private Udbakke udbakke;
  @Autowired private Underretninger underretninger;
  @Autowired private Postadresser adresser;
  @Autowired private Postlager lager;
  @Autowired private Postgang gang;
  @Autowired private Brevskriver skriver;
  @Autowired private Postindstilling indstilling;
  @Autowired private TransactionTemplate transaktion;
  @Autowired private RuntimeService koersler;
  @Autowired private Clock ur;

  private Postkasse kasse;
  private String mig;

  @BeforeEach
  void aabn() {
    kasse = new Postkasse(lager, skriver, indstilling, ur.instant());
    mig = "post%d@eksempel.dk".formatted(++nr);
  }

  @AfterEach
  void luk() {
    kasse.close();
    adresser.slet(Testaktoerer.bruger(Testaktoerer.JOBCENTER));
  }

  private String laeg(Postart art) {
    String emne = "Brev %d til %s".formatted(nr, mig);
    udbakke.laeg(
        Brev.af(
            "proeve:" + mig + ":" + art,
            art,
            null,
            Modtager.udenfor(mig),
            emne,
            "Æblet faldt på åen.",
            "/projektrum",
            ur.instant()));
    return emne;
  }

  private List<MimeMessage> mine() {
    return kasse.mails(mig, "");
  }

  private Forsendelse forsendelse() {
    return lager.seneste(1000).stream()
        .flatMap(p -> p.forsendelser().stream())
        .filter(f -> f.adresse().equals(mig))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Postart.class)
  void hverArtKommerFremEnGang(Postart art) throws Exception {
    String emne = laeg(art);
    laeg(art);
    kasse.bud().gaa();
    kasse.bud().gaa();
    assertThat(mine()).hasSize(1);
    MimeMessage mail = mine().get(0);
    assertThat(mail.getSubject()).isEqualTo(emne);
    assertThat(mail.getMessageID()).startsWith("<" + forsendelse().id() + "@");
    assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(mail.getContentType()).contains("multipart");
    assertThat(forsendelse().tilstand()).isEqualTo(Tilstand.SENDT);
  }

  @Test
  void tekstOgHtmlSigerDetSamme() {
    Forloeb f = scene.forloeb();
    var brev =
        skriver.skriv(
            Brev.af(
                "x",
                Postart.BESKED,
                f.id(),
                Modtager.bruger("b"),
                "Vil I <være> med?",
                "Én.\nTo.",
                "/projektrum/forloeb/" + f.id(),
                ur.instant()));
    String link = indstilling.link("/projektrum/forloeb/" + f.id());
    assertThat(brev.tekst())
        .startsWith("Vil I <være> med?")
        .contains("Det gælder " + f.titel() + ", " + f.id(), "Én.", "To.", link)
        .doesNotContain("[", "&");
    assertThat(brev.html())
        .contains("Vil I &lt;være&gt; med?", f.titel() + ", " + f.id(), "Én.", "To.", link)
        .doesNotContain("xmlns", "${");
  }

  @Test
  void enBeskedMeldesTilHverMedEnAdresseOgUdenSinTekst() {
    Forloeb f = scene.forloeb();
    adresser.gem(
        Postadresse.udenNyhedsbrev(Testaktoerer.bruger(Testaktoerer.JOBCENTER), mig, false));
    String noegle = "proeve:" + f.id();
    underretninger.send(
        noegle, f.id(), Testaktoerer.JOBCENTER, "En plads er ledig", f.id() + "-K7 er rykket op.");
    gang.skriv();
    gang.skriv();
    kasse.bud().gaa();
    assertThat(kasse.mails(mig, "En plads er ledig"))
        .singleElement()
        .satisfies(
            m ->
                assertThat(Postkasse.indhold(m))
                    .contains("En plads er ledig", f.titel() + ", " + f.id())
                    .doesNotContain("-K7", "rykket op"));
  }

  @Test
  void hvadDerRullesTilbageFortaellesIkke() {
    assertThatThrownBy(
            () ->
                transaktion.executeWithoutResult(
                    t -> {
                      laeg(Postart.KVITTERING);
                      throw new IllegalStateException("noget gik galt");
                    }))
        .isInstanceOf(IllegalStateException.class);
    kasse.bud().gaa();
    assertThat(mine()).isEmpty();
  }

  private void laeg(int breve) {
    IntStream.range(0, breve)
        .forEach(
            i ->
                udbakke.laeg(
                    Brev.af(
                        "flere:" + mig + ":" + i,
                        Postart.KVITTERING,
                        null,
                        Modtager.udenfor(mig),
                        "Nummer " + i + ".",
                        null,
                        null,
                        ur.instant())));
  }

  /** The node stops just before or just after the mail server has the letter. */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void enDraebtKnudeTaberIngenOgSenderIngenUdenAtDetKanSes(boolean foer) throws Exception {
    laeg(Postart.KVITTERING);
    Postbud draebt =
        kasse.bud(
            new Postvaesen() {
              @Override
              public boolean findes() {
                return true;
              }

              @Override
              public void send(Brev brev, Forsendelse f) {
                if (!foer) {
                  kasse.smtp.send(brev, f);
                }
                throw new ThreadDeath();
              }
            });
    assertThatThrownBy(draebt::gaa).isInstanceOf(ThreadDeath.class);
    kasse.bud().gaa();
    assertThat(mine()).as("den er endnu den dræbte knudes").hasSize(foer ? 0 : 1);
    kasse.ur.gaa(indstilling.alene());
    kasse.bud().gaa();
    kasse.bud().gaa();
    assertThat(mine()).hasSize(foer ? 1 : 2);
    assertThat(mine().stream().map(PostTest::id).distinct()).hasSize(1);
  }

  private static String id(MimeMessage m) {
    try {
      return m.getMessageID();
    } catch (jakarta.mail.MessagingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ten letters, and at each a node that is killed somewhere on its way, as a seed says. */
  @Test
  void tiTilfaeldigeDrabTaberIngen() {
    laeg(10);
    Random skaebne = new Random(20261130);
    for (int drab = 0; drab < 10; drab++) {
      int efter = skaebne.nextInt(3);
      boolean foer = skaebne.nextBoolean();
      int[] sendt = {0};
      Postbud draebt =
          kasse.bud(
              new Postvaesen() {
                @Override
                public boolean findes() {
                  return true;
                }

                @Override
                public void send(Brev brev, Forsendelse f) {
                  boolean nu = sendt[0]++ == efter;
                  if (!nu || !foer) {
                    kasse.smtp.send(brev, f);
                  }
                  if (nu) {
                    throw new ThreadDeath();
                  }
                }
              });
      try {
        draebt.gaa();
      } catch (ThreadDeath doed) {
        kasse.ur.gaa(indstilling.alene());
      }
    }
    kasse.ur.gaa(indstilling.alene());
    kasse.bud().gaa();
    assertThat(mine().stream().map(Postkasse::emne).distinct()).hasSize(10);
    assertThat(mine().stream().map(PostTest::id).distinct()).hasSize(10);
  }

  @Test
  void enTimeUdenMailserverForsinkerKun() {
    laeg(Postart.KVITTERING);
    kasse.vaek();
    for (int minut = 0; minut < 60; minut++) {
      kasse.bud().gaa();
      kasse.ur.gaa(Duration.ofMinutes(1));
    }
    assertThat(forsendelse().tilstand()).isEqualTo(Tilstand.KOE);
    assertThat(forsendelse().forsoeg()).as("pauserne vokser").isBetween(3, 5);
    kasse.tilbage();
    kasse.ur.gaa(Duration.ofHours(1));
    kasse.bud().gaa();
    kasse.bud().gaa();
    assertThat(mine()).hasSize(1);
  }

  @Test
  void detOpgivneKanSesOgProevesIgen() {
    laeg(Postart.KVITTERING);
    kasse.vaek();
    for (int forsoeg = 0; forsoeg <= indstilling.pauser().size(); forsoeg++) {
      kasse.bud().gaa();
      kasse.ur.gaa(Duration.ofDays(1));
    }
    assertThat(forsendelse().tilstand()).isEqualTo(Tilstand.OPGIVET);
    assertThat(lager.opgivne()).isPositive();
    kasse.tilbage();
    kasse.bud().gaa();
    assertThat(mine()).isEmpty();
    lager.proevIgen(kasse.ur.instant());
    kasse.bud().gaa();
    assertThat(mine()).hasSize(1);
  }

  /** The coordinator sees at the forløb that something did not arrive, and not to whom. */
  @Test
  void detOpgivneStaarVedForloebetIndtilDetErSendt() {
    ProcessInstance proces = scene.startHelt(Testaktoerer.KOORDINATOR);
    String forloeb = proces.getBusinessKey();
    String andet = scene.startHelt(Testaktoerer.KOORDINATOR).getBusinessKey();
    for (String noegle : List.of("en", "to")) {
      udbakke.laeg(
          Brev.af(
              "proeve:" + mig + noegle,
              Postart.SVARLINK,
              forloeb,
              Modtager.udenfor(mig),
              "Hemmeligt emne",
              "Hemmelig tekst",
              "/svar",
              ur.instant()));
    }
    kasse.vaek();
    for (int forsoeg = 0; forsoeg <= 2 * indstilling.pauser().size() + 2; forsoeg++) {
      assertThat(haendelser(forloeb)).isEmpty();
      kasse.bud().gaa();
      kasse.ur.gaa(Duration.ofDays(1));
    }
    gang.visOpgivne();
    gang.visOpgivne();
    assertThat(haendelser(forloeb))
        .singleElement()
        .satisfies(
            h -> {
              assertThat(h.getProcessInstanceId()).isEqualTo(proces.getId());
              assertThat(h.getIncidentMessage()).isEqualTo(Opgivetpost.TEKST);
              assertThat(h.getConfiguration()).isEqualTo(forloeb);
            });
    assertThat(haendelser(andet)).isEmpty();
    kasse.tilbage();
    lager.proevIgen(kasse.ur.instant());
    kasse.bud().gaa();
    gang.visOpgivne();
    assertThat(mine()).hasSize(2);
    assertThat(haendelser(forloeb)).isEmpty();
  }

  private List<Incident> haendelser(String forloeb) {
    return koersler.createIncidentQuery().configuration(forloeb).list();
  }

  @Test
  void toKnuderSenderHvertBrevEnGang() throws Exception {
    int breve = 20;
    laeg(breve);
    // both have something to take from the beginning
    lager.fordel(kasse.ur.instant().minus(Duration.ofHours(1)), kasse.ur.instant());
    CyclicBarrier samtidig = new CyclicBarrier(2);
    ExecutorService knuder = Executors.newFixedThreadPool(2);
    try {
      List<Future<Integer>> sendte = new ArrayList<>();
      for (int knude = 0; knude < 2; knude++) {
        sendte.add(
            knuder.submit(
                () -> {
                  samtidig.await();
                  return kasse.bud().gaa();
                }));
      }
      for (Future<Integer> f : sendte) {
        f.get();
      }
    } finally {
      knuder.shutdownNow();
    }
    // a node that met only locked rows leaves the rest for its next round
    kasse.bud().gaa();
    assertThat(mine()).hasSize(breve);
    assertThat(mine().stream().map(Postkasse::emne).distinct()).hasSize(breve);
  }

  @Test
  void detBrevEnKnudeStaarMedTagerIngenAndenMensDenGaarSinRunde() {
    laeg(3);
    kasse
        .bud(
            new Postvaesen() {
              @Override
              public boolean findes() {
                return true;
              }

              @Override
              public void send(Brev brev, Forsendelse f) {
                kasse.bud().gaa();
                kasse.smtp.send(brev, f);
              }
            })
        .gaa();
    assertThat(mine().stream().map(Postkasse::emne)).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void etHemmeligtLinkGlemmesNaarDetErSendt() {
    laeg(Postart.SVARLINK);
    kasse.bud().gaa();
    assertThat(lager.seneste(1000))
        .filteredOn(p -> mig.equals(p.brev().modtager().adresse()))
        .singleElement()
        .satisfies(p -> assertThat(p.brev().sti()).isNull());
    assertThat(Postkasse.indhold(mine().get(0))).contains("/projektrum");
  }

  @Test
  void gammelPostSendesIkkeNaarEnServerKommerTil() {
    laeg(Postart.KVITTERING);
    kasse.ur.gaa(Duration.ofDays(9));
    kasse.bud().gaa();
    assertThat(mine()).isEmpty();
  }
}

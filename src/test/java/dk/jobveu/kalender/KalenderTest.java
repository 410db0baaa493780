package dk.jobveu.kalender;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.Systemtest;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.moede.Indkaldelse;
import dk.jobveu.moede.Indkaldelser;
import dk.jobveu.moede.Moedeslags;
import dk.jobveu.moede.Moedesvar;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import dk.jobveu.post.Postgang;
import dk.jobveu.post.Postindstilling;
import dk.jobveu.post.Postkasse;
import dk.jobveu.post.Postlager;
import dk.jobveu.post.mail.Brevskriver;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.projektplan.Tidsplan;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The days of a forløb as a calendar program gets them (R-4.3, R-5.4, R-7.12g, docs/adr/0048). */
@Systemtest
class KalenderTest {

  private static final String JOBCENTER = Testaktoerer.JOBCENTER;
  private static final String KOORDINATOR = Testaktoerer.KOORDINATOR;

  private static int nr;

  @Autowired private Scene scene;
  @Autowired private Indkaldelser indkaldelser;
  @Autowired private Projektplaner planer;
  @Autowired private Forloebregister register;
  @Autowired private Haendelser haendelser;
  @Autowired private Postadresser adresser;
  @Autowired private Postlager lager;
  @Autowired private Postgang gang;
  @Autowired private Brevskriver skriver;
  @Autowired private Postindstilling indstilling;
  @Autowired private FornyKalenderadresse forny;
  @Autowired private VisKalender vis;
  @Autowired private Kalenderadresser kalenderadresser;
  @Autowired private Clock ur;

  private Postkasse kasse;
  private Forloeb f;
  private String jobcenteret;

  @BeforeEach
  void aabn() {
    kasse = new Postkasse(lager, skriver, indstilling, ur.instant());
    f = scene.forloeb();
    jobcenteret = "kalender%d@eksempel.dk".formatted(++nr);
    adresser.gem(Postadresse.udenNyhedsbrev(Testaktoerer.bruger(JOBCENTER), jobcenteret, true));
  }

  @AfterEach
  void luk() {
    kasse.close();
    adresser.slet(Testaktoerer.bruger(JOBCENTER));
    kalenderadresser.slet(Testaktoerer.bruger(JOBCENTER));
  }

  /** The Sunday on which summer time begins next year. */
  private LocalDate sommertid() {
    return LocalDate.of(Datoer.dagen(ur.instant()).getYear() + 1, Month.MARCH, 31)
        .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
  }

  private Registrering som(String organisation) {
    return new Registrering(
        f.id(), Testaktoerer.bruger(organisation), organisation, null, ur.instant());
  }

  private void kald(int gang, LocalDate dag, String klokken) {
    Indkaldelse kald =
        new Indkaldelse(
            som(KOORDINATOR),
            Moedeslags.OPSTART,
            gang,
            dag,
            klokken,
            "Rådhuset, æblesalen",
            "1. Alt");
    indkaldelser.gemKald(
        kald,
        List.of(
            new Moedesvar(
                som(KOORDINATOR), Moedeslags.OPSTART, gang, JOBCENTER, null, null, null, null)),
        List.of());
  }

  private void runde() {
    gang.skriv();
    gang.skriv();
    kasse.bud().gaa();
  }

  private List<MimeMessage> mails() {
    return kasse.mails(jobcenteret, f.titel()).stream()
        .filter(m -> Postkasse.indhold(m).contains(f.id()))
        .toList();
  }

  private static Calendar laes(String ics) {
    try {
      return new CalendarBuilder().build(new StringReader(ics));
    } catch (IOException | ParserException e) {
      throw new IllegalStateException(e);
    }
  }

  private static VEvent eneste(MimeMessage mail) {
    List<VEvent> alle = laes(Postkasse.kalender(mail)).getComponents("VEVENT");
    assertThat(alle).hasSize(1);
    return alle.get(0);
  }

  private static String felt(VEvent e, String navn) {
    return e.getProperty(navn).map(Property::getValue).orElse(null);
  }

  /** The Danish time at which it begins, as a reader's calendar counts it. */
  private static LocalDateTime begynder(VEvent e) {
    DtStart<Temporal> start = e.<DtStart<Temporal>>getProperty("DTSTART").orElseThrow();
    return java.time.Instant.from(start.getDate()).atZone(Datoer.DANMARK).toLocalDateTime();
  }

  @Test
  void etMoedeSendesRettesOgAflysesUnderSammeUidPaaTvaersAfSommertid() {
    LocalDate foer = sommertid().minusDays(2);
    LocalDate efter = sommertid().plusDays(2);
    kald(1, foer, "10.00–12.00");
    runde();
    runde();
    assertThat(mails()).hasSize(1);
    VEvent foerste = eneste(mails().get(0));
    assertThat(
            laes(Postkasse.kalender(mails().get(0))).getProperty("METHOD").orElseThrow().getValue())
        .isEqualTo("REQUEST");
    assertThat(begynder(foerste)).isEqualTo(foer.atTime(10, 0));
    assertThat(felt(foerste, "DTSTART")).endsWith("T090000Z");
    assertThat(felt(foerste, "DTEND")).endsWith("T110000Z");
    assertThat(felt(foerste, "SEQUENCE")).isEqualTo("0");
    assertThat(felt(foerste, "SUMMARY")).isEqualTo("Opstartsmøde, " + f.titel());
    assertThat(felt(foerste, "LOCATION")).isEqualTo("Rådhuset, æblesalen");
    assertThat(felt(foerste, "ATTENDEE")).isEqualTo("mailto:" + jobcenteret);

    kald(2, efter, "10.00–12.00");
    runde();
    runde();
    assertThat(mails()).hasSize(2);
    VEvent rettet = eneste(mails().get(1));
    assertThat(felt(rettet, "UID")).isEqualTo(felt(foerste, "UID"));
    assertThat(felt(rettet, "SEQUENCE")).isEqualTo("1");
    assertThat(begynder(rettet)).isEqualTo(efter.atTime(10, 0));
    assertThat(felt(rettet, "DTSTART")).endsWith("T080000Z");

    register.afslut(f.id(), Forloebstatus.STOPPET, "IKKE_STOR_NOK");
    haendelser.registrer(som(KOORDINATOR), "FORLOEB_STOPPET", "Forløbet er stoppet.");
    runde();
    runde();
    assertThat(mails()).hasSize(3);
    VEvent aflyst = eneste(mails().get(2));
    assertThat(
            laes(Postkasse.kalender(mails().get(2))).getProperty("METHOD").orElseThrow().getValue())
        .isEqualTo("CANCEL");
    assertThat(felt(aflyst, "UID")).isEqualTo(felt(foerste, "UID"));
    assertThat(felt(aflyst, "SEQUENCE")).isEqualTo("2");
    assertThat(felt(aflyst, "STATUS")).isEqualTo("CANCELLED");
  }

  @Test
  void etTidspunktDerIkkeKanLaesesErHeleDagen() {
    kald(1, sommertid(), "efter frokost");
    runde();
    VEvent e = eneste(mails().get(0));
    assertThat(felt(e, "DTSTART")).isEqualTo(sommertid().toString().replace("-", ""));
    assertThat(felt(e, "DTEND")).isEqualTo(sommertid().plusDays(1).toString().replace("-", ""));
  }

  private void plan(LocalDate start) {
    planer.gemPlan(
        new Projektplan(
            som(KOORDINATOR),
            1,
            Projektplan.Status.KOMPLET,
            List.of(),
            new Planindhold(
                new Planindhold.Formaal("Fiber", "Folk"),
                new Planindhold.Deltagere(
                    Planindhold.Maalgruppevalg.ALLE, Set.of(), null, 20, null, null),
                new Planindhold.Screeningsmodel(List.of("PRAKTIK"), null, null, false),
                new Planindhold.Kursuskrav(null, null, null, false, false, null, null, null),
                new Planindhold.Opfoelgning("OPTAG", false),
                new Planindhold.Oekonomi(null, null),
                new Tidsplan(
                    null, null, start.minusDays(30), start, start.plusDays(60), null, null),
                List.of(),
                List.of()),
            new Projektplan.Udbyder(List.of(), null)));
  }

  @Test
  void planensDageErForDemDerSkriverDenOgIngenSkoleDerIkkeErValgt() {
    scene.med(f, Testaktoerer.SKOLE, "uddannelsesinstitution");
    adresser.gem(
        Postadresse.udenNyhedsbrev(
            Testaktoerer.bruger(Testaktoerer.SKOLE), "skole@eksempel.dk", true));
    try {
      plan(sommertid().plusDays(40));
      runde();
      assertThat(mails())
          .extracting(Postkasse::emne)
          .containsExactlyInAnyOrder(
              "Screening i " + f.titel(),
              "Kurset begynder i " + f.titel(),
              "Kurset slutter i " + f.titel());
      assertThat(kasse.mails("skole@eksempel.dk", ""))
          .filteredOn(m -> Postkasse.indhold(m).contains(f.id()))
          .isEmpty();
    } finally {
      adresser.slet(Testaktoerer.bruger(Testaktoerer.SKOLE));
    }
  }

  private static String kode(String adresse) {
    return adresse.substring(adresse.indexOf("kode=") + 5);
  }

  @Test
  void kalenderadressenViserEgneDageOgSigerIntetNaarDenErGalEllerGammel() {
    kald(1, sommertid(), "9");
    Forloeb andet = scene.forloeb();
    indkaldelser.gemKald(
        new Indkaldelse(
            new Registrering(
                andet.id(), Testaktoerer.bruger(KOORDINATOR), KOORDINATOR, null, ur.instant()),
            Moedeslags.OPSTART,
            1,
            sommertid(),
            "9",
            "Et sted",
            "x"),
        List.of(),
        List.of());
    String gammel = kode(forny.forny(Testaktoerer.bruger(JOBCENTER)));
    String ny = kode(forny.forny(Testaktoerer.bruger(JOBCENTER)));
    List<VEvent> dage = laes(vis.vis(ny)).getComponents("VEVENT");
    assertThat(dage)
        .extracting(e -> felt(e, "UID"))
        .contains(f.id() + "-OPSTART@" + indstilling.vaert())
        .doesNotContain(andet.id() + "-OPSTART@" + indstilling.vaert());
    assertThat(dage)
        .filteredOn(e -> felt(e, "UID").startsWith(f.id()))
        .singleElement()
        .satisfies(e -> assertThat(begynder(e)).isEqualTo(sommertid().atTime(9, 0)));
    for (String gal : List.of(gammel, "", ny + "x", ny.substring(1))) {
      assertThatThrownBy(() -> vis.vis(gal))
          .isInstanceOf(FindesIkke.class)
          .hasMessage("Siden findes ikke.");
    }
  }
}

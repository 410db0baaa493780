package dk.jobveu.hold;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.hold.Ordningsfakta.Positivliste;
import dk.jobveu.hold.Ordningsfakta.Uddannelse;
import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.kursus.Kursustype;
import dk.jobveu.proces.Holdhjaelp;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.referencedata.Kildelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildeudgave;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which schemes one participant can have, by what is known of the person. */
@Systemtest
class PersonordningerTest {

  private static final String JC = Testaktoerer.JOBCENTER;
  private static final LocalDate IDAG = Scene.idag();

  @Autowired private Scene scene;
  @Autowired private Holdhjaelp hjaelp;
  @Autowired private OpretDeltagere opret;
  @Autowired private Deltagere deltagere;
  @Autowired private RegistrerTilmeldinger tilmeld;
  @Autowired private Tilmeldinger tilmeldinger;
  @Autowired private Personordninger ordninger;
  @Autowired private Holdregister register;
  @Autowired private Kursussammensaetninger kurser;
  @Autowired private Kildelister lister;
  @Autowired private Referencedata referencedata;
  @Autowired private JdbcClient jdbc;

  private Forloeb f;
  private Hold hold;

  @BeforeEach
  void holdet() {
    f = scene.forloeb();
    hjaelp.screenet(f, 20, 0, 0);
    hold =
        Testhold.fra(IDAG.plusDays(30))
            .til(IDAG.plusDays(57))
            .gem(register, hjaelp.som(Testaktoerer.SKOLE, f));
  }

  private String udvalgt(String maalgruppe, Integer foedselsaar) {
    String id =
        opret
            .opret(
                hjaelp.som(JC, f),
                JC,
                List.of(new NyDeltager(null, maalgruppe, null, foedselsaar, null)))
            .get(0)
            .deltagerId();
    hjaelp.screen(f, JC, List.of(id));
    return id;
  }

  private List<String> brud(String id, Finansiering ordning, Ordningsfakta fakta) {
    return tilmeld
        .kontroller(
            hjaelp.som(JC, f), JC, List.of(new Tilmelding(id, ordning.name(), true, true, fakta)))
        .stream()
        .map(b -> b.felt() + ": " + b.besked())
        .toList();
  }

  private static Ordningsfakta uddannet(Uddannelse u) {
    return new Ordningsfakta(u, null, null, null, null, null);
  }

  private static Ordningsfakta bevilget(LocalDate dag) {
    return new Ordningsfakta(null, null, dag, null, null, null);
  }

  private static Ordningsfakta ledig(int maaneder) {
    return new Ordningsfakta(null, IDAG.minusMonths(maaneder), IDAG, null, null, null);
  }

  private String forslag(String id, Ordningsfakta fakta) {
    Deltager d = deltagere.hent(f.id(), id);
    return ordninger.opslag(f.id()).forslag(d, fakta);
  }

  @Test
  void alleVejviserensOrdningerForeslaasMedDeresVilkaar() {
    String id = udvalgt("1", IDAG.getYear() - 40);
    assertThat(forslag(id, Ordningsfakta.UKENDTE))
        .startsWith("6 ugers jobrettet uddannelse: ")
        .contains(
            "Den regionale uddannelsespulje (80 % refusion): ",
            "Voksenlærlingeordningen: ",
            "Integrationsgrunduddannelse (IGU): ",
            "Virksomhedspraktik: Op til fire uger.",
            "Løntilskud: ",
            "Kommunens eget driftsbudget: ")
        .doesNotContain("mangelområder");
    assertThat(forslag(udvalgt("3", null), Ordningsfakta.UKENDTE))
        .contains("Virksomhedspraktik: Op til 13 uger med mulighed for forlængelse.")
        .doesNotContain("6 ugers jobrettet uddannelse");
    assertThat(forslag(id, uddannet(Uddannelse.VU)))
        .contains("Ingen refusion: kurset ligger under deltagerens uddannelse.")
        .doesNotContain("6 ugers jobrettet uddannelse");
  }

  /** The list of the day of the grant decides, unless the job centre has said it. */
  @Test
  void dagensPositivlisteAfgoerHvorDenErLaestInd() {
    String id = udvalgt("1", 1980);
    kurser.gemVersion(
        new Kursussammensaetning(
            hjaelp.som(JC, f),
            1,
            "JOB",
            "Ja",
            false,
            null,
            false,
            Kursussammensaetning.Status.GAELDENDE,
            null,
            null,
            null,
            List.of(kursus("Fibersvejsning", "47123"))));
    Ordningsfakta udenLoefte = new Ordningsfakta(null, null, IDAG, null, false, null);
    assertThat(brud(id, Finansiering.REG_PULJE, udenLoefte)).as("ingen liste læst ind").isEmpty();
    String raad = referencedata.kommune(f.kommunekode(), IDAG).map(Kommune::raad).orElseThrow();
    String nabo =
        referencedata.kommuner(IDAG).stream()
            .map(Kommune::raad)
            .filter(andet -> referencedata.erNaboer(raad, andet, IDAG))
            .findFirst()
            .orElseThrow();
    try {
      liste(raad, "Svejsning", "40001");
      assertThat(brud(id, Finansiering.REG_PULJE, udenLoefte)).hasSize(1);
      assertThat(
              brud(
                  id,
                  Finansiering.REG_PULJE,
                  new Ordningsfakta(null, null, null, null, false, null)))
          .as("ikke bevilget endnu: dagens liste")
          .hasSize(1);
      assertThat(brud(id, Finansiering.REG_PULJE, null)).as("et løfte om job er nok").isEmpty();
      assertThat(
              brud(
                  id,
                  Finansiering.REG_PULJE,
                  new Ordningsfakta(null, null, IDAG, Positivliste.REGIONAL, false, null)))
          .as("jobcentret har selv set efter")
          .isEmpty();
      assertThat(
              brud(
                  id,
                  Finansiering.REG_PULJE,
                  new Ordningsfakta(null, null, IDAG.minusDays(1), null, false, null)))
          .as("listen gjaldt ikke den dag, der blev bevilget")
          .isEmpty();
      liste(nabo, "Noget andet navn", "47123");
      assertThat(brud(id, Finansiering.REG_PULJE, udenLoefte)).as("på naborådets").isEmpty();
    } finally {
      jdbc.sql("delete from kildelinje").update();
      jdbc.sql("delete from kildeudgave").update();
    }
  }

  private void liste(String raad, String kursus, String fagkode) {
    String udgave = "zq-" + fagkode;
    lister.gem(
        new Kildeudgave(udgave, Kildeliste.POSITIVLISTE, raad, IDAG, 1, null, "b", Instant.EPOCH),
        List.of(new Kildelinje(udgave, 1, kursus, fagkode, null, null)));
  }

  private static Kursus kursus(String titel, String fagkode) {
    return new Kursus(
        1,
        titel,
        fagkode,
        Kursustype.values()[0],
        null,
        false,
        null,
        null,
        null,
        null,
        null,
        true,
        null);
  }

  @Test
  void alderenUdelukkerVedTilmeldingen() {
    String ung = udvalgt("1", IDAG.getYear() - 24);
    assertThat(brud(ung, Finansiering.VOKSENLAERLING, null))
        .singleElement()
        .asString()
        .startsWith(
            "ordning: »Voksenlærlingeordningen« passer ikke med det, I har oplyst om " + ung)
        .contains("Fyldt 25 år ved uddannelsesaftalen");
    assertThat(brud(udvalgt("1", IDAG.getYear() - 25), Finansiering.VOKSENLAERLING, null))
        .isEmpty();
    assertThat(brud(udvalgt("1", null), Finansiering.VOKSENLAERLING, null))
        .as("en alder, ingen kender, udelukker ikke")
        .isEmpty();
  }

  @Test
  void uddannelsenOgTidenUdelukker() {
    String id = udvalgt("1", 1980);
    assertThat(brud(id, Finansiering.SEKS_UGER, uddannet(Uddannelse.KVU))).isEmpty();
    assertThat(brud(id, Finansiering.SEKS_UGER, uddannet(Uddannelse.VU))).hasSize(1);
    assertThat(brud(id, Finansiering.SEKS_UGER, ledig(8))).isEmpty();
    assertThat(brud(id, Finansiering.SEKS_UGER, ledig(9))).hasSize(1);
    assertThat(brud(udvalgt("9", null), Finansiering.REG_PULJE, null)).hasSize(1);
    assertThat(
            brud(
                id,
                Finansiering.REG_PULJE,
                new Ordningsfakta(null, null, null, Positivliste.INGEN, false, null)))
        .hasSize(1);
    assertThat(
            brud(
                id,
                Finansiering.REG_PULJE,
                new Ordningsfakta(null, null, null, Positivliste.INGEN, true, null)))
        .isEmpty();
  }

  @Test
  void bevillingsdatoenAfgoerHvilkeReglerDerGaelder() {
    String id = udvalgt("1", 1980);
    assertThat(brud(id, Finansiering.MANGEL_PULJE, bevilget(LocalDate.of(2020, 12, 31)))).isEmpty();
    assertThat(brud(id, Finansiering.MANGEL_PULJE, bevilget(LocalDate.of(2021, 1, 1))))
        .singleElement()
        .asString()
        .contains("Den gælder ikke den dag.");
  }

  @Test
  void faktaGemmesOgGodtgoerelsenRegnesUd() {
    String id = udvalgt("1", 1980);
    Ordningsfakta fakta =
        new Ordningsfakta(
            Uddannelse.FAGLAERT, IDAG.minusMonths(7), IDAG, Positivliste.BEGGE, true, 64);
    tilmeld.tilmeld(
        hjaelp.som(JC, f), JC, List.of(new Tilmelding(id, "REG_PULJE", true, true, fakta)));

    Tilmelding gemt = tilmeldinger.iForloeb(f.id()).get(0).tilmelding();
    assertThat(gemt.fakta()).isEqualTo(fakta);
    assertThat(ordninger.befordring(f.id(), gemt, hold))
        .matches("[0-9.]+(,[0-9]+)? kr\\. for \\d+ dage\\. .*");
    assertThat(
            ordninger.befordring(
                f.id(),
                new Tilmelding(
                    id,
                    "REG_PULJE",
                    true,
                    true,
                    new Ordningsfakta(null, null, null, null, null, 24)),
                hold))
        .isEqualTo("Afstanden er så kort, at der ikke gives godtgørelse.");
    assertThat(
            brud(id, Finansiering.REG_PULJE, new Ordningsfakta(null, null, null, null, null, 1001)))
        .containsExactly("dagligKm: Skriv kilometer frem og tilbage om dagen, højst 1000.");
  }
}

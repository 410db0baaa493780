package dk.jobveu.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import dk.jobveu.faelles.Skrivemaader;
import dk.jobveu.motor.blanket.BlanketFejl;
import dk.jobveu.motor.blanket.Blanketdefinition;
import dk.jobveu.motor.blanket.Blanketkontrol;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Numbers and dates as a person types them in Tasklist, in every field of every form: what is shown
 * when the field is left, what is sent, and what is refused (ADR 0019).
 */
@Tag("browser")
class TalOgDatoTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** A form outside its task, drawn by Tasklist's own form-js with all our cures. */
  private static final String TEGN =
      """
      async ([skema, data]) => {
        let krav;
        self.webpackChunkcamunda_bpm_webapp.push([['proeve' + Math.random()], {}, r => (krav = r)]);
        document.querySelector('#proeve')?.remove();
        const sted = document.createElement('div');
        sted.id = 'proeve';
        sted.style.cssText =
          'position:fixed;inset:0;z-index:2000;overflow:auto;background:#fff;padding:20px';
        document.body.append(sted);
        self.proeve = new (krav(57661).Form)({ container: sted });
        await self.proeve.importSchema(skema, data);
      }
      """;

  /** What stands in a field, and what the form would send. */
  private static final String SET =
      """
      const indtastning = (id, liste) =>
        document.querySelector(`#proeve [id$="-${id}${liste ? '_0' : ''}"]`);
      const set = (id, noegle, liste) => {
        const input = indtastning(id, liste);
        const felt = input.closest('.fjs-form-field');
        const data = self.proeve._getSubmitData();
        const vaerdi = liste ? data[liste]?.[0]?.[noegle] : data[noegle];
        return {
          vist: input.value,
          sendt: vaerdi === undefined ? null : vaerdi,
          fejl: [...felt.querySelectorAll('.fjs-form-field-error li')].map(e => e.textContent).join(' '),
          ord: felt.querySelector('.fjs-form-field-description')?.textContent || '',
          laast: Object.keys(self.proeve.validate()).length > 0
        };
      };
      """;

  private static final String LAES =
      "([id, noegle, liste]) => {" + SET + "return set(id, noegle, liste); }";

  /** Each text is put into the field, the field is left, and what stands there is read. */
  private static final String SKRIV =
      "async ([id, noegle, liste, tekster]) => {"
          + SET
          + """
            const tegnet = () => new Promise(svar => setTimeout(() => setTimeout(svar)));
            const saet = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set;
            const ud = [];
            for (const tekst of tekster) {
              const input = indtastning(id, liste);
              input.focus();
              saet.call(input, tekst);
              input.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: tekst }));
              await tegnet();
              input.blur();
              await tegnet();
              ud.push(set(id, noegle, liste));
            }
            return ud;
          }
          """;

  private static KoerendeSystem system;
  private static Browser browser;
  private static Blanketkontrol kontrol;

  private Page side;

  @BeforeAll
  static void start() {
    system = KoerendeSystem.delt();
    kontrol = system.bean(Blanketkontrol.class);
    browser = Browser.start();
    PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
  }

  @AfterAll
  static void stop() {
    browser.close();
    system.close();
  }

  @AfterEach
  void luk() {
    side.context().close();
  }

  /** A field of a form. */
  record Felt(String blanket, String liste, JsonNode definition) {

    String noegle() {
      return definition.get("key").asText();
    }

    boolean erDato() {
      return "datetime".equals(definition.get("type").asText());
    }

    int decimaler() {
      return definition.path("decimalDigits").asInt(0);
    }

    BigDecimal graense(String navn, int ellers) {
      return new BigDecimal(definition.path("validate").path(navn).asText("" + ellers));
    }

    @Override
    public String toString() {
      return blanket + "/" + noegle();
    }
  }

  /** What is typed; {@code sendt} is null when it is refused with a sentence that begins so. */
  record Eksempel(String skrevet, Object sendt, String vist, String fejl) {}

  @Test
  void hvertTalOgHverDatoIHverBlanketForstaasEllerAfvises() throws IOException {
    aabnTasklist("UTC");
    List<String> galt = new ArrayList<>();
    int tal = 0;
    int datoer = 0;
    for (Path fil : blanketter()) {
      ObjectNode skema = (ObjectNode) JSON.readTree(fil.toFile());
      List<Felt> felter = new ArrayList<>();
      forbered(skema, skema.get("id").asText(), null, felter);
      if (felter.isEmpty()) {
        continue;
      }
      tegn(skema, Map.of());
      for (Felt felt : felter) {
        if (felt.erDato()) {
          datoer++;
        } else {
          tal++;
        }
        if (felt.definition().path("readonly").asBoolean()) {
          continue;
        }
        List<Eksempel> eksempler = felt.erDato() ? datoeksempler(felt) : taleksempler(felt);
        proev(felt, eksempler.get(0), tast(felt, eksempler.get(0).skrevet()), galt);
        List<Eksempel> andre = eksempler.subList(1, eksempler.size());
        JsonNode alle = skriv(felt, andre.stream().map(Eksempel::skrevet).toList());
        for (int nr = 0; nr < andre.size(); nr++) {
          proev(felt, andre.get(nr), alle.get(nr), galt);
        }
      }
    }
    assertThat(galt).isEmpty();
    assertThat(tal).isEqualTo(72);
    assertThat(datoer).isEqualTo(77);
  }

  /** The first text of each field is typed by its keys; the others come as by one paste each. */
  private JsonNode tast(Felt felt, String tekst) {
    Locator input =
        side.locator(
            "#proeve [id$=\"-%s%s\"]"
                .formatted(felt.definition().get("id").asText(), felt.liste() == null ? "" : "_0"));
    input.selectText();
    side.keyboard().type(tekst);
    side.keyboard().press("Tab");
    return laes(felt);
  }

  private JsonNode skriv(Felt felt, List<String> tekster) {
    List<Object> hvad = hvor(felt);
    hvad.add(tekster);
    return JSON.valueToTree(side.evaluate(SKRIV, hvad));
  }

  private void proev(Felt felt, Eksempel e, JsonNode set, List<String> galt) throws IOException {
    String hvor = felt + " skrevet »" + e.skrevet() + "«: " + set;
    if (!set.get("vist").asText().equals(e.vist())) {
      galt.add(hvor + " skulle vise " + e.vist());
    }
    if (e.sendt() == null) {
      if (!set.get("fejl").asText().startsWith(e.fejl()) || !set.get("laast").asBoolean()) {
        galt.add(hvor + " skulle afvises med " + e.fejl());
      }
      return;
    }
    if (!set.get("fejl").asText().isEmpty()) {
      galt.add(hvor + " skulle ikke afvises");
    }
    if (felt.erDato() && set.get("ord").asText().length() < 15) {
      galt.add(hvor + " siger ikke datoen i ord");
    }
    Object modtaget = hosServeren(felt, set.get("sendt"));
    if (!e.sendt().toString().equals(String.valueOf(modtaget))) {
      galt.add(hvor + " blev modtaget som " + modtaget);
    }
  }

  private static List<Eksempel> datoeksempler(Felt felt) {
    String dag = felt.definition().path("properties").path("dag").asText();
    return List.of(
        new Eksempel("31-02-2027", null, "31-02-2027", "Den dato findes ikke."),
        dag.equals("fra_i_dag")
            ? new Eksempel("01-07-20", null, "01.07.2020", "Datoen er gået.")
            : new Eksempel("01-07-20", "2020-07-01", "01.07.2020", null),
        dag.equals("til_i_dag")
            ? new Eksempel("1. juli 87", null, "01.07.2087", "Datoen ligger i fremtiden.")
            : new Eksempel("1. juli 87", "2087-07-01", "01.07.2087", null),
        dag.equals("til_i_dag")
            ? new Eksempel("3.8.1995", "1995-08-03", "03.08.1995", null)
            : new Eksempel("3.8.2087", "2087-08-03", "03.08.2087", null));
  }

  private static List<Eksempel> taleksempler(Felt felt) {
    List<Eksempel> ud = new ArrayList<>();
    BigDecimal maks = felt.graense("max", 999_999);
    BigDecimal min = felt.graense("min", 0);
    if (maks.compareTo(new BigDecimal(380_000)) >= 0) {
      ud.add(new Eksempel("380.000", "380000", "380.000", null));
      ud.add(new Eksempel("1 234 567 kr.", "1234567", "1.234.567", null));
      ud.add(new Eksempel("12.500,-", "12500", "12.500", null));
    } else if (maks.compareTo(new BigDecimal(1250)) >= 0) {
      ud.add(new Eksempel("1.250", "1250", "1.250", null));
    } else {
      ud.add(new Eksempel("12.500", null, "12.500", "Tallet må højst være "));
    }
    String gyldigt = maks.min(BigDecimal.valueOf(8)).toString();
    ud.add(new Eksempel(" " + gyldigt + " ", gyldigt, gyldigt, null));
    ud.add(
        new Eksempel(
            "-1.000",
            null,
            "-1.000",
            "Tallet skal være mindst " + min.toString().replace('.', ',')));
    switch (felt.decimaler()) {
      case 0 -> ud.add(new Eksempel("8,5", null, "8,5", "Skriv et helt tal uden decimaler"));
      case 1 -> {
        ud.add(new Eksempel("8,5", "8.5", "8,5", null));
        ud.add(new Eksempel("8,55", null, "8,55", "Skriv højst én decimal"));
      }
      default -> {
        ud.add(new Eksempel("380.000,50", "380000.5", "380.000,50", null));
        ud.add(new Eksempel("8,555", null, "8,555", "Skriv højst 2 decimaler"));
      }
    }
    ud.add(new Eksempel("8.5", null, "8.5", "Skriv "));
    return ud;
  }

  /** The value after the server's own check of this field. */
  private Object hosServeren(Felt felt, JsonNode sendt) throws IOException {
    ObjectNode definition = felt.definition().deepCopy();
    ObjectNode blanket = JSON.createObjectNode().put("type", "default").put("id", "proeve");
    ArrayNode felter = blanket.putArray("components");
    if (felt.liste() == null) {
      felter.add(definition);
    } else {
      felter
          .addObject()
          .put("type", "dynamiclist")
          .put("path", felt.liste())
          .putArray("components")
          .add(definition);
    }
    Object v = JSON.treeToValue(sendt, Object.class);
    Map<String, Object> svar =
        felt.liste() == null
            ? Map.of(felt.noegle(), v)
            : Map.of(felt.liste(), List.of(Map.of(felt.noegle(), v)));
    try {
      Map<String, Object> modtaget =
          kontrol.kontroller(
              Blanketdefinition.laes(new ByteArrayInputStream(JSON.writeValueAsBytes(blanket))),
              svar,
              Map.of());
      Object m =
          felt.liste() == null
              ? modtaget.get(felt.noegle())
              : ((Map<?, ?>) ((List<?>) modtaget.get(felt.liste())).get(0)).get(felt.noegle());
      return m instanceof BigDecimal b ? b.toPlainString() : m;
    } catch (BlanketFejl fejl) {
      return fejl.getMessage();
    }
  }

  @Test
  void browserenLaeserSomServeren() {
    aabnTasklist("UTC");
    List<Skrivemaader.Tal> tal = new ArrayList<>(Skrivemaader.tal());
    int kendte = tal.size();
    tal.addAll(Skrivemaader.opdigtedeTal(2000, 8));
    List<Object> laest =
        laesI(
            "taltekst",
            "m => ([s, d]) => m.laesTal(s, d).tal ?? null",
            tal.stream().map(t -> List.of(t.skrevet(), t.decimaler())).toList());
    for (int n = 0; n < tal.size(); n++) {
      Skrivemaader.Tal t = tal.get(n);
      if (laest.get(n) != null && t.betydning() != null) {
        assertThat(new BigDecimal(laest.get(n).toString()))
            .as(t.toString())
            .isEqualByComparingTo(t.betydning());
      } else {
        assertThat(laest.get(n)).as(t.toString()).isNull();
        assertThat(n >= kendte || t.betydning() == null).as(t.toString()).isTrue();
      }
    }

    List<Skrivemaader.Dato> datoer = new ArrayList<>(Skrivemaader.datoer());
    int kendteDatoer = datoer.size();
    datoer.addAll(Skrivemaader.opdigtedeDatoer(2000, 8));
    List<Object> dage =
        laesI(
            "datotekst",
            "m => ([s]) => m.laesDato(s).dato ?? null",
            datoer.stream().map(d -> List.of(d.skrevet())).toList());
    for (int n = 0; n < datoer.size(); n++) {
      Skrivemaader.Dato d = datoer.get(n);
      if (n < kendteDatoer || dage.get(n) != null) {
        assertThat(dage.get(n)).as(d.toString()).isEqualTo(d.betydning());
      }
    }
    assertThat(laest.stream().filter(v -> v != null).count()).isGreaterThan(1000);
    assertThat(dage.stream().filter(v -> v != null).count()).isGreaterThan(1500);
  }

  @SuppressWarnings("unchecked")
  private List<Object> laesI(String modul, String funktion, List<?> skrevet) {
    return (List<Object>)
        side.evaluate(
            "async alle => alle.map((%s)(await import('/js/%s.js')))".formatted(funktion, modul),
            skrevet);
  }

  @ParameterizedTest
  @ValueSource(strings = {"America/Nuuk", "Pacific/Auckland", "Europe/Copenhagen"})
  void ingenDatoFlytterSigITidszonen(String zone) throws IOException {
    aabnTasklist(zone);
    ObjectNode skema =
        (ObjectNode) JSON.readTree(Path.of("forms", "skriv_projektplan.form").toFile());
    List<Felt> felter = new ArrayList<>();
    forbered(skema, "skriv_projektplan", null, felter);
    List<Felt> datoer = felter.stream().filter(Felt::erDato).toList();
    // with the turn of the year and of summer time, here and in the other zones
    List<String> dage =
        List.of(
            "2027-01-01",
            "2027-03-27",
            "2027-03-28",
            "2027-10-31",
            "2026-09-27",
            "2027-04-04",
            "2028-02-29",
            "2027-12-31");
    Map<String, Object> data = new java.util.LinkedHashMap<>();
    for (int n = 0; n < datoer.size(); n++) {
      data.put(datoer.get(n).noegle(), dage.get(n % dage.size()));
    }
    for (int besoeg = 0; besoeg < 3; besoeg++) {
      tegn(skema, data);
      for (Felt felt : datoer) {
        side.locator("#proeve [id$=\"-" + felt.definition().get("id").asText() + "\"]").focus();
        side.keyboard().press("Tab");
      }
      for (Felt felt : datoer) {
        JsonNode set = laes(felt);
        assertThat(set.get("sendt").asText()).as(felt + "").isEqualTo(data.get(felt.noegle()));
        data.put(felt.noegle(), set.get("sendt").asText());
      }
    }

    Locator felt =
        side.locator("#proeve [id$=\"-" + datoer.get(0).definition().get("id").asText() + "\"]");
    felt.fill("31.12.2027");
    felt.press("Tab");
    felt.click();
    Browser.billede(side, "tal-og-dato-kalender");
    side.locator(".flatpickr-calendar.open .flatpickr-day.selected").click();
    felt.press("Tab");
    assertThat(felt).hasValue("31.12.2027");
    assertThat(laes(datoer.get(0)).get("sendt").asText()).isEqualTo("2027-12-31");
    assertThat(laes(datoer.get(0)).get("ord").asText()).startsWith("Fredag 31. december 2027");
  }

  @Test
  void hentedeVaerdierStaarSomManSkriverDem() throws IOException {
    aabnTasklist("UTC");
    ObjectNode skema =
        (ObjectNode) JSON.readTree(Path.of("forms", "skriv_projektplan.form").toFile());
    forbered(skema, "skriv_projektplan", null, new ArrayList<>());
    tegn(skema, Map.of("prisramme", 380000.5, "antalLedige", 1250, "startSenest", "2027-07-01"));

    assertThat(side.locator("#proeve").getByLabel("Prisramme")).hasValue("380.000,50");
    assertThat(side.locator("#proeve").getByLabel("ledige").first()).hasValue("1.250");
    assertThat(side.locator("#proeve").getByLabel("Seneste start")).hasValue("01.07.2027");
    side.evaluate("() => self.proeve.setProperty('readOnly', true)");
    assertThat(side.locator("#proeve").getByLabel("Prisramme")).hasValue("380.000,50");
    assertThat(side.locator("#proeve").getByLabel("Prisramme")).hasAttribute("readonly", "");
    Browser.billede(side, "tal-og-dato-hentet");

    tegn(
        (ObjectNode) JSON.readTree(Path.of("forms", "afklar_merit.form").toFile()),
        Map.of("uafklarede", List.of(Map.of("nr", 1250))));
    assertThat(side.locator("#proeve input[id$='-Field_Uafklarede_Nr_0']")).hasValue("1.250");
  }

  @Test
  void paaEnTelefonStaarOrdeneOgKalenderenIndeOgKanLaesesAfAlle() throws IOException {
    aabnTasklist("UTC");
    side.setViewportSize(390, 800);
    ObjectNode skema =
        (ObjectNode) JSON.readTree(Path.of("forms", "skriv_projektplan.form").toFile());
    List<Felt> felter = new ArrayList<>();
    forbered(skema, "skriv_projektplan", null, felter);
    tegn(skema, Map.of());
    for (Felt felt : felter.stream().filter(Felt::erDato).toList()) {
      Locator input = input(felt);
      input.fill("31.12.2087");
      input.press("Tab");
      Locator ord =
          input
              .locator(
                  "xpath=ancestor::*[contains(concat(' ', @class, ' '), ' fjs-form-field ')][1]")
              .locator(".fjs-form-field-description");
      assertThat(ord).containsText("Onsdag 31. december 2087");
      erInde(ord);
    }

    Locator input = input(felter.stream().filter(Felt::erDato).findFirst().orElseThrow());
    input.click();
    Locator kalender = side.locator(".flatpickr-calendar.open");
    assertThat(kalender).isVisible();
    erInde(kalender);
    Browser.billede(side, "tal-og-dato-telefon");
    // the form is drawn here by the test, outside what the page calls its content
    assertThat(Tilgaengelighed.brud(side))
        .filteredOn(b -> !b.startsWith("region:"))
        .noneMatch(b -> b.contains("flatpickr") || b.contains("jobveu-kalender"));
    kalender.locator(".flatpickr-day:not(.prevMonthDay)").first().click();
    assertThat(input).hasValue("01.12.2087");

    side.context().clearCookies();
    Browser.logInd(side, system.adresse(), "randers", KoerendeSystem.KODE);
    side.navigate(system.adresse() + "/stedfortraeder");
    Locator fra = side.getByLabel("Første dag, du er væk");
    fra.fill("31.12.2087");
    fra.press("Tab");
    assertThat(side.locator("#fra-ord")).hasText("onsdag 31. december 2087");
    erInde(side.locator("#fra-ord"));
  }

  private Locator input(Felt felt) {
    return side.locator("#proeve [id$=\"-" + felt.definition().get("id").asText() + "\"]");
  }

  private void erInde(Locator del) {
    BoundingBox b = del.boundingBox();
    assertThat(b.x).isNotNegative();
    assertThat(b.width).isPositive();
    assertThat(b.x + b.width).isLessThanOrEqualTo(side.viewportSize().width);
  }

  @Test
  void paaVoresEgneSiderSigesDagenIOrdIEnEngelskBrowserVestForGreenwich() {
    side = browser.nytVindue("America/Nuuk");
    Browser.logInd(side, system.adresse(), "randers", KoerendeSystem.KODE);
    side.navigate(system.adresse() + "/stedfortraeder");
    Locator fra = side.getByLabel("Første dag, du er væk");
    for (String skrevet :
        List.of("01-07-27", "1.7.2027", "1/7 2027", "1. juli 2027", "2027-07-01")) {
      fra.fill("");
      fra.pressSequentially(skrevet, new Locator.PressSequentiallyOptions().setDelay(40));
      fra.press("Tab");
      assertThat(fra).hasValue("01.07.2027");
      assertThat(side.locator("#fra-ord")).hasText("torsdag 1. juli 2027");
    }
    fra.fill("31-02-2027");
    fra.press("Tab");
    assertThat(fra).hasValue("31-02-2027");
    assertThat(side.locator("#fra-ord")).containsText("Den dato findes ikke.");
    Browser.billede(side, "tal-og-dato-side");
    side.getByText("Aftal stedfortræder").click();
    assertThat(side.locator("#fejl-fra")).containsText("Den dato findes ikke.");
    assertThat(fra).hasValue("31-02-2027");
  }

  private void aabnTasklist(String zone) {
    side = browser.nytVindue(zone);
    Browser.logInd(side, system.adresse(), "tradium", KoerendeSystem.KODE);
    side.navigate(system.adresse() + "/camunda/app/tasklist/default/");
    assertThat(side.getByText("Opgaver til os")).isVisible();
  }

  private static List<Path> blanketter() throws IOException {
    try (Stream<Path> filer = Files.list(Path.of("forms"))) {
      return filer.filter(f -> f.toString().endsWith(".form")).sorted().toList();
    }
  }

  /** Shows every field, asks for none, and finds the numbers and dates. */
  private static void forbered(ObjectNode del, String blanket, String liste, List<Felt> felter) {
    for (JsonNode barn : del.path("components")) {
      ObjectNode k = (ObjectNode) barn;
      k.remove("conditional");
      if (k.path("validate") instanceof ObjectNode regler) {
        regler.remove("required");
      }
      String type = k.path("type").asText();
      if ("number".equals(type) || "datetime".equals(type)) {
        felter.add(new Felt(blanket, liste, k.deepCopy()));
      }
      if ("dynamiclist".equals(type)) {
        k.put("defaultRepetitions", 1);
      }
      forbered(k, blanket, "dynamiclist".equals(type) ? k.get("path").asText() : liste, felter);
    }
  }

  private void tegn(ObjectNode skema, Map<String, Object> data) {
    side.evaluate(TEGN, List.of(JSON.convertValue(skema, Map.class), data));
    side.locator("#proeve .fjs-form-field").first().waitFor();
  }

  private JsonNode laes(Felt felt) {
    return JSON.valueToTree(side.evaluate(LAES, hvor(felt)));
  }

  private static List<Object> hvor(Felt felt) {
    List<Object> hvad = new ArrayList<>();
    hvad.add(felt.definition().get("id").asText());
    hvad.add(felt.noegle());
    hvad.add(felt.liste());
    return hvad;
  }
}

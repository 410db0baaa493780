package dk.jobveu.sikkerhed.udtryk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a designer is told of files before any of them is deployed, without a system. */
class KontrollerTest {

  @TempDir Path mappe;

  private final ByteArrayOutputStream skrevet = new ByteArrayOutputStream();

  @Test
  void projektetsEgneModellerKanUdrulles() {
    int svar = koer();

    assertThat(svar).as(siger()).isZero();
    assertThat(siger()).matches("(?s).*Alle \\d{3} filer kan udrulles\\.\\s*").doesNotContain(", ");
  }

  @Test
  void hverFejlSigesMedFilOgElementOgReglerneErDemFraUdrulningen() throws IOException {
    Path proces =
        laeg(
            "bpmn/venteliste.bpmn",
            Files.readString(Path.of("bpmn/venteliste.bpmn"))
                .replace("formRef=\"svar_ventende\"", "formRef=\"svar_ventendee\""));
    Path farlig =
        laeg(
            "bpmn/fase_2_partsaftale.bpmn",
            Files.readString(Path.of("bpmn/fase_2_partsaftale.bpmn"))
                .replaceFirst("camunda:delegateExpression=\"[^\"]*\"", "camunda:class=\"x.Y\""));
    Path god =
        laeg("forms/svar_ventende.form", Files.readString(Path.of("forms/svar_ventende.form")));

    assertThat(koer(proces, farlig, god)).isEqualTo(1);
    assertThat(siger())
        .contains(
            "bpmn/venteliste.bpmn, UserTask_SvarVentende: ",
            "Blanketten »svar_ventendee« findes ikke",
            "bpmn/fase_2_partsaftale.bpmn, ",
            "2 af 3 filer ville blive afvist eller svarer forkert.")
        .doesNotContain("forms/svar_ventende.form");
  }

  @Test
  void enNyBlanketVedSidenAfKendesAfProcessen() throws IOException {
    laeg(
        "forms/svar_ventendee.form",
        Files.readString(Path.of("forms/svar_ventende.form"))
            .replace("\"svar_ventende\"", "\"svar_ventendee\""));
    Path proces =
        laeg(
            "bpmn/venteliste.bpmn",
            Files.readString(Path.of("bpmn/venteliste.bpmn"))
                .replace("formRef=\"svar_ventende\"", "formRef=\"svar_ventendee\"")
                .replace("UserTask_SvarVentende\"", "UserTask_SvarVentendee\"")
                .replace("UserTask_SvarVentende<", "UserTask_SvarVentendee<"));

    int svar = koer(proces);

    assertThat(svar).as(siger()).isZero();
  }

  @Test
  void enTabelDerSvarerAndetEndSineEksemplerSigesMedRaekkeOgKolonne() throws IOException {
    Path tabel =
        laeg(
            "dmn/faseport.dmn",
            Files.readString(Path.of("dmn/faseport.dmn"))
                .replaceFirst("<text>\"BLOKERET\"</text>", "<text>\"LUK_OP\"</text>"));

    assertThat(koer(tabel)).isEqualTo(1);
    assertThat(siger())
        .contains(
            "dmn/eksempler/faseport.csv, række 4, kolonnen »Svar: Beslutning«: »ét krav blokerer« skal"
                + " give »BLOKERET«, men tabellen giver »LUK_OP« efter blokeret.",
            "1 af 1 filer ville blive afvist eller svarer forkert.");
  }

  @Test
  void eksemplerVedSidenAfTabellenGaelderFremForDemDerFulgteMed() throws IOException {
    Path tabel = laeg("dmn/faseport.dmn", Files.readString(Path.of("dmn/faseport.dmn")));
    laeg("dmn/eksempler/faseport.csv", "Eksempel;Svar: Beslutning\nintet talt;LUK_OP\n");

    assertThat(koer(tabel)).isEqualTo(1);
    assertThat(siger())
        .contains("»intet talt« skal give »LUK_OP«, men tabellen giver »BLOKERET« efter")
        .contains("Intet eksempel rammer reglen");
  }

  @Test
  void enFilDerIkkeErDerSigesMedSitNavn() {
    assertThat(koer(mappe.resolve("borte.bpmn"))).isEqualTo(2);
    assertThat(siger()).contains("borte.bpmn er ikke en fil, der kan læses");
  }

  private Path laeg(String navn, String indhold) throws IOException {
    Path fil = mappe.resolve(navn);
    Files.createDirectories(fil.getParent());
    return Files.writeString(fil, indhold);
  }

  private int koer(Path... filer) {
    PrintStream ud = new PrintStream(skrevet, true, StandardCharsets.UTF_8);
    return Kontroller.koer(Stream.of(filer).map(Path::toString).toArray(String[]::new), ud, ud);
  }

  private String siger() {
    return skrevet.toString(StandardCharsets.UTF_8);
  }
}

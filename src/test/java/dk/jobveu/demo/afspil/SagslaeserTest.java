package dk.jobveu.demo.afspil;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Case files from outside: read as written, and refused with where and what to do. */
class SagslaeserTest {

  private static final String HOVED = "titel: Min sag\ntrin:\n";

  @TempDir private static Path mappe;

  @Test
  void vaerdierStaarSomDeErSkrevet() throws IOException {
    Demosag sag =
        Demosag.laes(
            fil(
                HOVED
                    + """
                      - som: [randers, aarhus]
                        start: job_veu_forloeb
                        svar: { kommune: 0561, startdato: 2020-08-03, antal: 12, pris: 7.5, ja: true, svar: on, tom: }
                        svar_for: { aarhus: { antal: 3 } }
                      - som: randers
                        send: POST /api/forloeb/{forloeb}/deltagere
                        indhold: { hver: { deltagerId: "{deltagerId}" }, kun: 2 }
                    """));

    assertThat(sag.titel()).isEqualTo("Min sag");
    assertThat(sag.trin())
        .extracting(Demosag.Trin::som)
        .containsExactly("randers", "aarhus", "randers");
    assertThat(sag.trin()).extracting(Demosag.Trin::linje).containsExactly(3, 3, 7);
    assertThat(sag.trin().get(0).svar())
        .containsEntry("kommune", "0561")
        .containsEntry("startdato", "2020-08-03")
        .containsEntry("antal", 12)
        .containsEntry("pris", 7.5)
        .containsEntry("ja", true)
        .containsEntry("svar", "on")
        .containsEntry("tom", null);
    assertThat(sag.trin().get(1).svar()).containsEntry("antal", 3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {som: a, udfør: x}                         | linje 3 (trin 1): »udfør« kendes ikke her. Brug alle, hent, indhold, send, som, start, svar, svar_for, udfoer.
          - {som: a}                                   | linje 3 (trin 1): Skriv, hvad der gøres: »start«
          - {som: a, start: x, udfoer: y}              | linje 3 (trin 1): Et trin gør én ting. Del det
          - {udfoer: y}                                | linje 3 (trin 1): Skriv efter »som«, hvilken bruger
          - {som: [a, b], udfoer: y}\\n- bare tekst     | linje 4 (trin 3): Et trin er »som«
          - {som: a, udfoer: y, indhold: []}           | linje 3 (trin 1): »indhold« hører ikke til »udfoer«. Fjern det.
          - {som: a, send: POST x}                     | linje 3 (trin 1): Skriv »send« som metode og sti
          - {som: a, send: POST /x, svar: {b: 1}}      | linje 3 (trin 1): »svar« hører ikke til »send«. Fjern det.
          - {som: a, send: POST /x, hent: x}           | linje 3 (trin 1): Skriv »hent« som en sti
          - {som: a, udfoer: y, alle: ja}              | linje 3 (trin 1): »alle« er true eller false.
          - {som: a, udfoer: y, svar: hej}             | linje 3 (trin 1): Skriv »svar« som felt: værdi
          - {som: a, udfoer: y, svar_for: {b: {c: 1}}} | linje 3 (trin 1): b har egne svar, men er ikke blandt dem i »som«: a.
          - {som: a, udfoer: y, svar: {b: '{idag+3}'}} | linje 3 (trin 1): {idag+3} kendes ikke. Brug {forloeb}
          - {som: a, udfoer: y, svar: {b: 1, b: 2}}    | linje 3 (trin 1): »b« står to gange. Behold det ene.
          - {som: a, udfoer: [y                        | Her kan filen ikke læses som YAML.
          - {som: a, udfoer: y, svar: &x {b: *x}}      | henvise med & og *.
          """)
  void fejlSigerHvorOgHvadDerSkalGoeres(String trin, String besked) throws IOException {
    String fil = fil(HOVED + trin.replace("\\n", "\n") + "\n");

    assertThatThrownBy(() -> Demosag.laes(fil))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(fil + " kan ikke spilles. Intet er sendt.")
        .hasMessageContaining(besked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "hej", "titel: x", "titel: x\ntrin: []", "trin: [{som: a, udfoer: b}]"})
  void enFilUdenTitelEllerTrinAfvises(String tekst) throws IOException {
    String fil = fil(tekst);

    assertThatThrownBy(() -> Demosag.laes(fil)).hasMessageMatching("(?s).*»(titel|trin):?«.*");
  }

  @Test
  void alleFejlSigesPaaEnGang() throws IOException {
    String fil = fil(HOVED + "- {udfoer: a}\n- {som: b}\n- {som: c, send: x}\n");

    assertThatThrownBy(() -> Demosag.laes(fil))
        .hasMessageContainingAll("linje 3 (trin 1)", "linje 4 (trin 2)", "linje 5 (trin 3)");
  }

  @Test
  void enFilDerIkkeErDerEllerIkkeErTekstAfvises() throws IOException {
    assertThatThrownBy(() -> Demosag.laes("s99"))
        .hasMessageStartingWith("Der er ingen sag og ingen fil, der hedder s99.")
        .hasMessageContaining("s1, s2");
    assertThatThrownBy(() -> Demosag.laes(mappe.toString())).hasMessageContaining("ingen fil");
    Path latin = mappe.resolve("latin.yaml");
    Files.write(latin, "titel: Kørsel".getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> Demosag.laes(latin.toString())).hasMessageContaining("UTF-8");
  }

  @ParameterizedTest
  @CsvSource({
    "s1 --til, Skriv én sag",
    "s1 --till 3, Valget --till kendes ikke.",
    "s1 --til nul, Skriv et trin som et tal fra 1.",
    "s1 --fra 3, --fra og --forloeb følges ad",
    "s1 --fra 900 --forloeb JV-2020-0001, Sagen har "
  })
  void forkerteOrdForklares(String ord, String besked) {
    assertThat(fejludskrift(() -> Afspil.koer(ord.split(" ")), 2)).contains(besked, "afspil SAG");
  }

  @Test
  void etSystemDerIkkeSvarerFortaelles() {
    assertThat(
            fejludskrift(
                () -> Afspil.koer(new String[] {"s1", "--adresse", "http://localhost:1"}), 1))
        .contains("Trin 1 af ", "(linje 5)", "Start det med ./start");
  }

  private static String fejludskrift(IntSupplier kald, int kode) {
    PrintStream foer = System.err;
    ByteArrayOutputStream ud = new ByteArrayOutputStream();
    System.setErr(new PrintStream(ud, true, StandardCharsets.UTF_8));
    try {
      assertThat(kald.getAsInt()).isEqualTo(kode);
    } finally {
      System.setErr(foer);
    }
    return ud.toString(StandardCharsets.UTF_8);
  }

  private static String fil(String tekst) throws IOException {
    return Files.writeString(mappe.resolve("min_sag.yaml"), tekst).toString();
  }
}

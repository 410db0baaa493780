package dk.jobveu.bilag;

import static dk.jobveu.bilag.Filproever.billede;
import static dk.jobveu.bilag.Filproever.docx;
import static dk.jobveu.bilag.Filproever.odt;
import static dk.jobveu.bilag.Filproever.pakke;
import static dk.jobveu.bilag.Filproever.pdf;
import static dk.jobveu.bilag.Filproever.sammen;
import static dk.jobveu.bilag.Filproever.tekst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.bilag.scanner.Clamd;
import dk.jobveu.bilag.scanner.Clamdindstillinger;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Forloeb;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** What is not a plain file of its kind is refused with a sentence, and leaves nothing behind. */
class FjendtligeFilerTest {

  private static final String EICAR =
      "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

  private static final Set<Bilagstype> ALLE = EnumSet.allOf(Bilagstype.class);

  /** A file that somebody sends, and why it must not be taken. */
  private record Fjende(String hvad, String navn, byte[] indhold) {}

  private final Bilagslager lager = mock();
  private final Forloeb forloeb = mock();
  private Indsigt indsigt;

  @BeforeEach
  void enKoordinator() {
    when(forloeb.id()).thenReturn("JV-2026-0001");
    when(forloeb.koordinator()).thenReturn("veu");
    indsigt = new Indsigt(forloeb, new Bruger("karen", List.of("veu")), List.of(), true);
  }

  @Test
  void hverSlagsTagesImodSomDenEr() {
    VedhaeftBilag v = vedhaeft(ALLE, uden());
    send(v, "Underskrevet aftale – æøå (2).pdf", pdf());
    send(v, "brev.docx", docx());
    send(v, "brev.odt", odt());
    send(v, "logo.PNG", billede("png"));
    send(v, "foto.jpeg", billede("jpg"));
    verify(lager, times(5)).gem(any(), any());
  }

  @Test
  void toHundredeFjendtligeFilerAfvisesOgIntetGemmes() {
    VedhaeftBilag v = vedhaeft(ALLE, uden());
    List<Fjende> fjender = fjender();
    assertThat(fjender).hasSizeGreaterThan(200);
    List<String> slap = new ArrayList<>();
    for (Fjende f : fjender) {
      try {
        send(v, f.navn(), f.indhold());
        slap.add(f.hvad());
      } catch (Regelbrud nej) {
        assertThat(nej.felt()).as(f.hvad()).isEqualTo("fil");
        assertThat(nej.getMessage()).as(f.hvad()).matches("(?s)[A-ZÆØÅ].{20,}\\.");
      }
    }
    assertThat(slap).isEmpty();
    verify(lager, never()).gem(any(), any());
  }

  @Test
  void enSlagsDerIkkeErValgtTagesIkkeImod() {
    VedhaeftBilag v = vedhaeft(EnumSet.of(Bilagstype.PDF), uden());
    assertThat(afvist(v, "logo.png", billede("png"))).contains("Send en af disse slags: PDF.");
    send(v, "aftale.pdf", pdf());
  }

  @Test
  void stoerrelseOgAntalHarEnGraense() {
    VedhaeftBilag v = vedhaeft(ALLE, uden());
    assertThat(afvist(v, "stor.pdf", new byte[1024 * 1024 + 1])).contains("højst fylde 1 MB");
    Bilag fylder =
        new Bilag("x", null, Bilagssted.FORLOEB, null, "x.pdf", Bilagstype.PDF, 1, "a", true);
    when(lager.alle("JV-2026-0001")).thenReturn(List.of(fylder, fylder, fylder));
    assertThat(afvist(v, "aftale.pdf", pdf())).contains("højst 3 filer");
    verify(lager, never()).gem(any(), any());
  }

  @Test
  void scannerenFinderEicarIDetDerEllersErEnRigtigFil() throws Exception {
    byte[] smittet = odt(Map.of("mimetype", Bilagstype.ODT.mime(), "note.txt", "x"));
    // stored as it is behind a PDF's mark for a remark, where a program would not look
    byte[] pdf = sammen(pdf(), tekst("%" + EICAR + "\n%%EOF\n"));
    try (FalskClamd clamd = new FalskClamd(EICAR)) {
      VedhaeftBilag v = vedhaeft(ALLE, clamd.skanner());
      assertThat(afvist(v, "aftale.pdf", pdf)).contains("Virusscanneren fandt noget");
      verify(lager, never()).gem(any(), any());
      send(v, "brev.odt", smittet);
      send(v, "ren.pdf", pdf());
      assertThat(clamd.set).containsExactly(pdf.length, smittet.length, pdf().length);
      verify(lager, times(2)).gem(any(), any());
    }
  }

  /** Where clamd is installed the same is asked of it, and what was asked is written down. */
  @Test
  void enRigtigClamdFinderDetSamme(@TempDir Path mappe) throws Exception {
    byte[] pdf = sammen(pdf(), tekst("%" + EICAR + "\n%%EOF\n"));
    byte[] pakket = odt(Map.of("mimetype", Bilagstype.ODT.mime(), "note.txt", EICAR));
    Optional<Path> program = Rigtigclamd.program();
    Files.writeString(
        Files.createDirectories(Path.of("target")).resolve("virusskanner.txt"),
        program
            .map(p -> "EICAR er prøvet mod " + p)
            .orElse("clamd er ikke installeret: EICAR er kun prøvet mod en forestillet"));
    if (program.isPresent()) {
      try (Rigtigclamd clamd = Rigtigclamd.start(program.get(), mappe, EICAR)) {
        VedhaeftBilag v = vedhaeft(ALLE, clamd.skanner());
        assertThat(afvist(v, "aftale.pdf", pdf)).contains("Virusscanneren fandt noget");
        assertThat(afvist(v, "brev.odt", pakket)).contains("Virusscanneren fandt noget");
        verify(lager, never()).gem(any(), any());
        send(v, "ren.pdf", pdf());
        verify(lager, times(1)).gem(any(), any());
      }
    }
  }

  @Test
  void enScannerDerErSatOgIkkeSvarerLukkerIntetIgennem() throws Exception {
    int port;
    try (FalskClamd clamd = new FalskClamd("%PDF")) {
      clamd.svar = "stream: size limit exceeded ERROR";
      assertThat(afvist(vedhaeft(ALLE, clamd.skanner()), "a.odt", odt())).contains("svarer ikke");
      port = clamd.port();
    }
    assertThat(afvist(vedhaeft(ALLE, clamd(port)), "aftale.pdf", pdf())).contains("svarer ikke");
    verify(lager, never()).gem(any(), any());
  }

  @Test
  void udenScannerSigesDetPaaFilen() {
    VedhaeftBilag v = vedhaeft(ALLE, uden());
    when(lager.alle(any())).thenReturn(List.of());
    send(v, "aftale.pdf", pdf());
    var gemt = org.mockito.ArgumentCaptor.forClass(Bilag.class);
    verify(lager).gem(gemt.capture(), any());
    assertThat(gemt.getValue().skannet()).isFalse();
    assertThat(uden().erSat()).isFalse();
  }

  private VedhaeftBilag vedhaeft(Set<Bilagstype> typer, Virusskanner skanner) {
    Bilagsregler regler =
        new Bilagsregler(
            typer, DataSize.ofMegabytes(1), DataSize.ofMegabytes(2), 3, DataSize.ofMegabytes(2));
    return new VedhaeftBilag(
        lager,
        new Bilagsret(),
        regler,
        new Filkontrol(regler),
        new Virustjek(skanner),
        Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
  }

  private void send(VedhaeftBilag v, String navn, byte[] indhold) {
    v.vedhaeft(indsigt, Bilagssted.FORLOEB, null, navn, indhold);
  }

  private String afvist(VedhaeftBilag v, String navn, byte[] indhold) {
    try {
      send(v, navn, indhold);
      throw new AssertionError(navn + " slap igennem");
    } catch (Regelbrud nej) {
      return nej.getMessage();
    }
  }

  private static Virusskanner uden() {
    return new Clamd(new Clamdindstillinger("", 3310, Duration.ofSeconds(5)));
  }

  private static Virusskanner clamd(int port) {
    return new Clamd(new Clamdindstillinger("localhost", port, Duration.ofSeconds(5)));
  }

  // ---- what somebody might send

  private static List<Fjende> fjender() {
    Map<String, byte[]> rigtige = new LinkedHashMap<>();
    rigtige.put("pdf", pdf());
    rigtige.put("docx", docx());
    rigtige.put("odt", odt());
    rigtige.put("png", billede("png"));
    rigtige.put("jpg", billede("jpg"));
    List<Fjende> alle = new ArrayList<>();
    navne(alle);
    rigtige.forEach(
        (endelse, fil) -> {
          rigtige.keySet().stream()
              .filter(anden -> !anden.equals(endelse))
              .forEach(
                  anden -> alle.add(new Fjende(endelse + " som " + anden, "fil." + anden, fil)));
          for (String anden : List.of("exe", "html", "svg", "zip", "docm", "txt")) {
            alle.add(new Fjende(endelse + " som " + anden, "fil." + anden, fil));
          }
          alle.add(new Fjende(endelse + " uden endelse", "fil", fil));
          polyglotter(alle, endelse, fil, rigtige);
          skadede(alle, endelse, fil);
        });
    forkerte(alle, rigtige.keySet());
    pakker(alle);
    aktive(alle);
    return alle;
  }

  private static void navne(List<Fjende> alle) {
    for (String navn :
        new String[] {
          null,
          "",
          " ",
          "../aftale.pdf",
          "..\\aftale.pdf",
          "/etc/aftale.pdf",
          "C:\\aftale.pdf",
          "c:aftale.pdf",
          "mappe/aftale.pdf",
          "aftale\u202Efdp.exe",
          "\u202Eaftale.pdf",
          "aftale\u2066x\u2069.pdf",
          "aftale\u200F.pdf",
          "aftale\u200B.pdf",
          "aftale\u061C.pdf",
          "aftale\uFEFF.pdf",
          "aftale\0.pdf",
          "aftale\n.pdf",
          "aftale\r\nSet-Cookie: x.pdf",
          "aftale\t.pdf",
          "aftale\u0085.pdf",
          "aftale\u2028.pdf",
          "aftale\uD800.pdf",
          ".pdf",
          "..pdf",
          "aftale.pdf.",
          "aftale.pdf ",
          " aftale.pdf",
          "CON.pdf",
          "nul.pdf",
          "lpt1.pdf",
          "aft<ale>.pdf",
          "aft\"ale.pdf",
          "aft|ale.pdf",
          "aft?ale.pdf",
          "aft*ale.pdf",
          "aft%2e%2eale.pdf",
          "aftale.pdf;x",
          "aftale.pdf::$DATA",
          "010190-1234.pdf",
          "a".repeat(300) + ".pdf"
        }) {
      alle.add(new Fjende("navnet " + navn, navn, pdf()));
    }
  }

  private static void polyglotter(
      List<Fjende> alle, String endelse, byte[] fil, Map<String, byte[]> rigtige) {
    rigtige.forEach(
        (anden, indhold) -> {
          alle.add(
              new Fjende(
                  endelse + " med " + anden + " bagved", "f." + endelse, sammen(fil, indhold)));
        });
    for (String foran : List.of("GIF89a", "MZ", "#!/bin/sh\n", "<html>", "\n\n")) {
      alle.add(
          new Fjende(
              endelse + " med " + foran + " foran", "f." + endelse, sammen(tekst(foran), fil)));
    }
    for (String bag : List.of("<script>alert(1)</script>", "<?php system(1); ?>", "MZ\u0090")) {
      alle.add(
          new Fjende(endelse + " med " + bag + " bagved", "f." + endelse, sammen(fil, tekst(bag))));
    }
  }

  private static void skadede(List<Fjende> alle, String endelse, byte[] fil) {
    alle.add(new Fjende("tom " + endelse, "f." + endelse, new byte[0]));
    for (int del : new int[] {2, 3, 10}) {
      alle.add(
          new Fjende(
              endelse + " klippet " + del,
              "f." + endelse,
              Arrays.copyOf(fil, fil.length - fil.length / del)));
    }
    alle.add(
        new Fjende(
            endelse + " uden begyndelse", "f." + endelse, Arrays.copyOfRange(fil, 4, fil.length)));
  }

  private static void forkerte(List<Fjende> alle, Set<String> endelser) {
    byte[] stoej = new byte[5_000];
    new Random(7).nextBytes(stoej);
    Map<String, byte[]> andre = new LinkedHashMap<>();
    andre.put("et program", tekst("MZ\u0090\0\3\0\0\0\4\0\0\0PE\0\0" + "x".repeat(300)));
    andre.put("ELF", tekst("\u007fELF\2\1\1" + "\0".repeat(200)));
    andre.put("en side", tekst("<!DOCTYPE html><html><script>alert(1)</script></html>"));
    andre.put("svg", tekst("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>"));
    andre.put("gif", tekst("GIF89a" + "\0".repeat(50)));
    andre.put("gzip", tekst("\u001f\u008b\u0008" + "\0".repeat(50)));
    andre.put("et script", tekst("#!/bin/sh\nrm -rf /\n"));
    andre.put("tekst", tekst("Kære alle"));
    andre.put("EICAR", tekst(EICAR));
    andre.put("støj", stoej);
    andre.put("nuller", new byte[2_000]);
    andre.put("class", tekst("\u00ca\u00fe\u00ba\u00be\0\0\0A"));
    for (String endelse : endelser) {
      andre.forEach(
          (hvad, indhold) ->
              alle.add(new Fjende(hvad + " som " + endelse, "fil." + endelse, indhold)));
    }
  }

  private static void pakker(List<Fjende> alle) {
    Map<String, Map<String, String>> dele = new LinkedHashMap<>();
    dele.put("bombe", Map.of("Pictures/stor.png", "\0".repeat(3_000_000)));
    dele.put(
        "mange bomber",
        Map.of(
            "a.bin",
            "\0".repeat(900_000),
            "b.bin",
            "\0".repeat(900_000),
            "c.bin",
            "\0".repeat(900_000)));
    dele.put("sti op", Map.of("../../etc/passwd", "x"));
    dele.put("fuld sti", Map.of("/etc/passwd", "x"));
    dele.put("omvendt sti", Map.of("a\\b", "x"));
    dele.put("makro", Map.of("Basic/Standard/Module1.xml", "<m/>"));
    dele.put("script", Map.of("Scripts/python/x.py", "x"));
    dele.put("program", Map.of("Pictures/x.exe", "x"));
    dele.put("program uden navn", Map.of("Pictures/x.png", "MZ\u0090"));
    dele.put("pakke i pakke", Map.of("Pictures/x.bin", "PK\u0003\u0004"));
    dele.put("zip i pakke", Map.of("x.zip", "x"));
    dele.put(
        "milliard grin",
        Map.of("content.xml", "<!DOCTYPE lolz [<!ENTITY lol \"lol\">]><lolz>&lol;</lolz>"));
    dele.put("låst", Map.of("META-INF/manifest.xml", "<m:encryption-data/>"));
    dele.forEach((hvad, d) -> alle.add(new Fjende("odt med " + hvad, "f.odt", odt(d))));
    Map<String, String> mange = new LinkedHashMap<>();
    for (int i = 0; i < 2_001; i++) {
      mange.put("d" + i, "");
    }
    alle.add(new Fjende("odt med for mange dele", "f.odt", odt(mange)));
    Map<String, String> word = new LinkedHashMap<>();
    word.put(
        "[Content_Types].xml",
        "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument"
            + ".wordprocessingml.document.main+xml\"/></Types>");
    word.put("word/document.xml", "<w:document/>");
    for (String farlig :
        List.of(
            "word/vbaProject.bin",
            "word/activeX/activeX1.bin",
            "word/embeddings/ole.bin",
            "word/media/x.js",
            "word/x.lnk")) {
      Map<String, String> med = new LinkedHashMap<>(word);
      med.put(farlig, "x");
      alle.add(new Fjende("docx med " + farlig, "f.docx", pakke(med)));
    }
    Map<String, String> makro = new LinkedHashMap<>(word);
    makro.merge("[Content_Types].xml", "<x t=\"macroEnabled.main\"/>", String::concat);
    alle.add(new Fjende("docx med makroer", "f.docx", pakke(makro)));
    alle.add(new Fjende("en tom pakke", "f.docx", pakke(Map.of("a.txt", "x"))));
    alle.add(new Fjende("kun mimetype", "f.odt", pakke(Map.of("mimetype", Bilagstype.ODT.mime()))));
    // another file in the room between the parts and the list of them
    byte[] odt = odt();
    int liste = new String(odt, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
    byte[] skjult = Arrays.copyOf(odt, liste);
    alle.add(
        new Fjende(
            "odt med noget skjult",
            "f.odt",
            sammen(skjult, new byte[9_000], Arrays.copyOfRange(odt, liste, odt.length))));
  }

  private static void aktive(List<Fjende> alle) {
    for (String aktivt :
        List.of(
            "/JavaScript (app.alert(1))",
            "/JS (x)",
            "/Launch <</F(cmd.exe)>>",
            "/EmbeddedFile <<>>",
            "/EmbeddedFiles <<>>",
            "/RichMedia <<>>",
            "/XFA [1]",
            "/Encrypt 5 0 R")) {
      alle.add(
          new Fjende(
              "pdf med " + aktivt, "f.pdf", sammen(pdf(), tekst("%" + aktivt + "\n%%EOF\n"))));
    }
    alle.add(
        new Fjende(
            "pdf med zip i slutningen",
            "f.pdf",
            sammen(pdf(), tekst("%"), odt(), tekst("\n%%EOF\n"))));
    byte[] png = billede("png");
    byte[] bred = png.clone();
    bred[16] = 0x7f;
    alle.add(new Fjende("png med forkerte mål", "f.png", bred));
    for (String maerke : List.of("<script>", "<?php ", "<svg ", "<html>")) {
      byte[] jpg = billede("jpg");
      byte[] bemaerkning = tekst("\u00ff\u00fe\0" + (char) (maerke.length() + 2) + maerke);
      alle.add(
          new Fjende(
              "jpeg med " + maerke,
              "f.jpg",
              sammen(Arrays.copyOf(jpg, 2), bemaerkning, Arrays.copyOfRange(jpg, 2, jpg.length))));
    }
  }

  /** Answers as clamd does, on a port of its own; finds what holds this text. */
  private static final class FalskClamd implements AutoCloseable {

    private final ServerSocket doer;
    final List<Integer> set = new ArrayList<>();
    volatile String svar;

    FalskClamd(String virus) throws IOException {
      doer = new ServerSocket(0);
      Thread traad = new Thread(() -> svarPaaAlt(virus), "falsk clamd");
      traad.setDaemon(true);
      traad.start();
    }

    int port() {
      return doer.getLocalPort();
    }

    Virusskanner skanner() {
      return clamd(port());
    }

    private void svarPaaAlt(String virus) {
      while (!doer.isClosed()) {
        try (Socket s = doer.accept()) {
          DataInputStream ind = new DataInputStream(s.getInputStream());
          byte[] kommando = ind.readNBytes("zINSTREAM\0".length());
          assertThat(new String(kommando, StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
          byte[] fil = new byte[0];
          for (int n = ind.readInt(); n > 0; n = ind.readInt()) {
            fil = sammen(fil, ind.readNBytes(n));
          }
          set.add(fil.length);
          boolean fundet = new String(fil, StandardCharsets.ISO_8859_1).contains(virus);
          String linje =
              svar != null ? svar : fundet ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
          s.getOutputStream().write((linje + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException lukket) {
          // the next one, or none
        }
      }
    }

    @Override
    public void close() throws IOException {
      doer.close();
    }
  }
}

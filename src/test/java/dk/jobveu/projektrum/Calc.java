package dk.jobveu.projektrum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * LibreOffice Calc as a Dane has it, without windows: files are opened, cells changed, and all are
 * saved as CSV and as XLSX by one run of the program.
 */
final class Calc {

  /** A cell that somebody changes; both count from 0, the headings being row 0. */
  record Rettelse(int kolonne, int raekke, String tekst) {}

  // semicolon, quotation mark, UTF-8, from row 1, Danish, and guessing what is a number or a day
  private static final String SOM_CSV = "59,34,76,1,,1030,false,true";
  private static final String DANSK =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry">
      <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>da-DK</value></prop></item>
      </oor:items>
      """;

  private final Path mappe;
  private final List<String> opgaver = new ArrayList<>();
  private final Map<String, Path> gemt = new LinkedHashMap<>();

  Calc(Path mappe) {
    this.mappe = mappe;
  }

  /** A file to be opened, changed and saved. */
  void ret(String navn, String endelse, byte[] indhold, List<Rettelse> rettelser) {
    try {
      Path ind = Files.write(mappe.resolve(navn + "." + endelse), indhold);
      Path csv = mappe.resolve(navn + "-" + endelse + "-ud.csv");
      Path xlsx = mappe.resolve(navn + "-" + endelse + "-ud.xlsx");
      List<String> dele =
          new ArrayList<>(
              List.of(
                  ind.toUri().toString(),
                  endelse.equals("csv") ? SOM_CSV : "",
                  csv.toUri().toString(),
                  xlsx.toUri().toString()));
      rettelser.forEach(
          r ->
              dele.addAll(
                  List.of(String.valueOf(r.kolonne()), String.valueOf(r.raekke()), r.tekst())));
      opgaver.add(String.join("\t", dele));
      gemt.put(navn + ": " + endelse + " gemt som csv", csv);
      gemt.put(navn + ": " + endelse + " gemt som xlsx", xlsx);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Does all of it; what was saved, by what was done. */
  Map<String, byte[]> koer() throws IOException, InterruptedException {
    Path profil = mappe.resolve("profil");
    Path bruger = Files.createDirectories(profil.resolve("user"));
    Files.writeString(bruger.resolve("registrymodifications.xcu"), DANSK);
    // makes the profile that the macro is laid into
    soffice(profil, "--terminate_after_init");
    try (InputStream makro = Calc.class.getResourceAsStream("/calc/Module1.xba")) {
      Files.write(
          Files.createDirectories(bruger.resolve("basic/Standard")).resolve("Module1.xba"),
          makro.readAllBytes());
    }
    Path liste = Files.write(mappe.resolve("opgaver.txt"), opgaver);
    soffice(profil, "macro:///Standard.Module1.Alle(\"" + liste + "\")");
    Map<String, byte[]> filer = new LinkedHashMap<>();
    for (Map.Entry<String, Path> g : gemt.entrySet()) {
      filer.put(g.getKey(), Files.readAllBytes(g.getValue()));
    }
    return filer;
  }

  private void soffice(Path profil, String hvad) throws IOException, InterruptedException {
    Process p =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + profil.toUri(),
                "--headless",
                "--norestore",
                hvad)
            .redirectErrorStream(true)
            .redirectOutput(mappe.resolve("soffice.log").toFile())
            .start();
    boolean faerdig = p.waitFor(2, TimeUnit.MINUTES);
    if (!faerdig) {
      p.descendants().forEach(ProcessHandle::destroyForcibly);
      p.destroyForcibly();
    }
    assertThat(faerdig).as("LibreOffice blev færdig").isTrue();
  }
}

package dk.jobveu.ord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * All that people read is written into one file, {@code target/tekster.md}, so that it can be read
 * whole, and is held to the rules of our language.
 */
class TeksterTest {

  private static final Path FIL = Path.of("target", "tekster.md");
  private static final Map<String, Collection<String>> TEKSTER = Tekstsamling.saml();

  @Test
  void alleTeksterStaarIEnFil() throws IOException {
    Files.writeString(FIL, fil());
    assertThat(Files.readAllLines(FIL))
        .contains(
            "- ## Er kurset begyndt?",
            "- Mægl mellem parterne",
            "- Der er tilmeldte nok, så holdet kan gennemføres.",
            "- Er der noget galt?",
            "- Forløbet er gennemført.",
            "- Dagpengemodtagere",
            "- Opgaven blev ikke din.");
  }

  /**
   * What programmers, designers and those who run the system read: addresses, settings, formats of
   * files, and the words of the editor.
   */
  private static final Pattern FOR_PROGRAMMOERER =
      Pattern.compile(
          ".*(/api/|beskrivelse\\.java|/ListeApi|/TalApi|/Talvalg|/Afsendelser|/Csv|/csv/|/Aftryk|/demo/|/sikkerhed/(opstart|motorvagt"
              + "|udtryk|login/oidc)/|/cockpit/web/|/Kaldnavn|/motor/(modelkontrol|udrulning|variabel)/|/Sidepolitik|/Fejllog"
              + "|/VisKlargoering|indstilling\\.java|/camunda/(blanketkladde|Kladdesvar)).*");

  /** The product's words, which ours take the place of, and a line of the log. */
  private static final Set<String> IKKE_VIST =
      Set.of(
          "Password does not match policy",
          "The address of a servlet is written in another way",
          "No matching task");

  @Test
  void ingenLaeserKoderDatoerOgEngelsk() {
    List<String> fejl = new ArrayList<>();
    TEKSTER.forEach(
        (kilde, tekster) -> {
          if (!FOR_PROGRAMMOERER.matcher(kilde).matches()) {
            tekster.stream()
                .filter(t -> !IKKE_VIST.contains(t))
                .map(TeksterTest::uden)
                .forEach(t -> Sprog.fejl(t).forEach(x -> fejl.add(kilde + ": " + x)));
          }
        });
    assertThat(fejl).isEmpty();
  }

  /** A text without what is put into it and the addresses of its links. */
  private static String uden(String tekst) {
    return tekst.replaceAll("\\{\\{.*?}}", "").replaceAll("]\\([^)]*\\)", "]");
  }

  private static String fil() {
    StringBuilder ud =
        new StringBuilder(
            """
            # Alt, hvad nogen læser
            """);
    TEKSTER.forEach(
        (kilde, tekster) -> {
          ud.append("\n## ").append(kilde).append("\n\n");
          tekster.forEach(t -> ud.append("- ").append(t).append('\n'));
        });
    return ud.toString();
  }
}

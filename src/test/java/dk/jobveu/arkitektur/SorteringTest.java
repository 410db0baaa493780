package dk.jobveu.arkitektur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Names are put in order by {@link dk.jobveu.faelles.Danskorden} alone: neither by a database,
 * where H2 and PostgreSQL differ, nor by the codes of the letters (docs/adr/0023).
 */
class SorteringTest {

  private static final Path KODE = Path.of("src/main/java");

  /** Columns that order by when, which one or a code; never by what a person reads. */
  private static final Set<String> TEKNISKE =
      Set.of(
          "nr",
          "hold_nr",
          "afsnit",
          "trin",
          "registreret",
          "oprettet",
          "dato",
          "fra",
          "flyttet",
          "gaelder_fra",
          "raad",
          "gyldig_fra",
          "begyndt",
          "naeste",
          "bruger",
          "omgang",
          "gang",
          "version",
          "point",
          "raekke",
          "punkt",
          "tabel",
          "id",
          "id_",
          // a number of days
          "dage",
          "forloeb_id",
          "opgave_id",
          "virksomhed_id",
          "side",
          "part",
          "rolle",
          "aktoertype",
          "leverance",
          "ansvarlig",
          "ordning",
          "maalgruppe",
          "maalgruppe_nr",
          "uddannelsesniveau",
          "situation",
          "table_name",
          "ordinal_position",
          // the engine's own, and keys that nobody reads
          "create_time_",
          "version_",
          "due_date_",
          "process_def_key_",
          "key_",
          "fil",
          "act_id_",
          "group_id_",
          "noegle",
          // ids of organisations: whoever shows their names puts them in order
          "skole",
          "jobcenter",
          "organisation",
          "faglig_organisation",
          "deltager",
          "adresse");

  /** A column that people read, where the order is not for them. */
  private static final Map<String, Set<String>> UNDTAGET =
      Map.of(
          // all hold the same rows in the same order, and the night job goes through them
          "JdbcDeltagere", Set.of("deltager_id"),
          "JdbcOpbevaring", Set.of("deltager_id"),
          // after the day or the moment, so that equal ones do not change places
          "JdbcProgressioner", Set.of("deltager_id"),
          "JdbcFravaersregister", Set.of("deltager_id"),
          "JdbcFrafaldsregister", Set.of("deltager_id"),
          "JdbcScreeningsresultater", Set.of("deltager_id"),
          "JdbcStedfortraedelser", Set.of("navn"),
          // which answer comes first in a bundle, for a computer
          "JdbcTilfredshedstal", Set.of("dag", "besvarelse"),
          // the newest first
          "JdbcHenvendelser", Set.of("dag"),
          // names at log-in as they were tried
          "JdbcLoginregister", Set.of("navn"));

  private static final Pattern ORDER_BY =
      Pattern.compile("order by ([a-z_.]+(?: desc| asc)?(?:, [a-z_.]+(?: desc| asc)?)*)", 2);

  private static final Pattern NATURLIG =
      Pattern.compile(
          "Comparator\\s*\\.comparing\\(\\s*\\w+::(navn|titel|tekst|stillingsbetegnelse)\\)"
              + "|thenComparing\\(\\s*\\w+::(navn|titel|tekst)\\)"
              + "|compareToIgnoreCase|CASE_INSENSITIVE_ORDER|java\\.text\\.Collator");

  @Test
  void ingenForespoergselOrdnerEfterNavne() {
    List<String> fejl = new ArrayList<>();
    filer()
        .forEach(
            f -> {
              String klasse = f.getFileName().toString().replace(".java", "");
              Matcher m = ORDER_BY.matcher(laes(f));
              while (m.find()) {
                for (String led : m.group(1).toLowerCase().split(", ")) {
                  String kolonne = led.split(" ")[0].replaceFirst("^[a-z]+\\.", "");
                  if (!TEKNISKE.contains(kolonne)
                      && !UNDTAGET.getOrDefault(klasse, Set.of()).contains(kolonne)) {
                    fejl.add(klasse + " ordner efter " + kolonne);
                  }
                }
              }
            });
    assertThat(fejl).as("brug Danskorden, eller skriv, hvorfor ikke").isEmpty();
  }

  @Test
  void ingenListeOrdnesEfterTegnenesKoder() {
    assertThat(filer().filter(f -> NATURLIG.matcher(laes(f)).find()).map(f -> f.getFileName()))
        .as("brug Danskorden")
        .isEmpty();
  }

  /** A stream of the database's own holds its connection until somebody closes it. */
  @Test
  void ingenForespoergselStaarAaben() {
    assertThat(filer().filter(f -> staarAaben(laes(f))).map(f -> f.getFileName()))
        .as("skriv .list().stream()")
        .isEmpty();
  }

  private static boolean staarAaben(String kode) {
    for (int i = kode.indexOf(".query("); i >= 0; i = kode.indexOf(".query(", i + 1)) {
      int slut = i + ".query(".length();
      for (int dybde = 1; dybde > 0; slut++) {
        dybde += kode.charAt(slut) == '(' ? 1 : kode.charAt(slut) == ')' ? -1 : 0;
      }
      if (kode.substring(slut).stripLeading().startsWith(".stream()")) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Path> filer() {
    try (Stream<Path> alle = Files.walk(KODE)) {
      return alle.filter(f -> f.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String laes(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

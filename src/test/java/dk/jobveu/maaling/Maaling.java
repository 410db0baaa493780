package dk.jobveu.maaling;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.jobveu.faelles.Datoer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/**
 * Measures in one run and writes docs/maaling.json; {@code scripts/maal} starts it. What is
 * compared is always measured in the same part, so that a part can be measured alone; the others
 * then stay as they stand there.
 */
public final class Maaling {

  private static final int RUNDER = Integer.getInteger("jobveu.maaling.runder", 3);
  private static final int OPGAVER = Integer.getInteger("jobveu.maaling.opgaver", 40_000);
  private static final int FORLOEB = Integer.getInteger("jobveu.maaling.forloeb", 4);
  private static final boolean TIDOBBELT = Boolean.getBoolean("jobveu.maaling.tidobbelt");
  private static final int LAESERE = Integer.getInteger("jobveu.maaling.laesere", 200);

  /** How many forløb there are when the pages are asked for; in growing order. */
  private static final List<Integer> VAEKST =
      Stream.of(System.getProperty("jobveu.maaling.vaekst", "10,100,1000").split(","))
          .map(Integer::valueOf)
          .toList();

  /** Names of the parts that are measured; all when none is named. */
  private static final List<String> DELE =
      List.of(System.getProperty("jobveu.maaling.dele", "").split(","));

  private static final Path FIL = Path.of("docs/maaling.json");
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  /** As application.yaml says. */
  private static final int JOBLAAS_SEKUNDER = 8;

  private Maaling() {}

  public static void main(String[] argumenter) throws Exception {
    Maalesystem system = new Maalesystem();
    maal("httpBasic", () -> new Kaldmaaling(system).maal("veu_oestjylland"));
    maal("beslutninger", () -> new Beslutningsmaaling(system, RUNDER).maal());
    maal("draebtNodesJob", () -> new Jobmaaling(system, JOBLAAS_SEKUNDER).maal());
    maal("plads", () -> new Pladsmaaling(system, FORLOEB).maal());
    maal("landsaar", () -> new Landsmaaling(system, FORLOEB, TIDOBBELT).maal());
    maal("lister", () -> new Holdmaaling(system, RUNDER).maal());
    maal("samtidige", () -> new Samtidighedsmaaling(system).maal());
    maal("laesere", () -> new Laesermaaling(system, LAESERE).maal());
    maal("vaekst", () -> new Vaekstmaaling(system, VAEKST).maal());
    maal("opgavelister", () -> new Listemaaling(system, OPGAVER, RUNDER).maal());
    maal("databasenBorte", () -> new Nedemaaling(system).maal("veu_oestjylland"));
    System.out.println(Files.readString(FIL));
    // the database may be gone, and an orderly end would wait for it
    Runtime.getRuntime().halt(0);
  }

  private static void maal(String del, Callable<Map<String, Object>> maaling) throws Exception {
    if (!DELE.contains(del) && !DELE.contains("")) {
      return;
    }
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("dato", Datoer.dagen(Clock.systemUTC().instant()).toString());
    svar.put("kerner", Runtime.getRuntime().availableProcessors());
    svar.put("runder", RUNDER);
    svar.putAll(maaling.call());
    System.out.println(del + " " + svar);
    Map<String, Object> alt =
        JSON.readValue(
            Files.readString(FIL), new TypeReference<LinkedHashMap<String, Object>>() {});
    alt.put(del, svar);
    Files.writeString(FIL, JSON.writeValueAsString(alt) + "\n");
  }
}

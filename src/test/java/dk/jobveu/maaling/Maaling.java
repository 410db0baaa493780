package dk.jobveu.maaling;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dk.jobveu.faelles.Datoer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures everything in one run and writes docs/maaling.json; {@code scripts/maal} starts it. */
public final class Maaling {

  private static final int RUNDER = Integer.getInteger("jobveu.maaling.runder", 3);
  private static final int OPGAVER = Integer.getInteger("jobveu.maaling.opgaver", 40_000);

  /** As application.yaml says. */
  private static final int JOBLAAS_SEKUNDER = 8;

  private Maaling() {}

  public static void main(String[] argumenter) throws Exception {
    Maalesystem system = new Maalesystem();
    Map<String, Object> alt = new LinkedHashMap<>();
    alt.put("dato", Datoer.dagen(Clock.systemUTC().instant()).toString());
    alt.put("kerner", Runtime.getRuntime().availableProcessors());
    alt.put("runder", RUNDER);
    alt.put("httpBasic", new Kaldmaaling(system).maal("veu_oestjylland"));
    alt.put("beslutninger", new Beslutningsmaaling(system, RUNDER).maal());
    alt.put("draebtNodesJob", new Jobmaaling(system, JOBLAAS_SEKUNDER).maal());
    System.out.println(alt);
    alt.put("opgavelister", new Listemaaling(system, OPGAVER, RUNDER).maal());
    System.out.println(alt);
    alt.put("databasenBorte", new Nedemaaling(system).maal("veu_oestjylland"));
    Files.writeString(
        Path.of("docs/maaling.json"),
        new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(alt)
            + "\n");
    System.out.println(Files.readString(Path.of("docs/maaling.json")));
    // the database is gone, so an orderly end would wait for it
    Runtime.getRuntime().halt(0);
  }
}

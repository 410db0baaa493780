package dk.jobveu.maaling;

import dk.jobveu.Saetningstaeller;
import dk.jobveu.proces.Scene;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A coordinator's pages as the forløb grow in number: statements and time of each page. All are the
 * coordinator's, with their parties and an open task; the newest is begun through the product.
 */
final class Vaekstmaaling {

  private static final String BRUGER = "randers";
  private static final String KOORDINATOR = "jobcenter_randers";
  private static final int OPVARMNING = 10;
  private static final int GANGE = 15;

  private final Maalesystem system;
  private final List<Integer> antal;

  Vaekstmaaling(Maalesystem system, List<Integer> antal) {
    this.system = system;
    this.antal = antal;
  }

  Map<String, Object> maal() throws Exception {
    Map<String, Object> svar = new LinkedHashMap<>();
    Scene scene = system.lav(Scene.class);
    Sidebruger person = new Sidebruger(system.adresse(), BRUGER);
    for (int mange : antal) {
      int findes =
          system.database().sql("select count(*) from forloeb").query(Integer.class).single();
      for (int n = findes; n < mange - 1; n++) {
        scene.start("indgaa_partsaftale", scene.forloeb("LEDIGE", KOORDINATOR), Map.of());
      }
      String forloeb = system.spil(1, 1);
      system.database().sql("analyze").update();
      for (Map.Entry<String, String> side :
          Map.of(
                  "forside", "/",
                  "koordinator", "/projektrum",
                  "tavle", "/projektrum/tavle",
                  "overblik", "/projektrum/forloeb/" + forloeb,
                  "tjekliste", "/projektrum/forloeb/" + forloeb + "/tjekliste")
              .entrySet()) {
        svar.put(side.getKey() + "Ved" + mange, en(person, side.getValue()));
      }
    }
    return svar;
  }

  private Map<String, Object> en(Sidebruger person, String sti) throws Exception {
    List<Double> ms = new ArrayList<>();
    for (int n = 0; n < OPVARMNING + GANGE; n++) {
      long foer = System.nanoTime();
      int status = person.hent(sti).statusCode();
      if (status != 200) {
        throw new IllegalStateException(sti + " answered " + status);
      }
      if (n >= OPVARMNING) {
        ms.add((System.nanoTime() - foer) / 1e6);
      }
    }
    int saetninger =
        system
            .bean(Saetningstaeller.class)
            .under(traad -> traad.startsWith("http-nio"), () -> person.hent(sti))
            .size();
    return Map.of("saetninger", saetninger, "medianMs", Tal.median(ms));
  }
}

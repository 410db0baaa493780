package dk.jobveu.modeller;

import dk.jobveu.modeller.Modelindhold.Del;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is another in a model than before.
 *
 * @param foer its cells before; null when it was not there
 * @param efter its cells now; null when it is gone
 */
public record Modelforskel(Art art, String id, List<String> foer, List<String> efter) {

  /** What has happened to a part. */
  public enum Art {
    TILFOEJET("Tilføjet", "groen"),
    AENDRET("Ændret", "gul"),
    FJERNET("Fjernet", "roed"),
    FLYTTET("Flyttet", "blaa");

    private final String tekst;
    private final String farve;

    Art(String tekst, String farve) {
      this.tekst = tekst;
      this.farve = farve;
    }

    public String tekst() {
      return tekst;
    }

    /** The colour of its mark. */
    public String farve() {
      return farve;
    }
  }

  /** In the order of the new model, and last what is gone. */
  public static List<Modelforskel> mellem(Modelindhold foer, Modelindhold efter) {
    Map<String, Del> gamle = efterId(foer);
    Map<String, Del> nye = efterId(efter);
    List<Modelforskel> alle = new ArrayList<>();
    nye.forEach(
        (id, ny) -> {
          Del gammel = gamle.get(id);
          if (gammel == null) {
            alle.add(new Modelforskel(Art.TILFOEJET, id, null, ny.celler()));
          } else if (!gammel.aftryk().equals(ny.aftryk())) {
            alle.add(new Modelforskel(Art.AENDRET, id, gammel.celler(), ny.celler()));
          } else if (!gammel.sted().equals(ny.sted())) {
            alle.add(new Modelforskel(Art.FLYTTET, id, gammel.celler(), ny.celler()));
          }
        });
    gamle.forEach(
        (id, gammel) -> {
          if (!nye.containsKey(id)) {
            alle.add(new Modelforskel(Art.FJERNET, id, gammel.celler(), null));
          }
        });
    return alle;
  }

  private static Map<String, Del> efterId(Modelindhold indhold) {
    Map<String, Del> alle = new LinkedHashMap<>();
    indhold.dele().forEach(d -> alle.putIfAbsent(d.id(), d));
    return alle;
  }
}

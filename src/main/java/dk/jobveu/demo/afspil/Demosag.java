package dk.jobveu.demo.afspil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A case: a title and its steps, read from {@code demo/sager/<id>.yaml}.
 *
 * @param trin the steps in order
 */
public record Demosag(String id, String titel, List<Trin> trin) {

  /**
   * One step of one user. Exactly one of {@code start}, {@code udfoer} and {@code send} is set.
   *
   * @param som user id
   * @param start process to start with its form
   * @param udfoer form of the open task to complete
   * @param alle whether to complete all the user's open tasks with that form, not just one
   * @param send HTTP method and path, for example {@code POST /api/forloeb/{forloeb}/deltagere}
   * @param hent path of a list whose entries {@code indhold} repeats over, or null
   * @param svar the answers that differ from what the form already shows
   * @param indhold body to send
   */
  public record Trin(
      String som,
      String start,
      String udfoer,
      boolean alle,
      String send,
      String hent,
      Map<String, Object> svar,
      Object indhold) {

    /** What the progress line says. */
    public String tekst() {
      return start != null ? start : udfoer != null ? udfoer : send;
    }
  }

  /** Reads a case; fails with IllegalArgumentException when there is none with this id. */
  public static Demosag laes(String id) {
    try (InputStream kilde = Demosag.class.getResourceAsStream("/demo/sager/" + id + ".yaml")) {
      if (!id.matches("[a-z0-9_]+") || kilde == null) {
        throw new IllegalArgumentException("Sagen " + id + " findes ikke.");
      }
      Map<String, Object> rod = new Yaml(new SafeConstructor(new LoaderOptions())).load(kilde);
      List<Trin> trin = new ArrayList<>();
      for (Object t : (List<?>) rod.get("trin")) {
        trin.addAll(trin(kort(t)));
      }
      return new Demosag(id, (String) rod.get("titel"), trin);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A step with several users is one step each. */
  private static List<Trin> trin(Map<String, Object> t) {
    List<?> brugere = t.get("som") instanceof List<?> l ? l : List.of(t.get("som"));
    return brugere.stream()
        .map(
            som ->
                new Trin(
                    som.toString(),
                    (String) t.get("start"),
                    (String) t.get("udfoer"),
                    Boolean.TRUE.equals(t.get("alle")),
                    (String) t.get("send"),
                    (String) t.get("hent"),
                    svar(t, som.toString()),
                    t.get("indhold")))
        .toList();
  }

  /** Common answers, and on top of them those of this user ({@code svar_for}). */
  private static Map<String, Object> svar(Map<String, Object> t, String som) {
    Map<String, Object> svar = new java.util.LinkedHashMap<>(kort(t.get("svar")));
    svar.putAll(kort(kort(t.get("svar_for")).get(som)));
    return svar;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> kort(Object v) {
    return v == null ? Map.of() : (Map<String, Object>) v;
  }
}

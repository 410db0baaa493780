package dk.jobveu.demo.afspil;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A case: a title and its steps. It is one of those in the system, read from {@code
 * demo/sager/<id>.yaml}, or a file of the same shape from anywhere.
 *
 * @param trin the steps in order
 */
public record Demosag(String id, String titel, List<Trin> trin) {

  /** The cases that come with the system. */
  static final List<String> INDBYGGEDE =
      List.of("s1", "s2", "s3", "s4", "s5", "s6", "jobrotation", "varslinger");

  private static final long HOEJST = 1_000_000;

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
   * @param linje where the step stands in its file
   */
  public record Trin(
      String som,
      String start,
      String udfoer,
      boolean alle,
      String send,
      String hent,
      Map<String, Object> svar,
      Object indhold,
      int linje) {

    /** What the progress line says. */
    public String tekst() {
      return start != null ? start : udfoer != null ? udfoer : send;
    }
  }

  /**
   * Reads a case.
   *
   * @param navn one of the system's own cases, or the path of a file
   * @throws IllegalArgumentException when there is none, or with all that is wrong in it and what
   *     to do, in Danish
   */
  public static Demosag laes(String navn) {
    return new Sagslaeser(navn).laes(INDBYGGEDE.contains(navn) ? indbygget(navn) : fil(navn));
  }

  private static String indbygget(String id) {
    try (InputStream kilde = Demosag.class.getResourceAsStream("/demo/sager/" + id + ".yaml")) {
      return new String(kilde.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String fil(String navn) {
    try {
      Path fil = Path.of(navn);
      if (!Files.isRegularFile(fil)) {
        throw new IllegalArgumentException(
            "Der er ingen sag og ingen fil, der hedder %s. Systemets egne sager er %s; en fil skrives med sin sti, for eksempel mine/sag.yaml."
                .formatted(navn, String.join(", ", INDBYGGEDE)));
      }
      if (Files.size(fil) > HOEJST) {
        throw new IllegalArgumentException(
            navn + " fylder mere end 1 MB. Er det den rigtige fil? Ellers del sagen i to.");
      }
      return Files.readString(fil);
    } catch (IOException | InvalidPathException e) {
      throw new IllegalArgumentException(
          navn
              + " kan ikke læses. Gem filen som tekst i UTF-8, og se efter, om du har adgang til den.",
          e);
    }
  }
}

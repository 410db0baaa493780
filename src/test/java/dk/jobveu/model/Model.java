package dk.jobveu.model;

import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of {@code bpmn/}, read once. */
final class Model {

  private static final Map<String, Procesmodel> ALLE =
      filer("bpmn", ".bpmn").stream()
          .map(Model::laes)
          .collect(Collectors.toMap(Procesmodel::id, Function.identity()));

  private Model() {}

  /** All models in the order of their names. */
  static Stream<Procesmodel> alle() {
    return ALLE.values().stream().sorted(Comparator.comparing(Procesmodel::id));
  }

  static boolean findes(String id) {
    return ALLE.containsKey(id);
  }

  static Procesmodel af(String id) {
    return ALLE.get(id);
  }

  static List<Path> filer(String mappe, String endelse) {
    try (Stream<Path> filer = Files.list(Path.of(mappe))) {
      return filer.filter(f -> f.toString().endsWith(endelse)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Procesmodel laes(Path fil) {
    return Procesmodel.laes(id(fil), indhold(fil));
  }

  /** Name of a file without its ending. */
  static String id(Path fil) {
    return fil.getFileName().toString().replaceAll("\\.[a-z]+$", "");
  }

  static byte[] indhold(Path fil) {
    try {
      return Files.readAllBytes(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

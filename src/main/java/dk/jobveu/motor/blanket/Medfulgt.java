package dk.jobveu.motor.blanket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * The forms as they came with the system. What a form asks besides, a designer has added: no record
 * of ours has a component for it (docs/adr/0057).
 */
public final class Medfulgt {

  private static final Map<String, Set<String>> NOEGLER = new ConcurrentHashMap<>();

  private Medfulgt() {}

  /** Whether the system brought a form of this id. */
  public static boolean blanket(String id) {
    return kilde(id).exists();
  }

  /**
   * Whether the form asked for this already when it came.
   *
   * @param liste key of the list whose column it is, or null
   */
  public static boolean felt(String blanket, String liste, String noegle) {
    return NOEGLER.computeIfAbsent(blanket, Medfulgt::laes).contains(sti(liste, noegle));
  }

  private static Set<String> laes(String blanket) {
    ClassPathResource kilde = kilde(blanket);
    if (!kilde.exists()) {
      return Set.of();
    }
    try (InputStream fil = kilde.getInputStream()) {
      return Blanketdefinition.laes(fil).felter().stream()
          .flatMap(
              f ->
                  Stream.concat(
                      Stream.of(sti(null, f.noegle())),
                      f.underfelter().stream().map(u -> sti(f.noegle(), u.noegle()))))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sti(String liste, String noegle) {
    return liste == null ? noegle : liste + "." + noegle;
  }

  private static ClassPathResource kilde(String id) {
    return new ClassPathResource("forms/" + id + ".form");
  }
}

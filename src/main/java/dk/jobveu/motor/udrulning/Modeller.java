package dk.jobveu.motor.udrulning;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The models to deploy: those in the jar, or those in a folder of the designer's own ({@code
 * jobveu.modeller.placering}). They have the same names however the system is started, so that a
 * restart finds them unchanged and makes no second deployment.
 */
@Component
public class Modeller {

  private static final List<String> MOENSTRE = List.of("bpmn/*.bpmn", "dmn/*.dmn", "forms/*.form");

  private static final String MEDFULGT = "classpath*:";

  private final ResourcePatternResolver ressourcer;
  private final String placering;

  public Modeller(
      ResourcePatternResolver ressourcer, @Value("${jobveu.modeller.placering}") String placering) {
    this.ressourcer = ressourcer;
    this.placering =
        placering.endsWith("/") || placering.endsWith(":") ? placering : placering + "/";
  }

  /** All models, by name. */
  public List<Modelfil> alle() {
    List<Modelfil> filer = new ArrayList<>();
    for (String moenster : MOENSTRE) {
      String mappe = moenster.substring(0, moenster.indexOf('/') + 1);
      for (Resource r : find(placering + moenster)) {
        filer.add(laes(mappe + r.getFilename(), r));
      }
    }
    filer.sort(Comparator.comparing(Modelfil::getPathWithinContext));
    return filer;
  }

  /** Another file that lies with the models, or else came with the system. */
  public Optional<byte[]> ved(String navn) {
    for (String sted : List.of(placering, MEDFULGT)) {
      for (Resource r : find(sted + navn)) {
        if (r.isReadable()) {
          return Optional.of(indhold(navn, r));
        }
      }
    }
    return Optional.empty();
  }

  private List<Resource> find(String moenster) {
    try {
      return Arrays.asList(ressourcer.getResources(moenster));
    } catch (IOException e) {
      throw new UncheckedIOException("Modellerne under " + moenster + " kan ikke læses", e);
    }
  }

  private static Modelfil laes(String navn, Resource kilde) {
    return new Modelfil(navn, indhold(navn, kilde));
  }

  private static byte[] indhold(String navn, Resource kilde) {
    try {
      return kilde.getContentAsByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("Modellen " + navn + " kan ikke læses", e);
    }
  }
}

package dk.jobveu.sikkerhed.udtryk;

import dk.jobveu.motor.eksempel.Eksempler;
import dk.jobveu.motor.modelkontrol.Filkontrol;
import dk.jobveu.motor.modelkontrol.Filkontrol.Slags;
import dk.jobveu.motor.modelkontrol.Mappeomgivelser;
import dk.jobveu.motor.modelkontrol.Modelfejl;
import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import dk.jobveu.motor.trin.Trinregister;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.context.annotation.ConfigurationClassPostProcessor;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/**
 * The command {@code kontroller}: says what is wrong in models by the rules that a deployment asks,
 * without starting the system (docs/adr/0054).
 */
public final class Kontroller {

  private static final List<String> MAPPER = List.of("bpmn", "dmn", "forms");

  private static final String TAERSKLER = "dmn/taerskler.dmn";

  private final PrintStream ud;
  private final PrintStream fejl;

  private Kontroller(PrintStream ud, PrintStream fejl) {
    this.ud = ud;
    this.fejl = fejl;
  }

  /**
   * @param stier the files; all of {@code bpmn}, {@code dmn} and {@code forms} when there are none
   * @return 0 when all would be deployed and answer as their examples say, 1 when some would not, 2
   *     when a file cannot be read
   */
  public static int koer(String[] stier, PrintStream ud, PrintStream fejl) {
    return new Kontroller(ud, fejl).koer(stier);
  }

  private int koer(String[] stier) {
    try {
      List<Path> valgte =
          stier.length == 0 ? alle(Path.of("")) : Stream.of(stier).map(Path::of).toList();
      for (Path fil : valgte) {
        if (!Files.isReadable(fil) || Slags.af(fil.toString()) == null) {
          fejl.println(fil + " er ikke en fil, der kan læses som .bpmn, .dmn eller .form.");
          return 2;
        }
      }
      return kontroller(valgte);
    } catch (IOException e) {
      fejl.println("Filerne kan ikke læses: " + e.getMessage());
      return 2;
    }
  }

  private int kontroller(List<Path> valgte) throws IOException {
    Map<String, byte[]> kendte = new LinkedHashMap<>();
    for (Path fil : valgte) {
      for (Path ved : omkring(fil)) {
        kendte.putIfAbsent(navn(ved), Files.readAllBytes(ved));
      }
    }
    BeanFactory beans = beans();
    Modelgennemsyn vagt = new Modelgennemsyn(beans);
    Mappeomgivelser om = new Mappeomgivelser(kendte, beans);
    int afvist = 0;
    for (Path fil : valgte) {
      List<String> farligt = vagt.farligt(navn(fil), kendte.get(navn(fil)));
      List<Modelfejl> fundet =
          farligt.isEmpty() ? Filkontrol.fejl(navn(fil), kendte.get(navn(fil)), om) : List.of();
      if (farligt.isEmpty() && fundet.isEmpty() && Slags.af(navn(fil)) == Slags.TABEL) {
        fundet = eksempler(fil, kendte);
      }
      farligt.forEach(f -> ud.println(navn(fil) + ", " + f));
      fundet.forEach(f -> ud.println((f.alvor() == Alvor.RAAD ? "Råd: " : "") + f));
      if (!farligt.isEmpty() || fundet.stream().anyMatch(f -> f.alvor() == Alvor.AFVIS)) {
        afvist++;
      }
    }
    ud.println(
        afvist == 0
            ? "Alle " + valgte.size() + " filer kan udrulles."
            : afvist + " af " + valgte.size() + " filer ville blive afvist eller svarer forkert.");
    return afvist == 0 ? 0 : 1;
  }

  /**
   * What a table answers otherwise than its examples say: those beside it, or that came with it.
   */
  private static List<Modelfejl> eksempler(Path tabel, Map<String, byte[]> kendte)
      throws IOException {
    String id = Filkontrol.id(navn(tabel));
    Path ved = tabel.resolveSibling("eksempler").resolve(id + ".csv");
    byte[] csv =
        Files.isReadable(ved) ? Files.readAllBytes(ved) : medfulgt(Eksempler.fil(id)).orElse(null);
    if (csv == null) {
      return List.of(
          new Modelfejl(
              navn(tabel),
              id,
              "Tabellen har ingen eksempler. Skriv dem i " + Eksempler.fil(id) + ".",
              Alvor.RAAD));
    }
    byte[] taerskler = kendte.get(TAERSKLER);
    return Eksempler.af(
            id,
            kendte.get(navn(tabel)),
            csv,
            taerskler == null ? medfulgt(TAERSKLER).orElseThrow() : taerskler)
        .fejl();
  }

  private static Optional<byte[]> medfulgt(String fil) throws IOException {
    ClassPathResource kilde = new ClassPathResource(fil);
    return kilde.exists() ? Optional.of(kilde.getContentAsByteArray()) : Optional.empty();
  }

  /** The file and those it is deployed with: of its own folder and the two beside it. */
  private static List<Path> omkring(Path fil) throws IOException {
    Path mappe = fil.toAbsolutePath().getParent();
    List<Path> filer = new ArrayList<>(List.of(fil));
    if (MAPPER.contains(mappe.getFileName().toString())) {
      filer.addAll(alle(mappe.getParent()));
    }
    return filer;
  }

  private static List<Path> alle(Path rod) throws IOException {
    List<Path> filer = new ArrayList<>();
    for (String mappe : MAPPER) {
      Path sted = rod.resolve(mappe);
      if (Files.isDirectory(sted)) {
        try (Stream<Path> i = Files.list(sted)) {
          i.filter(f -> Slags.af(f.toString()) != null).sorted().forEach(filer::add);
        }
      }
    }
    return filer;
  }

  /** As it is deployed, whatever folder it lies in. */
  private static String navn(Path fil) {
    String navn = fil.getFileName().toString();
    return switch (Slags.af(navn)) {
          case PROCES -> "bpmn/";
          case TABEL -> "dmn/";
          case BLANKET -> "forms/";
        }
        + navn;
  }

  /** What beans the system has: their definitions, of which none is made. */
  private static BeanFactory beans() {
    DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
    ClassPathBeanDefinitionScanner soeger = new ClassPathBeanDefinitionScanner(beans);
    soeger.setIncludeAnnotationConfig(false);
    soeger.addExcludeFilter(new AnnotationTypeFilter(SpringBootApplication.class));
    soeger.scan("dk.jobveu");
    ConfigurationClassPostProcessor konfigurationer = new ConfigurationClassPostProcessor();
    konfigurationer.postProcessBeanDefinitionRegistry(beans);
    new Trinregister().postProcessBeanDefinitionRegistry(beans);
    return beans;
  }
}

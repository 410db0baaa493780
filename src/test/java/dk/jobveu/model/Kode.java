package dk.jobveu.model;

import dk.jobveu.JobVeuApplication;
import dk.jobveu.faelles.Trin;
import dk.jobveu.motor.trin.TrinDelegate;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;

/** The compiled classes and the sources of the system, without starting any of it. */
final class Kode {

  /**
   * A Spring bean as its annotation declares it.
   *
   * @param sted the class that is annotated or whose method makes the bean
   */
  record Beandefinition(String navn, Class<?> type, Class<?> sted) {}

  private static final Map<String, Beandefinition> BEANS = new TreeMap<>();
  private static final Map<String, String> KILDER = laesKilder();

  static {
    klasser().forEach(Kode::findBeans);
  }

  private Kode() {}

  /** A bean by name, or null. */
  static Beandefinition bean(String navn) {
    return BEANS.get(navn);
  }

  static boolean erBean(String navn, Class<?> type) {
    return BEANS.containsKey(navn) && type.isAssignableFrom(BEANS.get(navn).type());
  }

  /** Names of the beans of a type. */
  static Set<String> beansAf(Class<?> type) {
    return BEANS.keySet().stream()
        .filter(navn -> erBean(navn, type))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether any source names this text literally. */
  static boolean naevner(String tekst) {
    return KILDER.values().stream().anyMatch(k -> k.contains('"' + tekst + '"'));
  }

  /**
   * Sources of the feature in which a bean is made, and of what its class itself takes from other
   * features; empty when there is no such bean.
   */
  static String feature(String bean) {
    if (!BEANS.containsKey(bean)) {
      return "";
    }
    Class<?> sted = BEANS.get(bean).sted();
    String[] led = sted.getPackageName().split("\\.");
    String mappe = String.join("/", List.of(led).subList(0, 3)) + "/";
    String egen = KILDER.getOrDefault(sted.getName().replace('.', '/') + ".java", "");
    return KILDER.entrySet().stream()
        .filter(k -> k.getKey().startsWith(mappe) || egen.contains("import " + somImport(k) + ";"))
        .map(Map.Entry::getValue)
        .collect(Collectors.joining("\n"));
  }

  private static String somImport(Map.Entry<String, String> kilde) {
    return kilde.getKey().replace(".java", "").replace('/', '.');
  }

  /** All sources in one text. */
  static String alt() {
    return String.join("\n", KILDER.values());
  }

  private static void findBeans(Class<?> k) {
    Component komponent = AnnotatedElementUtils.findMergedAnnotation(k, Component.class);
    if (komponent == null || k.isAnnotation()) {
      return;
    }
    String navn = komponent.value();
    tilfoej(navn.isEmpty() ? Introspector.decapitalize(k.getSimpleName()) : navn, k, k);
    for (Method m : k.getDeclaredMethods()) {
      Bean bean = m.getAnnotation(Bean.class);
      if (bean != null && bean.value().length == 0) {
        tilfoej(m.getName(), m.getReturnType(), k);
      } else if (bean != null) {
        Stream.of(bean.value()).forEach(n -> tilfoej(n, m.getReturnType(), k));
      }
    }
  }

  private static void tilfoej(String navn, Class<?> type, Class<?> sted) {
    BEANS.put(navn, new Beandefinition(navn, type, sted));
    if (Trin.class.isAssignableFrom(type)) {
      tilfoej(navn + "Delegate", TrinDelegate.class, sted);
    }
  }

  private static List<Class<?>> klasser() {
    try {
      Path rod =
          Path.of(
              JobVeuApplication.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> filer = Files.walk(rod.resolve("dk/jobveu"))) {
        return filer
            .map(f -> rod.relativize(f).toString().replace('\\', '/'))
            .filter(f -> f.endsWith(".class") && !f.contains("-info"))
            .map(f -> f.substring(0, f.length() - ".class".length()).replace('/', '.'))
            .<Class<?>>map(Kode::klasse)
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> klasse(String navn) {
    try {
      return Class.forName(navn, false, Kode.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, String> laesKilder() {
    Path rod = Path.of("src/main/java");
    try (Stream<Path> filer = Files.walk(rod)) {
      Map<String, String> kilder = new TreeMap<>();
      for (Path f : filer.filter(f -> f.toString().endsWith(".java")).toList()) {
        kilder.put(rod.relativize(f).toString().replace('\\', '/'), Files.readString(f));
      }
      return kilder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

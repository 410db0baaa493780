package dk.jobveu.sikkerhed.opstart;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.util.CamundaBpmVersion;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.IterableConfigurationPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * A misspelled engine setting is not noticed by the engine, which then runs with its own default.
 * Here every setting must be one that the starter's own class has a field for.
 */
class UkendteIndstillinger implements Selvtjek {

  private static final String ROD = CamundaBpmProperties.PREFIX;
  private static final String TOLERANT = ROD + ".generic-properties.ignore-unknown-fields";

  /** Read by a condition, not through the class. */
  private static final Set<ConfigurationPropertyName> UDEN_FELT =
      Set.of(ConfigurationPropertyName.of(ROD + ".webapp.enabled"));

  /** Where the starter itself tells its version, as settings that nobody reads. */
  private static final String STARTEREN = CamundaBpmVersion.class.getSimpleName();

  private static final String MASKINEN =
      StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

  private final Miljoe miljoe;

  UkendteIndstillinger(Miljoe miljoe) {
    this.miljoe = miljoe;
  }

  @Override
  public List<Mangel> mangler() {
    List<Mangel> mangler = new ArrayList<>();
    if (miljoe.sand(TOLERANT)) {
      mangler.add(
          new Mangel(
              "Motoren er sat til at se bort fra indstillinger, den ikke kender"
                  + miljoe.kilde(TOLERANT)
                  + ".",
              "Fjern " + TOLERANT + "."));
    }
    for (ConfigurationProperty ukendt : udenFelt()) {
      mangler.add(mangel(ukendt.getName(), " (" + ukendt.getOrigin() + ")"));
    }
    forkertRod().forEach(navn -> mangler.add(mangel(navn, miljoe.kilde(navn.toString()))));
    return mangler;
  }

  private static Mangel mangel(ConfigurationPropertyName navn, String kilde) {
    return new Mangel(
        "Indstillingen " + navn + kilde + " findes ikke, så den virker ikke.",
        "Ret stavemåden af " + navn + ", eller fjern den.");
  }

  private List<ConfigurationProperty> udenFelt() {
    try {
      miljoe
          .binder()
          .bind(
              ROD,
              Bindable.of(CamundaBpmProperties.class),
              new NoUnboundElementsBindHandler(BindHandler.DEFAULT, k -> !fra(k, STARTEREN)));
      return List.of();
    } catch (BindException e) {
      // a value of the wrong kind is said by Spring Boot itself a moment later
      return e.getCause() instanceof UnboundConfigurationPropertiesException ukendte
          ? ukendte.getUnboundProperties().stream()
              .filter(p -> !UDEN_FELT.contains(p.getName()))
              .toList()
          : List.of();
    }
  }

  /** A part of the prefix forgotten, as in {@code camunda.authorization.enabled}. */
  private List<ConfigurationPropertyName> forkertRod() {
    ConfigurationPropertyName rod = ConfigurationPropertyName.of(ROD);
    ConfigurationPropertyName stamme = rod.getParent();
    List<ConfigurationPropertyName> fundne = new ArrayList<>();
    for (ConfigurationPropertySource kilde : miljoe.kilder()) {
      // variables of the machine may begin like this for reasons of their own
      if (!fra(kilde, MASKINEN) && kilde instanceof IterableConfigurationPropertySource navne) {
        navne.stream()
            .filter(n -> stamme.isAncestorOf(n) && !rod.isAncestorOf(n))
            .filter(n -> !fundne.contains(n))
            .forEach(fundne::add);
      }
    }
    return fundne;
  }

  private static boolean fra(ConfigurationPropertySource kilde, String navn) {
    return kilde.getUnderlyingSource() instanceof PropertySource<?> p && p.getName().equals(navn);
  }
}

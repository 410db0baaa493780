package dk.jobveu.sikkerhed.opstart;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.context.properties.source.ConfigurationPropertyState;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** The settings, read so that a damaged one is a missing one and never an exception of its own. */
class Miljoe {

  private final ConfigurableEnvironment miljoe;

  Miljoe(ConfigurableEnvironment miljoe) {
    this.miljoe = miljoe;
  }

  /** The setting however it is spelled and wherever it is set; empty when it is missing. */
  String tekst(String navn) {
    try {
      return miljoe.getProperty(navn, "").strip();
    } catch (IllegalArgumentException variablenFindesIkke) {
      return "";
    }
  }

  boolean sand(String navn) {
    return Boolean.parseBoolean(tekst(navn));
  }

  /** Whether the setting or anything below it has a value. */
  boolean sat(String navn) {
    ConfigurationPropertyName soegt = ConfigurationPropertyName.of(navn);
    return StreamSupport.stream(kilder().spliterator(), false)
        .anyMatch(
            k ->
                k.getConfigurationProperty(soegt) != null
                    || k.containsDescendantOf(soegt) == ConfigurationPropertyState.PRESENT);
  }

  List<String> liste(String navn) {
    try {
      return binder().bind(navn, Bindable.listOf(String.class)).orElse(List.of());
    } catch (BindException ikkeEnListe) {
      return List.of();
    }
  }

  boolean profil(String navn) {
    return miljoe.acceptsProfiles(Profiles.of(navn));
  }

  /** Organisations and passwords that everybody knows, on a machine of one's own. */
  boolean demo() {
    return profil("demo");
  }

  /** Where the setting comes from, in brackets for the end of a sentence; never its value. */
  String kilde(String navn) {
    ConfigurationPropertyName soegt = ConfigurationPropertyName.of(navn);
    return StreamSupport.stream(kilder().spliterator(), false)
        .map(k -> k.getConfigurationProperty(soegt))
        .filter(p -> p != null && p.getOrigin() != null)
        .findFirst()
        .map(p -> " (sat i " + p.getOrigin() + ")")
        .orElse("");
  }

  Iterable<ConfigurationPropertySource> kilder() {
    return ConfigurationPropertySources.get(miljoe);
  }

  Binder binder() {
    return Binder.get(miljoe);
  }
}

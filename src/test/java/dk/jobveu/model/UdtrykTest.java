package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Udtryksbrug;
import dk.jobveu.sikkerhed.udtryk.Modelord;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Expressions in the models are so plain that a designer can read them: a variable, a comparison
 * with a code, or a question to one of the few beans below.
 */
class UdtrykTest {

  /** Beans that a model may ask, and what for. All of them read; none of them records anything. */
  private static final Map<String, String> SPOERGES =
      Map.ofEntries(
          Map.entry("frister", "hvornår en frist udløber"),
          Map.entry("deltagelser", "hvilke organisationer der er med"),
          Map.entry("jobcentreUdenSkoen", "hvilke jobcentre der mangler at svare"),
          Map.entry("jobcentertilknytninger", "hvilke jobcentre der er inviteret"),
          Map.entry("indkaldelser", "hvem der mangler at svare på indkaldelsen til et møde"),
          Map.entry("moedeindkalder", "hvem der indkalder til et møde"),
          Map.entry("jobcenteropgaver", "hvilke jobcentre der hver tager sine egne"),
          Map.entry("ledendeJobcenter", "hvilket jobcenter der går forrest"),
          Map.entry("opstartsmoeder", "hvilke jobcentre der mangler et mandat"),
          Map.entry("hensigter", "hvilke virksomheder der skal spørges"),
          Map.entry("udbudsrunder", "hvilke skoler der er inviteret"),
          Map.entry("holdets", "hvilke jobcentre der har udvalgt deltagere"),
          Map.entry("fravaersfrist", "hvornår der skal være fulgt op på fravær"),
          Map.entry("planparter", "hvem der mangler at skrive sin del af projektplanen"),
          Map.entry("planenighed", "hvem der mangler at svare på projektplanens seneste version"),
          Map.entry("planfrist", "hvilken dag i projektplanen der skal nås"),
          Map.entry("evalueringsvalg", "om forløbet skal evalueres"));

  @Test
  void beansDerMaaSpoergesBliverSpurgt() {
    Set<String> brugt = new TreeSet<>();
    Model.alle()
        .flatMap(m -> m.xmlElementer().stream())
        .flatMap(e -> Udtryksbrug.tekster(e).stream())
        .forEach(
            t -> {
              Matcher m = Udtryksbrug.KALD.matcher(t[1]);
              while (m.find()) {
                brugt.add(m.group(1));
              }
            });
    brugt.remove("execution");
    assertThat(
            SPOERGES.keySet().stream().filter(b -> !brugt.contains(b)).collect(Collectors.toSet()))
        .as("står på listen, men bruges ikke")
        .isEmpty();
  }

  /** What the guard in the engine lets through is what the models ask, and nothing more. */
  @Test
  void udtryksvagtenKenderNetopDisseSpoergsmaal() {
    Map<String, Set<String>> stillede = new TreeMap<>();
    Model.alle()
        .flatMap(m -> m.xmlElementer().stream())
        .flatMap(e -> Udtryksbrug.tekster(e).stream())
        .forEach(
            t -> {
              Matcher m = Udtryksbrug.KALD.matcher(t[1]);
              while (m.find()) {
                stillede.computeIfAbsent(m.group(1), b -> new TreeSet<>()).add(m.group(2));
              }
            });
    stillede.remove("execution");
    assertThat(Modelord.SPOERGSMAAL).isEqualTo(stillede);
  }
}

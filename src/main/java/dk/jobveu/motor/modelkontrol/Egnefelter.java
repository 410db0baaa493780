package dk.jobveu.motor.modelkontrol;

import dk.jobveu.feltsvar.Feltlaesere;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Medfulgt;
import dk.jobveu.motor.modelkontrol.Blanketmodel.Del;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The fields that a designer has added: kept without a component of ours, so that what they are and
 * who reads them must stand in the form (docs/adr/0057).
 */
final class Egnefelter {

  private static final int LABEL = 400;
  private static final int NOEGLE = 64;

  private Egnefelter() {}

  static void kanGemmes(Blanketmodel b, Omgivelser om, Fund fund) {
    b.dele().stream()
        .filter(Del::spoerger)
        .filter(d -> !Medfulgt.felt(b.id(), d.liste(), d.noegle()))
        .forEach(
            d -> {
              laesere(d, fund);
              laengder(d, fund);
              if (erProcesvariabel(d)) {
                procesvariabel(d, fund);
              }
            });
  }

  private static void laesere(Del d, Fund fund) {
    String laesere = d.egenskab("laesere").asText();
    if (!laesere.isEmpty() && Feltlaesere.af(laesere).isEmpty()) {
      fund.sig(
          d.navn(),
          "»%s« er ikke nogen, der kan læse svaret. Skriv organisation, koordinator, parter eller forloeb i egenskaben »laesere«."
              .formatted(laesere));
    }
  }

  private static void laengder(Del d, Fund fund) {
    if (d.label().length() > LABEL || d.noegle().length() > NOEGLE) {
      fund.sig(
          d.navn(),
          "Feltets label må højst være %d tegn, og nøglen højst %d.".formatted(LABEL, NOEGLE));
    }
  }

  private static void procesvariabel(Del d, Fund fund) {
    if (d.liste() != null) {
      fund.sig(
          d.navn(), "Et felt i en liste kan ikke være procesvariabel: der er ét for hver række.");
    } else if (type(d).isEmpty()) {
      fund.sig(
          d.navn(),
          "Kun et valg med koder (STORE_BOGSTAVER), et kryds eller et helt tal kan være procesvariabel. Tekst bliver i blanketten.");
    } else if (!Procesvariabler.erFelt(d.noegle())) {
      fund.sig(
          d.navn(),
          "Nøglen på et felt, der er procesvariabel, skal begynde med felt og et stort bogstav, som feltTransport.");
    }
  }

  private static boolean erProcesvariabel(Del d) {
    return d.egenskab("procesvariabel").asText().equals("ja");
  }

  private static Optional<Class<?>> type(Del d) {
    return switch (d.type()) {
      case "select", "radio" ->
          d.json().path("values").isEmpty() || !kunKoder(d)
              ? Optional.empty()
              : Optional.of(String.class);
      case "checkbox" -> Optional.of(Boolean.class);
      case "number" ->
          d.json().path("decimalDigits").asInt() == 0 && d.krav("min").asInt(-1) >= 0
              ? Optional.of(Integer.class)
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean kunKoder(Del d) {
    for (var valg : d.json().path("values")) {
      if (!valg.path("value").asText().matches("[A-Z][A-Z0-9_]*")) {
        return false;
      }
    }
    return true;
  }

  /** What the forms of a process make process variables of, by name, with its type. */
  static Map<String, Class<?>> variabler(Procesmodel model, Omgivelser om) {
    Map<String, Class<?>> variabler = new HashMap<>();
    Stream.concat(
            model.alle(UserTask.class).stream().map(UserTask::getCamundaFormRef),
            model.alle(StartEvent.class).stream().map(StartEvent::getCamundaFormRef))
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(id -> om.blanket(id).stream())
        .flatMap(b -> b.dele().stream())
        .filter(d -> d.liste() == null && d.spoerger() && erProcesvariabel(d))
        .forEach(d -> type(d).ifPresent(t -> variabler.put(d.noegle(), t)));
    return variabler;
  }
}

package dk.jobveu.motor.blanket;

import com.fasterxml.jackson.databind.JsonNode;
import dk.jobveu.engang.Engang.Afsendelse;
import dk.jobveu.faelles.Registrering;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form's answers as they came by REST. They go round the engine: from the request straight to the
 * check of the form, so that the engine neither converts nor stores what somebody sent.
 */
final class Indsendelse {

  /** An answer that was not sent in a way that a form's answer can be sent. */
  static final Object ULAESELIG = new Object();

  private static final ThreadLocal<Indsendelse> AKTUEL = new ThreadLocal<>();

  // Xml, Bytes, File, Object, Date and whatever is invented next are no answers to a form
  private static final Set<String> TYPER =
      Set.of("String", "Boolean", "Integer", "Long", "Short", "Double", "Json", "Null");
  private static final Set<String> MEDLEMMER = Set.of("value", "type", "valueInfo", "local");

  private final String opgaveId;
  private final Map<String, Object> svar;
  private final Afsendelse afsendelse;
  private final Registrering paaVegne;
  private boolean modtaget;

  private Indsendelse(
      String opgaveId, Map<String, Object> svar, Afsendelse afsendelse, Registrering paaVegne) {
    this.paaVegne = paaVegne;
    this.afsendelse = afsendelse;
    this.opgaveId = opgaveId;
    this.svar = svar;
  }

  /**
   * Reads the engine's way of writing variables.
   *
   * @param opgaveId null on a start form
   * @param afsendelse of a start form, with its key if it has one; null on a task
   */
  static Indsendelse af(String opgaveId, JsonNode variabler, Afsendelse afsendelse) {
    Map<String, Object> svar = new LinkedHashMap<>();
    Iterator<Map.Entry<String, JsonNode>> alle = variabler.fields();
    while (alle.hasNext()) {
      Map.Entry<String, JsonNode> en = alle.next();
      svar.put(en.getKey(), vaerdi(en.getValue()));
    }
    return new Indsendelse(opgaveId, svar, afsendelse, null);
  }

  /**
   * What somebody answers to this task who cannot open it.
   *
   * @param paaVegne who writes it down for them, or null when they answer themselves, without an
   *     account
   */
  static Indsendelse afAnden(String opgaveId, Map<String, Object> svar, Registrering paaVegne) {
    return new Indsendelse(opgaveId, new LinkedHashMap<>(svar), null, paaVegne);
  }

  private static Object vaerdi(JsonNode variabel) {
    if (!variabel.isObject()) {
      return ULAESELIG;
    }
    Iterator<String> navne = variabel.fieldNames();
    while (navne.hasNext()) {
      if (!MEDLEMMER.contains(navne.next())) {
        return ULAESELIG;
      }
    }
    JsonNode type = variabel.path("type");
    boolean kendt = type.isMissingNode() || type.isNull() || TYPER.contains(type.asText());
    JsonNode v = variabel.path("value");
    // lists are sent as text that is marked Json, nothing is sent as a structure
    if (!kendt || v.isContainerNode() || harOplysninger(variabel.path("valueInfo"))) {
      return ULAESELIG;
    }
    return v.isMissingNode() ? null : Svarjson.somJava(v);
  }

  /** Such as transient, a file's name or the class to make of it. */
  private static boolean harOplysninger(JsonNode info) {
    return !info.isMissingNode() && !info.isNull() && !(info.isObject() && info.isEmpty());
  }

  static void begynd(Indsendelse indsendelse) {
    AKTUEL.set(indsendelse);
  }

  static void slut() {
    AKTUEL.remove();
  }

  /** What this request has sent in, or null when this is no request for a form. */
  static Indsendelse aktuel() {
    return AKTUEL.get();
  }

  /** Whether these are the answers to this task, or to the start form when it is null. */
  boolean gaelder(String opgave) {
    return opgaveId == null ? opgave == null : opgaveId.equals(opgave);
  }

  /** What was sent, when it carries a key that counts once. */
  Optional<Afsendelse> engang() {
    return Optional.ofNullable(afsendelse).filter(a -> a.noegle() != null);
  }

  /** Who writes it down on behalf of whoever has the task, if somebody does. */
  Optional<Registrering> paaVegne() {
    return Optional.ofNullable(paaVegne);
  }

  Map<String, Object> modtag() {
    modtaget = true;
    return svar;
  }

  boolean erModtaget() {
    return modtaget;
  }
}

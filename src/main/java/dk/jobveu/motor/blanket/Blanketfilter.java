package dk.jobveu.motor.blanket;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.jobveu.aktoer.camunda.AktuelBruger;
import dk.jobveu.engang.AlleredeSendt;
import dk.jobveu.engang.Engang;
import dk.jobveu.engang.Engang.Afsendelse;
import dk.jobveu.engang.web.Afsendelser;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.web.Problemsvar;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import org.springframework.web.util.UriUtils;

/**
 * The form endpoints of both REST interfaces of the engine: adds what a form shows besides process
 * variables, and takes the answers out of the request before the engine reads it, so that they
 * reach the form's check and nothing else ({@link Indsendelse}).
 */
@Component
@Order(200)
class Blanketfilter extends OncePerRequestFilter {

  private static final Pattern STI =
      Pattern.compile(
          "(?:/engine-rest(?:/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)"
              + "/(task|process-definition)/(key/[^/]+|[^/]+)"
              + "/(form-variables|submit-form|complete|start)/*");
  private static final byte[] TOM = "{}".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> KENDTE =
      Set.of("businessKey", "withVariablesInReturn", "caseInstanceId");
  private static final String AFVIST = "Det sendte er afvist";
  private static final String ULAESELIG =
      "Svarene er ikke gyldig JSON i tegnsættet UTF-8, med hver nøgle én gang. Ret det, og prøv"
          + " igen.";

  private final Blanketopslag opslag;
  private final ObjectMapper json;
  private final Engang engang;
  private final AktuelBruger bruger;

  Blanketfilter(Blanketopslag opslag, ObjectMapper json, Engang engang, AktuelBruger bruger) {
    this.opslag = opslag;
    this.json = json;
    this.engang = engang;
    this.bruger = bruger;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest anmodning) {
    return !STI.matcher(sti(anmodning)).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    Matcher sti = STI.matcher(sti(anmodning));
    sti.matches();
    if ("form-variables".equals(sti.group(3))) {
      suppler(anmodning, svar, kaede, "task".equals(sti.group(1)), sti.group(2));
    } else if ("POST".equals(anmodning.getMethod())) {
      indsend(anmodning, svar, kaede, "task".equals(sti.group(1)), sti.group(2));
    } else {
      kaede.doFilter(anmodning, svar);
    }
  }

  /** As the engine reads it, whichever way it was written; the firewall has refused ; and //. */
  private static String sti(HttpServletRequest anmodning) {
    return UriUtils.decode(anmodning.getRequestURI(), StandardCharsets.UTF_8);
  }

  private void suppler(
      HttpServletRequest anmodning,
      HttpServletResponse svar,
      FilterChain kaede,
      boolean opgave,
      String id)
      throws ServletException, IOException {
    var indpakket = new ContentCachingResponseWrapper(svar);
    kaede.doFilter(anmodning, indpakket);
    if (indpakket.getStatus() == HttpServletResponse.SC_OK) {
      JsonNode krop = json.readTree(indpakket.getContentAsByteArray());
      if (krop instanceof ObjectNode variabler) {
        Map<String, Object> data = opgave ? opslag.afOpgave(id) : opslag.afProcesdefinition(id);
        data.forEach((navn, v) -> variabler.set(navn, Vistvariabel.af(v, json)));
        indpakket.resetBuffer();
        indpakket.getOutputStream().write(json.writeValueAsBytes(variabler));
      }
    }
    indpakket.copyBodyToResponse();
  }

  private void indsend(
      HttpServletRequest anmodning,
      HttpServletResponse svar,
      FilterChain kaede,
      boolean opgave,
      String id)
      throws ServletException, IOException {
    if (!(opgave ? opslag.harBlanket(id) : opslag.harStartblanket(id)) || !erJson(anmodning)) {
      kaede.doFilter(anmodning, svar);
      return;
    }
    byte[] sendt = anmodning.getInputStream().readAllBytes();
    JsonNode krop;
    try {
      krop = laes(sendt);
    } catch (JsonProcessingException fejl) {
      Problemsvar.skriv(svar, 400, AFVIST, ULAESELIG);
      return;
    }
    String ukendt = ukendtDel(krop);
    if (ukendt != null) {
      Problemsvar.skriv(svar, 400, AFVIST, ukendt);
      return;
    }
    try {
      // a task can be completed once anyway
      Afsendelse afsendelse = opgave ? null : Afsendelser.af(bruger.id(), anmodning, sendt);
      boolean medNoegle = afsendelse != null && afsendelse.noegle() != null;
      if (medNoegle && besvaretFoer(afsendelse, svar)) {
        return;
      }
      Indsendelse.begynd(Indsendelse.af(opgave ? id : null, krop.path("variables"), afsendelse));
      kaede.doFilter(new GenlaestAnmodning(anmodning, TOM), svar);
      if (medNoegle && svar.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
        // of many at once the others find the key taken, and hear what the first was answered
        besvaretFoer(afsendelse, svar);
      }
    } catch (AlleredeSendt fejl) {
      Problemsvar.skriv(svar, fejl.andetIndhold() ? 422 : 409, AFVIST, fejl.getMessage());
    } catch (Regelbrud fejl) {
      Problemsvar.skriv(svar, 400, AFVIST, fejl.getMessage());
    } finally {
      Indsendelse.slut();
    }
  }

  /** Answers as the engine did when the same start form came the first time. */
  private boolean besvaretFoer(Afsendelse afsendelse, HttpServletResponse svar) throws IOException {
    Optional<String> foerste = engang.foersteSvar(afsendelse);
    if (foerste.isEmpty()) {
      return false;
    }
    ObjectNode begyndt = Startkvittering.laes(foerste.get(), json);
    byte[] krop = json.writeValueAsBytes(begyndt);
    svar.resetBuffer();
    svar.setStatus(HttpServletResponse.SC_OK);
    svar.setContentType(MediaType.APPLICATION_JSON_VALUE);
    svar.setContentLength(krop.length);
    svar.getOutputStream().write(krop);
    return true;
  }

  /** What else somebody sends, the engine answers with 415. */
  private static boolean erJson(HttpServletRequest anmodning) {
    String type = anmodning.getContentType();
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
  }

  private static JsonNode laes(byte[] krop) throws IOException {
    JsonNode laest = krop.length == 0 ? MissingNode.getInstance() : Svarjson.laes(krop);
    if (laest.isMissingNode() || laest.isNull()) {
      return JsonNodeFactory.instance.objectNode();
    }
    JsonNode variabler = laest.path("variables");
    if (!laest.isObject()
        || !(variabler.isObject() || variabler.isMissingNode() || variabler.isNull())) {
      throw new JsonParseException(null, "not an object");
    }
    return laest;
  }

  /**
   * A form is answered with its answers and nothing else: no business key of one's own, no start
   * somewhere inside the process, no listeners skipped, no variables in return.
   */
  private static String ukendtDel(JsonNode krop) {
    Iterator<Map.Entry<String, JsonNode>> dele = krop.fields();
    while (dele.hasNext()) {
      Map.Entry<String, JsonNode> del = dele.next();
      JsonNode v = del.getValue();
      boolean tom = v.isNull() || v.isBoolean() && !v.asBoolean() || v.asText("x").isEmpty();
      if (!"variables".equals(del.getKey()) && !(KENDTE.contains(del.getKey()) && tom)) {
        return "En blanket sendes med sine svar og ikke andet. Fjern »%s«, og prøv igen."
            .formatted(Svarnavn.kort(del.getKey()));
      }
    }
    return null;
  }
}

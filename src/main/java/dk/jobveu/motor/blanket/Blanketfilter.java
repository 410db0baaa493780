package dk.jobveu.motor.blanket;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.motor.blanket.BlanketFejl.Feltfejl;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The form endpoints of both REST interfaces of the engine: adds what a form shows besides process
 * variables, and turns refused answers into 400 problem details (RFC 9457) in Danish.
 */
@Component
@Order(200)
class Blanketfilter extends OncePerRequestFilter {

  private static final Pattern STI =
      Pattern.compile(
          "(?:/engine-rest(?:/engine/[^/]+)?|/camunda/api/engine/engine/[^/]+)"
              + "/(task|process-definition)/(key/[^/]+|[^/]+)"
              + "/(form-variables|submit-form|complete|start)");

  private final Blanketopslag opslag;
  private final ObjectMapper json;

  Blanketfilter(Blanketopslag opslag, ObjectMapper json) {
    this.opslag = opslag;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest anmodning) {
    return !STI.matcher(anmodning.getRequestURI()).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    Matcher sti = STI.matcher(anmodning.getRequestURI());
    sti.matches();
    if ("form-variables".equals(sti.group(3))) {
      suppler(anmodning, svar, kaede, "task".equals(sti.group(1)), sti.group(2));
    } else if ("POST".equals(anmodning.getMethod())) {
      kontroller(anmodning, svar, kaede);
    } else {
      kaede.doFilter(anmodning, svar);
    }
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
        data.forEach((navn, v) -> variabler.set(navn, variabel(v)));
        indpakket.resetBuffer();
        indpakket.getOutputStream().write(json.writeValueAsBytes(variabler));
      }
    }
    indpakket.copyBodyToResponse();
  }

  private ObjectNode variabel(Object v) {
    ObjectNode dto = json.createObjectNode();
    if (v == null) {
      dto.put("type", "Null").putNull("value");
    } else if (v instanceof Boolean b) {
      dto.put("type", "Boolean").put("value", b);
    } else if (v instanceof Integer i) {
      dto.put("type", "Integer").put("value", i);
    } else if (v instanceof Number n) {
      dto.put("type", "Double").put("value", n.doubleValue());
    } else if (v instanceof List || v instanceof Map) {
      dto.put("type", "Json").put("value", tekst(v));
    } else {
      dto.put("type", "String").put("value", v.toString());
    }
    dto.putObject("valueInfo");
    return dto;
  }

  private String tekst(Object v) {
    return json.valueToTree(v).toString();
  }

  private void kontroller(HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    var genlaest = new GenlaestAnmodning(anmodning);
    var egenskaber = new ServletRequestAttributes(genlaest);
    RequestAttributes foer = RequestContextHolder.getRequestAttributes();
    RequestContextHolder.setRequestAttributes(egenskaber);
    var indpakket = new ContentCachingResponseWrapper(svar);
    try {
      Blanketsvar.indsendt(egenskaber, noegler(genlaest.krop()));
      kaede.doFilter(genlaest, indpakket);
      BlanketFejl fejl = Blanketsvar.fejl(egenskaber);
      if (fejl != null && indpakket.getStatus() >= 400) {
        Problemsvar.skriv(indpakket, problem(fejl));
      }
    } finally {
      RequestContextHolder.setRequestAttributes(foer);
      indpakket.copyBodyToResponse();
    }
  }

  private Set<String> noegler(byte[] krop) {
    Set<String> noegler = new HashSet<>();
    try {
      json.readTree(krop).path("variables").fieldNames().forEachRemaining(noegler::add);
    } catch (IOException e) {
      // not JSON: the engine's own answer says so
    }
    return noegler;
  }

  private static Map<String, Object> problem(BlanketFejl fejl) {
    Map<String, Object> problem =
        Problemsvar.problem(
            HttpServletResponse.SC_BAD_REQUEST, "Svaret kan ikke gemmes endnu", fejl.getMessage());
    problem.put("fejl", fejl.fejl().stream().map(Blanketfilter::fejl).toList());
    return problem;
  }

  private static Map<String, Object> fejl(Feltfejl f) {
    Map<String, Object> kort = new LinkedHashMap<>();
    kort.put("felt", f.felt());
    kort.put("label", f.label());
    kort.put("besked", f.besked());
    return kort;
  }
}

package dk.jobveu.faelles.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.MediaType;

/**
 * A refusal as problem details (RFC 9457) with a Danish sentence, for filters, which no controller
 * advice reaches. Cockpit and Tasklist show the member {@code message}, so it repeats the detail.
 */
public final class Problemsvar {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Problemsvar() {}

  /** The problem as a map that more members may be put into. */
  public static Map<String, Object> problem(int status, String titel, String forklaring) {
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("type", "about:blank");
    problem.put("title", titel);
    problem.put("status", status);
    problem.put("detail", forklaring);
    problem.put("message", forklaring);
    return problem;
  }

  /** Adds the number under which an error of ours stands in the log. */
  public static void saetNummer(Map<String, Object> problem, String nummer) {
    String forklaring = problem.get("detail") + " Fejl nr. " + nummer + ".";
    problem.put("detail", forklaring);
    problem.put("message", forklaring);
    problem.put("fejlnummer", nummer);
  }

  /** Answers with this problem instead of what was written to the response's buffer so far. */
  public static void skriv(HttpServletResponse svar, Map<String, Object> problem)
      throws IOException {
    svar.resetBuffer();
    svar.setStatus((int) problem.get("status"));
    svar.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    svar.setCharacterEncoding(StandardCharsets.UTF_8.name());
    byte[] krop = bytes(problem);
    // whoever was about to answer may have said another length
    svar.setContentLength(krop.length);
    svar.getOutputStream().write(krop);
  }

  /** Answers with a problem that has no further members. */
  public static void skriv(HttpServletResponse svar, int status, String titel, String forklaring)
      throws IOException {
    skriv(svar, problem(status, titel, forklaring));
  }

  private static byte[] bytes(Map<String, Object> problem) throws JsonProcessingException {
    return JSON.writeValueAsBytes(problem);
  }
}

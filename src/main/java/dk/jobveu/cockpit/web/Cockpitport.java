package dk.jobveu.cockpit.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.web.Login;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.cockpit.Kontrol;
import dk.jobveu.cockpit.camunda.Cockpitsvar;
import dk.jobveu.cockpit.camunda.Forespurgt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.sikkerhed.Cockpitret;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriUtils;

/**
 * Stands before the gate of the engine and answers a coordinator's Cockpit; operators go on to the
 * engine, everybody else and everything else to the gate, which refuses it.
 */
@Component
@Order(194)
class Cockpitport extends OncePerRequestFilter {

  private final Login login;
  private final Gruppeopslag gruppeopslag;
  private final Cockpitret ret;
  private final Cockpitsvar svarene;
  private final ObjectMapper json;

  Cockpitport(
      Login login,
      Gruppeopslag gruppeopslag,
      Cockpitret ret,
      Cockpitsvar svarene,
      ObjectMapper json) {
    this.login = login;
    this.gruppeopslag = gruppeopslag;
    this.ret = ret;
    this.svarene = svarene;
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest anmodning) {
    return rute(anmodning).isEmpty();
  }

  private static Optional<Cockpitrute> rute(HttpServletRequest anmodning) {
    return Cockpitrute.af(
        anmodning.getMethod(), UriUtils.decode(anmodning.getRequestURI(), StandardCharsets.UTF_8));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    Bruger bruger = login.bruger();
    Cockpitrute rute = rute(anmodning).orElseThrow();
    if (gruppeopslag.erDriftsfolk(bruger.id())
        || !maaSpoerge(ret, bruger)
        || !spoergerCockpit(rute, anmodning)) {
      kaede.doFilter(anmodning, svar);
      return;
    }
    Optional<Forespurgt> spurgt = laes(anmodning, rute);
    if (spurgt.isEmpty()) {
      afvis(svar, "Indholdet er ikke gyldig JSON. Intet er gemt. Ret det, og prøv igen.");
      return;
    }
    Optional<Object> hvad;
    try {
      hvad = svarene.til(rute.kald(), spurgt.get(), bruger);
    } catch (Regelbrud fejl) {
      afvis(svar, fejl.getMessage());
      return;
    }
    if (hvad.isEmpty()) {
      Problemsvar.skriv(
          svar,
          HttpServletResponse.SC_NOT_FOUND,
          "Findes ikke",
          "Der er ikke noget forløb med det nummer i gang, som din organisation koordinerer.");
      return;
    }
    svar.setContentType(MediaType.APPLICATION_JSON_VALUE);
    svar.setHeader("Cache-Control", "no-store");
    json.writeValue(svar.getOutputStream(), hvad.get());
  }

  private static void afvis(HttpServletResponse svar, String hvorfor) throws IOException {
    Problemsvar.skriv(svar, HttpServletResponse.SC_BAD_REQUEST, "Det sendte er afvist", hvorfor);
  }

  /**
   * Whoever coordinates nothing is refused by the gate, and told not even that there is nothing.
   */
  @Kontrol
  static boolean maaSpoerge(Cockpitret ret, Bruger bruger) {
    return ret.maaSe(bruger.id());
  }

  /** What Tasklist asks is about one's own tasks, and not about those of all the others. */
  @Kontrol
  static boolean spoergerCockpit(Cockpitrute rute, HttpServletRequest anmodning) {
    String fra = anmodning.getHeader("Referer");
    return !rute.deles() || fra != null && fra.contains("/camunda/app/cockpit/");
  }

  private Optional<Forespurgt> laes(HttpServletRequest anmodning, Cockpitrute rute)
      throws IOException {
    Map<String, JsonNode> felter = new HashMap<>();
    anmodning
        .getParameterMap()
        .forEach((navn, v) -> felter.put(navn.replaceAll("\\[.*", ""), TextNode.valueOf(v[0])));
    byte[] raa = anmodning.getInputStream().readAllBytes();
    if (raa.length > 0) {
      try {
        json.readTree(raa).fields().forEachRemaining(f -> felter.put(f.getKey(), f.getValue()));
      } catch (IOException e) {
        return Optional.empty();
      }
    }
    return Optional.of(new Forespurgt(rute.id(), felter, rute.taeller()));
  }
}

package dk.jobveu.sikkerhed.motorvagt;

import com.fasterxml.jackson.databind.JsonNode;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.faelles.web.Kropsanmodning;
import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.sikkerhed.motorvagt.Motorregel.Kreds;
import dk.jobveu.sikkerhed.udtryk.Udtryksafvisning;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * The gate before {@code /engine-rest} and {@code /camunda/api} (issue 3, rows 2, 3 and 6): whoever
 * is not an operator passes with the calls of {@link Motortabel} only; nobody passes with an
 * expression or to the set-up of a first user.
 */
@Component
@Order(195)
class Motorvagt extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(Motorvagt.class);

  /** Bodies with answers of people, who may write what they like. */
  private static final Set<String> SVAR = Set.of("submit-form", "complete", "start", "kladde");

  private final Gruppeopslag gruppeopslag;

  Motorvagt(Gruppeopslag gruppeopslag) {
    this.gruppeopslag = gruppeopslag;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    Optional<Motorsti> sti = Motorsti.af(anmodning.getRequestURI());
    boolean lander = landerPaaMotoren(anmodning);
    if (!lander && !sti.map(Motorsti::erMotorens).orElse(false)) {
      kaede.doFilter(anmodning, svar);
    } else if (sti.isEmpty() || !sti.get().erMotorens()) {
      afvis(anmodning, svar, "Adressen er ikke skrevet, som den skal. Skriv den uden omveje.");
    } else if (sti.get().erOpsaetning()) {
      afvis(anmodning, svar, "Den første bruger oprettes i konfigurationen og ikke her.");
    } else {
      vurder(anmodning, svar, kaede, sti.get().resurse());
    }
  }

  /** Where the container has decided to send the call, whatever the address looks like. */
  private static boolean landerPaaMotoren(HttpServletRequest anmodning) {
    String servlet =
        anmodning.getServletPath()
            + (anmodning.getPathInfo() == null ? "" : anmodning.getPathInfo());
    return servlet.startsWith("/engine-rest") || servlet.startsWith("/camunda/api");
  }

  private void vurder(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede, String resurse)
      throws ServletException, IOException {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    String bruger = login == null ? "" : login.getName();
    boolean operatoer = gruppeopslag.erDriftsfolk(bruger);
    Optional<Motorregel> regel = Motortabel.find(anmodning.getMethod(), resurse);
    if (!operatoer && regel.isEmpty()) {
      afvis(anmodning, svar, "Det kald er kun for systemets driftsfolk.");
      return;
    }
    Map<String, String[]> parametre = anmodning.getParameterMap();
    if (!operatoer && !regel.get().omhandler(bruger, resurse, parametre.get("userId"))) {
      afvis(anmodning, svar, "Du kan kun spørge om og rette din egen bruger.");
      return;
    }
    if (Forespoergsel.harUdtryk(parametre)) {
      afvisUdtryk(svar);
      return;
    }
    String sidefejl = Forespoergselsgraenser.sidefejl(parametre);
    String brud = operatoer ? null : Forespoergselsgraenser.brud(parametre);
    if (sidefejl != null || brud != null) {
      ret(svar, sidefejl != null ? sidefejl : brud);
      return;
    }
    if (!harJson(anmodning)) {
      lukIgennem(anmodning, svar, kaede, resurse);
      return;
    }
    vurderKrop(anmodning, svar, kaede, new Kald(resurse, bruger, operatoer, regel));
  }

  private record Kald(
      String resurse, String bruger, boolean operatoer, Optional<Motorregel> regel) {}

  private void vurderKrop(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede, Kald kald)
      throws ServletException, IOException {
    byte[] raa = anmodning.getInputStream().readAllBytes();
    Optional<JsonNode> krop = Forespoergsel.laes(raa);
    if (krop.isEmpty()) {
      ret(svar, "Indholdet er ikke gyldig JSON.");
      return;
    }
    if (!kald.operatoer()
        && kald.regel().orElseThrow().kreds() == Kreds.SELV
        && !kald.bruger().equals(krop.get().path("userId").asText(null))) {
      afvis(anmodning, svar, "Du kan kun tage en opgave til dig selv.");
      return;
    }
    if (!SVAR.contains(sidsteLed(kald.resurse()))) {
      if (Forespoergsel.harUdtryk(krop.get())) {
        afvisUdtryk(svar);
        return;
      }
      String brud = kropsbrud(krop.get(), kald);
      if (brud != null) {
        ret(svar, brud);
        return;
      }
    }
    lukIgennem(new Kropsanmodning(anmodning, raa), svar, kaede, kald.resurse());
  }

  /** What is wrong with a body that is not the answer to a form, or null. */
  private static String kropsbrud(JsonNode krop, Kald kald) {
    if (Brugeroplysninger.erI(kald.resurse())) {
      boolean andens = !kald.operatoer() && !kald.bruger().equals(krop.path("id").asText());
      return andens ? "Skriv dit eget brugernavn i feltet id." : Brugeroplysninger.brud(krop);
    }
    return kald.operatoer() ? null : Forespoergselsgraenser.brud(krop);
  }

  private static void ret(HttpServletResponse svar, String hvad) throws IOException {
    Problemsvar.skriv(
        svar,
        HttpServletResponse.SC_BAD_REQUEST,
        "Det sendte er afvist",
        hvad + " Intet er gemt. Ret det, og prøv igen.");
  }

  private static boolean harJson(HttpServletRequest anmodning) {
    String type = anmodning.getContentType();
    boolean flereDele = type != null && type.toLowerCase().startsWith("multipart/");
    return !Set.of("GET", "HEAD", "OPTIONS", "DELETE").contains(anmodning.getMethod())
        && !flereDele;
  }

  private static String sidsteLed(String resurse) {
    return resurse.substring(resurse.lastIndexOf('/') + 1);
  }

  /** Lets the call through, and says in Danish when the engine refused an expression after all. */
  private static void lukIgennem(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede, String resurse)
      throws ServletException, IOException {
    if (resurse.startsWith("external-task")) {
      // answers later, from another thread; has no queries with expressions
      kaede.doFilter(anmodning, svar);
      return;
    }
    var indpakket = new ContentCachingResponseWrapper(svar);
    try {
      kaede.doFilter(anmodning, indpakket);
      if (indpakket.getStatus() >= HttpServletResponse.SC_BAD_REQUEST
          && anmodning.getAttribute(Udtryksafvisning.attribut()) instanceof Udtryksafvisning a) {
        Problemsvar.skriv(
            indpakket, HttpServletResponse.SC_BAD_REQUEST, "Ikke tilladt", a.getMessage());
      }
    } finally {
      indpakket.copyBodyToResponse();
    }
  }

  private static void afvisUdtryk(HttpServletResponse svar) throws IOException {
    Problemsvar.skriv(
        svar,
        HttpServletResponse.SC_BAD_REQUEST,
        "Ikke tilladt",
        Udtryksafvisning.iForespoergsel().getMessage());
  }

  private static void afvis(
      HttpServletRequest anmodning, HttpServletResponse svar, String forklaring)
      throws IOException {
    // the path may hold what somebody typed, so only the method is written
    LOG.debug("Vagten afviste et {}-kald", anmodning.getMethod());
    Problemsvar.skriv(svar, HttpServletResponse.SC_FORBIDDEN, "Du har ikke adgang", forklaring);
  }
}

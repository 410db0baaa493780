package dk.jobveu.sikkerhed.motorvagt;

import dk.jobveu.aktoer.camunda.Gruppeopslag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Calls the gate alone, and tells whether it let the call through. */
final class Vagtkald {

  static final String BRUGER = "bruger_randers";

  /**
   * What came of a call.
   *
   * @param igennem whether the engine would have seen it
   */
  record Svar(boolean igennem, int status, String tekst) {}

  private Vagtkald() {}

  static Svar kald(Set<String> grupper, String metode, String uri, String krop) throws Exception {
    var anmodning = new MockHttpServletRequest(metode, uri);
    // as the container would: decoded, and without parameters
    String servlet = java.net.URI.create(uri.replace("\\", "%5C")).getPath();
    anmodning.setServletPath(servlet == null ? uri : servlet);
    anmodning.setParameter("userId", BRUGER);
    if (krop != null) {
      anmodning.setContentType("application/json");
      anmodning.setContent(krop.getBytes(StandardCharsets.UTF_8));
    }
    return kald(grupper, anmodning);
  }

  static Svar kald(Set<String> grupper, MockHttpServletRequest anmodning) throws Exception {
    var port =
        new Motorvagt(
            new Gruppeopslag(null) {
              @Override
              public List<String> grupper(String bruger) {
                return List.copyOf(grupper);
              }
            });
    var svar = new MockHttpServletResponse();
    var igennem = new AtomicBoolean();
    var login = new TestingAuthenticationToken(BRUGER, null);
    login.setAuthenticated(true);
    SecurityContextHolder.getContext().setAuthentication(login);
    try {
      port.doFilter(anmodning, svar, (a, s) -> igennem.set(true));
    } finally {
      SecurityContextHolder.clearContext();
    }
    return new Svar(
        igennem.get(), svar.getStatus(), svar.getContentAsString(StandardCharsets.UTF_8));
  }
}

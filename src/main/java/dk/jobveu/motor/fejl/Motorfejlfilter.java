package dk.jobveu.motor.fejl;

import dk.jobveu.faelles.web.Problemsvar;
import dk.jobveu.faelles.web.Sigelig;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Both REST interfaces of the engine answer in Danish when they refuse (RFC 9457): the right status
 * for a lost race, a task that is gone and a database that is down, and no engine text, SQL, class
 * or value in the answer (issue 3, "One validation for every form").
 */
class Motorfejlfilter extends OncePerRequestFilter {

  private final Opgavehistorik opgaver;

  Motorfejlfilter(Opgavehistorik opgaver) {
    this.opgaver = opgaver;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    Motorkald kald = Motorkald.begynd();
    Fejlsvar indpakket = new Fejlsvar(svar);
    try {
      Throwable kastet = null;
      try {
        kaede.doFilter(anmodning, indpakket);
      } catch (IOException | ServletException | RuntimeException fejl) {
        kastet = fejl;
      }
      indpakket.afslut();
      if (kastet != null) {
        if (svar.isCommitted()) {
          // the client must see that the answer broke off
          throw new ServletException(Fejllog.skriv(anmodning, kastet));
        }
        oversaet(indpakket.forfra(), anmodning, kastet, HttpServletResponse.SC_OK);
      } else if (indpakket.skalOversaettes()) {
        oversaet(indpakket.forfra(), anmodning, kald.fejl(), indpakket.getStatus());
      }
    } finally {
      Motorkald.slut();
    }
  }

  private void oversaet(
      HttpServletResponse svar, HttpServletRequest anmodning, Throwable fejl, int status)
      throws IOException {
    Fejlart art = art(fejl, status);
    if (opgaver.erUdfoert(anmodning, art)) {
      skriv(svar, anmodning, Fejlart.UDFOERT, fejl);
      return;
    }
    if (opgaver.erAndens(anmodning, art)) {
      skriv(svar, anmodning, Fejlart.INGEN_ADGANG, fejl);
      return;
    }
    Sigelig sigelig = Sigelig.i(fejl);
    if (sigelig != null) {
      Problemsvar.skriv(svar, sigelig.problem());
      return;
    }
    skriv(svar, anmodning, art, fejl);
  }

  private static Fejlart art(Throwable fejl, int status) {
    // the REST layer's own refusals: what it could not read, a log-in or a CSRF token missing
    boolean foerMotoren = status >= 400 && status < 500 && status != 400;
    if (fejl == null && status >= 500) {
      // no command has failed: the resource classes stumble over what has the wrong shape
      return Fejlart.AFVIST;
    }
    return fejl == null || foerMotoren ? Fejlart.af(status) : Fejlart.af(fejl);
  }

  private static void skriv(
      HttpServletResponse svar, HttpServletRequest anmodning, Fejlart art, Throwable fejl)
      throws IOException {
    Map<String, Object> problem = Problemsvar.problem(art.status(), art.titel(), art.forklaring());
    List<?> udrulning = Udrulningsfejl.af(fejl);
    if (!udrulning.isEmpty()) {
      problem.put("fejl", udrulning);
    }
    if (art == Fejlart.INTERN) {
      Problemsvar.saetNummer(problem, Fejllog.skriv(anmodning, fejl));
    }
    if (art == Fejlart.UTILGAENGELIG) {
      Fejllog.skriv(anmodning, fejl);
      svar.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(Fejlart.PROEV_IGEN_OM));
    }
    Problemsvar.skriv(svar, problem);
  }
}

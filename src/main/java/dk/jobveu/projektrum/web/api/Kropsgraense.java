package dk.jobveu.projektrum.web.api;

import dk.jobveu.faelles.web.AfgraensetAnmodning;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A list by REST may fill no more than a list as a file; it is refused before it is read. */
@Component
class Kropsgraense extends OncePerRequestFilter {

  private static final long HOEJST_BYTE = 1024 * 1024;

  @Override
  protected boolean shouldNotFilter(HttpServletRequest anmodning) {
    return !anmodning.getRequestURI().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    var afgraenset = new AfgraensetAnmodning(anmodning, HOEJST_BYTE);
    if (afgraenset.forStor()) {
      svar.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
      return;
    }
    kaede.doFilter(afgraenset, svar);
  }
}

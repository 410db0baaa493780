package dk.jobveu.sikkerhed.login;

import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.faelles.web.Kropsanmodning;
import dk.jobveu.faelles.web.Problemsvar;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One limit for what is sent to the REST interfaces, refused before anything is read of it. A body
 * that does not say how long it is is read up to the limit first.
 */
class Kropsgraense extends OncePerRequestFilter {

  private static final int UDEN_LAENGDE = -1;

  private final Kropsindstillinger graenser;
  private final Gruppeopslag gruppeopslag;

  Kropsgraense(Kropsindstillinger graenser, Gruppeopslag gruppeopslag) {
    this.graenser = graenser;
    this.gruppeopslag = gruppeopslag;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest anmodning) {
    return !Programveje.er(anmodning.getRequestURI());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    DataSize hoejst = hoejst(anmodning);
    long laengde = anmodning.getContentLengthLong();
    if (laengde > hoejst.toBytes()) {
      afvis(svar, hoejst);
    } else if (laengde == UDEN_LAENGDE && anmodning.getHeader("Transfer-Encoding") != null) {
      byte[] krop = anmodning.getInputStream().readNBytes((int) hoejst.toBytes() + 1);
      if (krop.length > hoejst.toBytes()) {
        afvis(svar, hoejst);
      } else {
        kaede.doFilter(new Kropsanmodning(anmodning, krop), svar);
      }
    } else {
      kaede.doFilter(anmodning, svar);
    }
  }

  private DataSize hoejst(HttpServletRequest anmodning) {
    Authentication login = SecurityContextHolder.getContext().getAuthentication();
    boolean udrulning =
        anmodning.getRequestURI().endsWith("/deployment/create")
            && login != null
            && gruppeopslag.erDriftsfolk(login.getName());
    return udrulning ? graenser.udrulning() : graenser.hoejst();
  }

  private static void afvis(HttpServletResponse svar, DataSize hoejst) throws IOException {
    Problemsvar.skriv(
        svar,
        HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
        "Det sendte er for stort",
        "Ét kald må højst fylde %d kB. Del det op i flere.".formatted(hoejst.toKilobytes()));
  }
}

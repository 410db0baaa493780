package dk.jobveu.adgang.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Our own pages run nothing but our own files; Camunda's web applications set rules themselves. */
@Component
class Sidepolitik extends OncePerRequestFilter {

  private static final String POLITIK =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest anmodning) {
    return Stream.of("/camunda", "/engine-rest", "/api", "/actuator")
        .anyMatch(anmodning.getRequestURI()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    svar.setHeader("Content-Security-Policy", POLITIK);
    kaede.doFilter(anmodning, svar);
  }
}

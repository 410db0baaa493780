package dk.jobveu.sikkerhed.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.camunda.bpm.webapp.impl.security.filter.headersec.provider.impl.ContentSecurityPolicyProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A page of the product's web applications carries a nonce on its scripts, and the policy in its
 * head names the same one. The product hands it from the one to the other in the servlet context,
 * which all requests share: of two pages that were asked for at once, one got the other's nonce,
 * the browser refused its scripts, and it stood empty for ever. Here each request keeps its own.
 */
final class Sidenonce extends OncePerRequestFilter {

  private static final String NAVN = ContentSecurityPolicyProvider.ATTR_CSP_FILTER_NONCE;

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    kaede.doFilter(new MedEgenNonce(anmodning), svar);
  }

  private static final class MedEgenNonce extends HttpServletRequestWrapper {

    private final ServletContext kontekst;

    MedEgenNonce(HttpServletRequest anmodning) {
      super(anmodning);
      ServletContext faelles = anmodning.getServletContext();
      this.kontekst =
          (ServletContext)
              Proxy.newProxyInstance(
                  ServletContext.class.getClassLoader(),
                  new Class<?>[] {ServletContext.class},
                  (proxy, metode, led) -> kald(faelles, metode, led));
    }

    @Override
    public ServletContext getServletContext() {
      return kontekst;
    }

    private Object kald(ServletContext faelles, Method metode, Object[] led) throws Throwable {
      if (led != null && NAVN.equals(led[0])) {
        if (metode.getName().equals("setAttribute")) {
          setAttribute(NAVN, led[1]);
          return null;
        }
        if (metode.getName().equals("getAttribute")) {
          return getAttribute(NAVN);
        }
      }
      try {
        return metode.invoke(faelles, led);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }
}

package dk.jobveu.motor.blanket;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A call that reads something of a task or a list of tasks is one command of the engine, so that
 * the task, its process and its variables are read once for it (docs/adr/0031). What it answers
 * goes when the transaction has ended, so that nobody sees what was not written down as shown.
 */
@Component
@Order(199)
class Laesekald extends OncePerRequestFilter {

  private static final String MOTOR = "(?:/engine-rest|/camunda/api/engine/engine/[^/]+)";

  private static final Pattern HENTES =
      Pattern.compile(MOTOR + "/task/[^/]+(?:/[a-z-]+)?|/camunda/api/opgave/[^/]+/(?:kladde|blad)");

  /** What is asked in a body, and reads all the same. */
  private static final Pattern SPOERGES = Pattern.compile(MOTOR + "/filter/[^/]+/(?:list|count)");

  private final CommandExecutor udfoerer;
  private final TransactionTemplate transaktion;

  Laesekald(ProcessEngine motor, PlatformTransactionManager transaktioner) {
    this.udfoerer =
        ((ProcessEngineConfigurationImpl) motor.getProcessEngineConfiguration())
            .getCommandExecutorTxRequired();
    this.transaktion = new TransactionTemplate(transaktioner);
  }

  /** What went wrong, past those that know only what is unchecked. */
  private static final class Fejl extends RuntimeException {

    private static final long serialVersionUID = 1;

    Fejl(Exception aarsag) {
      super(null, aarsag, false, false);
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest anmodning) {
    String sti = anmodning.getRequestURI();
    return !(HttpMethod.GET.matches(anmodning.getMethod()) && HENTES.matcher(sti).matches()
        || HttpMethod.POST.matches(anmodning.getMethod()) && SPOERGES.matcher(sti).matches());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest anmodning, HttpServletResponse svar, FilterChain kaede)
      throws ServletException, IOException {
    var indpakket = new ContentCachingResponseWrapper(svar);
    try {
      transaktion.executeWithoutResult(
          t ->
              udfoerer.execute(
                  kommando -> {
                    besvar(anmodning, indpakket, kaede, t);
                    return null;
                  }));
    } catch (Fejl fejl) {
      if (fejl.getCause() instanceof IOException ude) {
        throw ude;
      }
      throw (ServletException) fejl.getCause();
    }
    indpakket.copyBodyToResponse();
  }

  /** What the engine has refused has marked the transaction; it ends as it is then. */
  private static void besvar(
      HttpServletRequest anmodning,
      ContentCachingResponseWrapper svar,
      FilterChain kaede,
      TransactionStatus t) {
    try {
      kaede.doFilter(anmodning, svar);
    } catch (IOException | ServletException fejl) {
      throw new Fejl(fejl);
    }
    if (svar.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
      t.setRollbackOnly();
    }
  }
}

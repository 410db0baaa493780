package dk.jobveu.e2e.spor;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.slf4j.LoggerFactory;

/** All that is logged from now on, stack traces and what goes to standard error included. */
public final class Logfanger implements AutoCloseable {

  private final ConcurrentLinkedQueue<String> linjer = new ConcurrentLinkedQueue<>();
  private final ByteArrayOutputStream fejlstroem = new ByteArrayOutputStream();
  private final PrintStream foer = System.err;
  private final Logger rod;
  private final AppenderBase<ILoggingEvent> modtager =
      new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent e) {
          linjer.add(
              "%s %s %s %s %s"
                  .formatted(
                      e.getLevel(),
                      e.getLoggerName(),
                      e.getFormattedMessage(),
                      e.getMDCPropertyMap(),
                      ThrowableProxyUtil.asString(e.getThrowableProxy())));
        }
      };

  /**
   * As the system runs, and more: our own and the engine's loggers at debug. What application.yaml
   * holds down stays down, since it would write the parameters of every SQL statement.
   */
  public Logfanger() {
    LoggerContext logback = (LoggerContext) LoggerFactory.getILoggerFactory();
    rod = logback.getLogger(Logger.ROOT_LOGGER_NAME);
    rod.setLevel(Level.INFO);
    logback.getLogger("dk.jobveu").setLevel(Level.DEBUG);
    logback.getLogger("org.camunda").setLevel(Level.DEBUG);
    // the console needs not show it all
    rod.iteratorForAppenders().forEachRemaining(a -> a.addFilter(kunFejl()));
    modtager.setContext(logback);
    modtager.start();
    rod.addAppender(modtager);
    System.setErr(new PrintStream(fejlstroem, true, StandardCharsets.UTF_8));
  }

  private static ch.qos.logback.core.filter.Filter<ILoggingEvent> kunFejl() {
    return new ch.qos.logback.core.filter.Filter<>() {
      @Override
      public ch.qos.logback.core.spi.FilterReply decide(ILoggingEvent e) {
        return ch.qos.logback.core.spi.FilterReply.DENY;
      }
    };
  }

  /** Lines with this text, shortened. */
  public List<String> med(String tekst) {
    return java.util.stream.Stream.concat(
            linjer.stream(), fejlstroem.toString(StandardCharsets.UTF_8).lines())
        .filter(l -> l.contains(tekst))
        .map(
            l -> {
              int her = l.indexOf(tekst);
              return l.substring(0, Math.min(120, l.length()))
                  + " … "
                  + l.substring(Math.max(0, her - 60), Math.min(l.length(), her + 60));
            })
        .distinct()
        .toList();
  }

  public int antal() {
    return linjer.size();
  }

  @Override
  public void close() {
    rod.detachAppender(modtager);
    System.setErr(foer);
  }
}

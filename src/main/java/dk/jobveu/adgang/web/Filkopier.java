package dk.jobveu.adgang.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.resource.ContentVersionStrategy;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * A browser may keep its copy of scripts, styles and fonts, which are the same for everybody and
 * hold nothing of anyone: otherwise each page of Tasklist is 5 MB over the line. What is asked for
 * by the product's version is kept; the rest is asked for again and sent only when it has changed.
 * Pages and answers are not kept, see {@code Sikkerhedskonfiguration}.
 */
@Component
class Filkopier {

  /**
   * The product's own: each address ends in the product's version, and none of our files lie here.
   */
  private static final String PRODUKTETS = "/camunda/(lib|assets)/\\*\\*";

  private static final CacheControl BEHOLD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();

  private final ContentVersionStrategy indhold = new ContentVersionStrategy();
  private final Map<Udgave, String> maerker = new ConcurrentHashMap<>();

  /** A file as it is now: a designer's or developer's may change while the system runs. */
  private record Udgave(String fil, long aendret, long laengde) {}

  Filkopier(@Qualifier("resourceHandlerMapping") HandlerMapping filer) {
    ((AbstractUrlHandlerMapping) filer).getHandlerMap().forEach(this::indstil);
  }

  private void indstil(String moenster, Object behandler) {
    if (behandler instanceof ResourceHttpRequestHandler fil) {
      fil.setCacheControl(moenster.matches(PRODUKTETS) ? BEHOLD : CacheControl.noCache());
      // by content: all files in the jar carry the same time, whatever version they are of
      fil.setEtagGenerator(this::maerke);
      fil.setUseLastModified(false);
    }
  }

  /** A weak mark, since what is sent may be compressed. */
  private String maerke(Resource fil) {
    try {
      var udgave = new Udgave(fil.getURI().toString(), fil.lastModified(), fil.contentLength());
      return maerker.computeIfAbsent(
          udgave, u -> "W/\"%s\"".formatted(indhold.getResourceVersion(fil)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dk.jobveu.beslutning;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Thresholds of DMN-0 as inputs of other tables: {@code minJobRatio} is {@code min_job_ratio}. */
@Component
public class Taerskelinput {

  private final Beslutninger beslutninger;

  public Taerskelinput(Beslutninger beslutninger) {
    this.beslutninger = beslutninger;
  }

  /** The thresholds under the names that the tables read. */
  public Map<String, Object> af(String... input) {
    Map<String, Object> vaerdier = new LinkedHashMap<>();
    for (String navn : input) {
      vaerdier.put(
          navn,
          beslutninger.taerskel(navn.replaceAll("(?=\\p{Lu})", "_").toLowerCase(Locale.ROOT)));
    }
    return vaerdier;
  }
}

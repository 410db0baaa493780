package dk.jobveu.beslutning;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Thresholds of DMN-0 as inputs of other tables: {@code minJobRatio} is {@code min_job_ratio}. */
@Component
public class Taerskelinput {

  /** All that DMN-7 reads, whether it is asked about a target group or a person. */
  private static final String[] ORDNINGER = {
    "seksUgerMinLedighedUger",
    "seksUgerMaxLedighedMdr",
    "seksUgerMaxLedighedMdrUnge",
    "ungeUnderAlder",
    "regPuljeMinLedighedMdr",
    "mangelPuljeMinLedighedMdr",
    "voksenlaerlingMinAlder",
    "iguMinAlder",
    "iguUnderAlder",
    "iguUnderAarIDanmark",
    "loentilskudMinLedighedMdr",
    "loentilskudOverAlder",
    "refusionRegionalPulje",
    "refusionMangelPulje"
  };

  private final Beslutninger beslutninger;

  public Taerskelinput(Beslutninger beslutninger) {
    this.beslutninger = beslutninger;
  }

  /** Those of the table that says which schemes there are ({@code mulige_ordninger}). */
  public Map<String, Object> tilOrdninger(String forloebId) {
    return i(forloebId, ORDNINGER);
  }

  /** The thresholds of a forløb under the names that the tables read. */
  public Map<String, Object> i(String forloebId, String... input) {
    Map<String, Object> vaerdier = new LinkedHashMap<>();
    for (String navn : input) {
      vaerdier.put(navn, beslutninger.taerskel(noegle(navn), forloebId));
    }
    return vaerdier;
  }

  /** What the table of thresholds calls what other tables call this. */
  public static String noegle(String input) {
    return input.replaceAll("(?=\\p{Lu})", "_").toLowerCase(Locale.ROOT);
  }
}

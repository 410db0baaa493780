package dk.jobveu.engang.web;

import dk.jobveu.aktoer.camunda.AktuelBruger;
import dk.jobveu.engang.Engang;
import dk.jobveu.engang.Engang.Afsendelse;
import dk.jobveu.faelles.Regelbrud;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * The current request as something that counts once: a page's form by its hidden key, a call by its
 * header {@code Idempotency-Key}.
 */
@Component
public class Afsendelser {

  public static final String HOVED = "Idempotency-Key";
  static final String KROP = Afsendelser.class.getName() + ".krop";

  private static final Pattern NOEGLE = Pattern.compile("[\\x21-\\x7e]{8,200}");

  private final Engang engang;
  private final AktuelBruger bruger;
  private final HttpServletRequest anmodning;

  Afsendelser(Engang engang, AktuelBruger bruger, HttpServletRequest anmodning) {
    this.engang = engang;
    this.bruger = bruger;
    this.anmodning = anmodning;
  }

  /**
   * Does it once for each key.
   *
   * @param handling returns a short receipt or an id, never personal data
   */
  public String svar(Supplier<String> handling) {
    return svar(krop(), handling);
  }

  /** The same with a file, which is not among the fields of a form. */
  public String svar(byte[] fil, Supplier<String> handling) {
    return engang.udfoer(af(bruger.id(), anmodning, fil), handling);
  }

  public void udfoer(Runnable handling) {
    svar(
        () -> {
          handling.run();
          return null;
        });
  }

  /** What this request sends, with this body. */
  public static Afsendelse af(String bruger, HttpServletRequest anmodning, byte[] krop) {
    ByteArrayOutputStream alt = new ByteArrayOutputStream();
    alt.writeBytes(
        (anmodning.getMethod() + " " + anmodning.getRequestURI() + "\n")
            .getBytes(StandardCharsets.UTF_8));
    new TreeMap<>(anmodning.getParameterMap())
        .forEach(
            (navn, v) -> {
              if (!navn.equals("_csrf") && !navn.equals(Engangsfelt.NAVN)) {
                alt.writeBytes((navn + Arrays.toString(v) + "\n").getBytes(StandardCharsets.UTF_8));
              }
            });
    alt.writeBytes(krop);
    return new Afsendelse(bruger, noegle(anmodning), alt.toByteArray());
  }

  private static String noegle(HttpServletRequest anmodning) {
    String sendt = anmodning.getHeader(HOVED);
    String noegle = sendt == null ? anmodning.getParameter(Engangsfelt.NAVN) : sendt;
    if (noegle == null) {
      return null;
    }
    if (!NOEGLE.matcher(noegle).matches()) {
      throw new Regelbrud(
          HOVED,
          "Nøglen skal have 8–200 tegn uden mellemrum og danske bogstaver, fx et tilfældigt UUID.");
    }
    return noegle;
  }

  private byte[] krop() {
    return anmodning.getAttribute(KROP) instanceof byte[] krop ? krop : new byte[0];
  }
}

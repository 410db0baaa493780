package dk.jobveu.engang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Puts the key into every form of our pages, beside the token that Spring Security puts there. A
 * fresh page gives a fresh key. A form that comes back because it was refused keeps the one it had,
 * which was not spent.
 */
@Component
public class Engangsfelt implements BeanPostProcessor {

  public static final String NAVN = "_engang";

  private static final String FRISK = Engangsfelt.class.getName() + ".frisk";
  private static final String GENVIST = Engangsfelt.class.getName() + ".genvist";
  private static final String SENDES = Engangsfelt.class.getName() + ".sendes";

  /** The forms of this page get fresh keys: the one that came is spent. */
  public static void forfra(HttpServletRequest anmodning) {
    anmodning.setAttribute(FRISK, true);
  }

  /** The first form of this page is one that was filled in before, with this key. */
  public static void genvis(HttpServletRequest anmodning, String noegle) {
    anmodning.setAttribute(GENVIST, noegle);
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String navn) {
    return bean instanceof RequestDataValueProcessor anden ? new Medengang(anden) : bean;
  }

  private static String noegle(HttpServletRequest anmodning, String sti) {
    Object genvist = anmodning.getAttribute(GENVIST);
    if (genvist == null && anmodning.getRequestURI().equals(sti)) {
      genvist = anmodning.getParameter(NAVN);
    }
    if (genvist == null || anmodning.getAttribute(FRISK) != null) {
      return UUID.randomUUID().toString();
    }
    // a page may have more forms than the one that came back
    forfra(anmodning);
    return genvist.toString();
  }

  private record Medengang(RequestDataValueProcessor anden) implements RequestDataValueProcessor {

    @Override
    public String processAction(HttpServletRequest anmodning, String sti, String metode) {
      boolean sendes = "post".equalsIgnoreCase(metode) && !sti.matches(".*/log(in|out)");
      anmodning.setAttribute(SENDES, sendes ? sti : null);
      return anden.processAction(anmodning, sti, metode);
    }

    @Override
    public String processFormFieldValue(
        HttpServletRequest anmodning, String navn, String vaerdi, String type) {
      return anden.processFormFieldValue(anmodning, navn, vaerdi, type);
    }

    @Override
    public Map<String, String> getExtraHiddenFields(HttpServletRequest anmodning) {
      Map<String, String> felter = new LinkedHashMap<>();
      Map<String, String> andre = anden.getExtraHiddenFields(anmodning);
      if (andre != null) {
        felter.putAll(andre);
      }
      if (anmodning.getAttribute(SENDES) instanceof String sti) {
        felter.put(NAVN, noegle(anmodning, sti));
      }
      return felter;
    }

    @Override
    public String processUrl(HttpServletRequest anmodning, String url) {
      return anden.processUrl(anmodning, url);
    }
  }
}

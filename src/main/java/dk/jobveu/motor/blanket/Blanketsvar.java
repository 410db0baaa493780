package dk.jobveu.motor.blanket;

import dk.jobveu.motor.blanket.BlanketFejl.Feltfejl;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** What the current HTTP request sent as answers, and what was wrong with them. */
final class Blanketsvar {

  private static final String INDSENDT = Blanketsvar.class.getName() + ".indsendt";
  private static final String FEJL = Blanketsvar.class.getName() + ".fejl";

  private Blanketsvar() {}

  static void indsendt(RequestAttributes anmodning, Set<String> noegler) {
    anmodning.setAttribute(INDSENDT, noegler, RequestAttributes.SCOPE_REQUEST);
  }

  static void husk(BlanketFejl fejl) {
    RequestAttributes anmodning = RequestContextHolder.getRequestAttributes();
    if (anmodning != null) {
      anmodning.setAttribute(FEJL, fejl, RequestAttributes.SCOPE_REQUEST);
    }
  }

  static BlanketFejl fejl(RequestAttributes anmodning) {
    return (BlanketFejl) anmodning.getAttribute(FEJL, RequestAttributes.SCOPE_REQUEST);
  }

  /** Refuses keys that the form does not have; the engine would store them as variables. */
  @SuppressWarnings("unchecked")
  static void afvisUkendte(Blanketdefinition blanket) {
    RequestAttributes anmodning = RequestContextHolder.getRequestAttributes();
    if (anmodning == null) {
      return;
    }
    Set<String> indsendte =
        (Set<String>) anmodning.getAttribute(INDSENDT, RequestAttributes.SCOPE_REQUEST);
    if (indsendte == null) {
      return;
    }
    Set<String> kendte = blanket.felter().stream().map(Felt::noegle).collect(Collectors.toSet());
    List<Feltfejl> ukendte =
        indsendte.stream()
            .filter(n -> !kendte.contains(n))
            .map(
                n ->
                    new Feltfejl(
                        n,
                        null,
                        "Blanketten har ikke feltet »" + n + "«. Fjern det, og prøv igen."))
            .toList();
    if (!ukendte.isEmpty()) {
      throw new BlanketFejl(ukendte);
    }
  }
}

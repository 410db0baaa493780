package dk.jobveu.sikkerhed.udtryk;

import org.camunda.bpm.engine.BadUserRequestException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * An expression or a model that is not allowed; nothing was evaluated and nothing is stored. The
 * engine wraps exceptions and answers 500, so the current request remembers this one for {@code
 * Motorvagt}, which makes it a 400.
 */
public class Udtryksafvisning extends BadUserRequestException {

  private static final String HUSKET = Udtryksafvisning.class.getName();

  public Udtryksafvisning(String besked) {
    this(besked, true);
  }

  private void husk() {
    RequestAttributes anmodning = RequestContextHolder.getRequestAttributes();
    if (anmodning != null) {
      anmodning.setAttribute(HUSKET, this, RequestAttributes.SCOPE_REQUEST);
    }
  }

  private Udtryksafvisning(String besked, boolean huskes) {
    super(besked);
    if (huskes) {
      husk();
    }
  }

  /**
   * A word of a model that is not there when it runs. Whoever asked is not to blame, so nothing is
   * remembered for their answer; where in which model it was is said by {@code Modelfejlfanger}.
   */
  static Udtryksafvisning iModel(Object navn) {
    return new Udtryksafvisning(
        "»"
            + navn
            + "« er hverken en procesvariabel eller noget, en model må bruge."
            + " Ret udtrykket i modellen.",
        false);
  }

  /** An expression where none may stand: in a query or a filter. */
  public static Udtryksafvisning iForespoergsel() {
    return new Udtryksafvisning(
        "Forespørgsler og filtre må ikke indeholde udtryk. Skriv selve værdien, og prøv igen."
            + " Tilladt er kun "
            + String.join(", ", Modelord.FORESPOERGSEL.stream().sorted().toList())
            + ".");
  }

  /** The name of the request attribute that holds the latest refusal. */
  public static String attribut() {
    return HUSKET;
  }
}

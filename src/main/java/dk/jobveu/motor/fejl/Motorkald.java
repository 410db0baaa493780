package dk.jobveu.motor.fejl;

import dk.jobveu.faelles.web.Sigelig;

/**
 * The call to one of the engine's REST interfaces that this thread is answering. It remembers what
 * really went wrong in the engine, which the REST resources wrap in texts of their own.
 */
public final class Motorkald {

  private static final ThreadLocal<Motorkald> AKTUELT = new ThreadLocal<>();

  private Throwable fejl;
  private Sigelig grund;
  private boolean blanketModtaget;

  private Motorkald() {}

  static Motorkald begynd() {
    Motorkald kald = new Motorkald();
    AKTUELT.set(kald);
    return kald;
  }

  static void slut() {
    AKTUELT.remove();
  }

  /** Whether this thread answers a REST call to the engine, and not a page, a job or a test. */
  public static boolean iGang() {
    return AKTUELT.get() != null;
  }

  /** A form's answers were checked and received in this call. */
  public static void blanketModtaget() {
    if (iGang()) {
      AKTUELT.get().blanketModtaget = true;
    }
  }

  public static boolean harModtagetBlanket() {
    return iGang() && AKTUELT.get().blanketModtaget;
  }

  static void husk(Throwable fejl) {
    if (iGang()) {
      AKTUELT.get().fejl = fejl;
    }
  }

  /** Says why a command failed, where what it threw is only what came of it. */
  public static void begrund(Sigelig grund) {
    if (iGang()) {
      AKTUELT.get().grund = grund;
    }
  }

  /** What the engine's outermost failed command threw last, or the reason for it, or null. */
  Throwable fejl() {
    return grund instanceof Throwable t ? t : fejl;
  }
}

package dk.jobveu.screening;

/** Which project types have unemployed to screen; the employed skip it. */
public final class Screeningspligt {

  private Screeningspligt() {}

  public static boolean gaelder(String projekttype) {
    return "LEDIGE".equals(projekttype) || "BEGGE".equals(projekttype);
  }
}

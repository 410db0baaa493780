package dk.jobveu.motor.modelkontrol;

import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.model.xml.ModelException;

/** All that is wrong in one file, whatever kind of model it is. */
public final class Filkontrol {

  private static final Pattern TO_GANGE = Pattern.compile("ID value '([^']+)'");
  private static final Pattern INTET = Pattern.compile("IDREF '([^']+)'");

  /** The kinds of model, by the end of the file's name. */
  public enum Slags {
    PROCES("bpmn"),
    TABEL("dmn"),
    BLANKET("form");

    private final String ende;

    Slags(String ende) {
      this.ende = ende;
    }

    /** The kind of a file, or null when it is no model. */
    public static Slags af(String fil) {
      for (Slags s : values()) {
        if (fil.endsWith("." + s.ende)) {
          return s;
        }
      }
      return null;
    }
  }

  private Filkontrol() {}

  /**
   * @param fil name of the file, with or without folders
   */
  public static List<Modelfejl> fejl(String fil, byte[] indhold, Omgivelser om) {
    Slags slags = Slags.af(fil);
    if (slags == null) {
      return List.of();
    }
    try {
      return switch (slags) {
        case PROCES -> Procesregel.alleFejl(Procesmodel.laes(id(fil), indhold), om);
        case TABEL -> Tabelregel.alleFejl(Tabelmodel.laes(id(fil), indhold), om);
        case BLANKET -> Blanketregel.alleFejl(Blanketmodel.laes(id(fil), indhold), om);
      };
    } catch (ModelException | IllegalArgumentException e) {
      return List.of(ulaeselig(fil, e));
    }
  }

  private static Modelfejl ulaeselig(String fil, RuntimeException e) {
    for (Throwable t = e; t != null; t = t.getCause()) {
      String siger = String.valueOf(t.getMessage());
      Matcher toGange = TO_GANGE.matcher(siger);
      if (toGange.find()) {
        return new Modelfejl(
            fil, toGange.group(1), "To elementer har dette id. Giv det ene et andet.", Alvor.AFVIS);
      }
      Matcher intet = INTET.matcher(siger);
      if (intet.find()) {
        return new Modelfejl(
            fil,
            intet.group(1),
            "Modellen nævner dette, men det findes ikke. Tegn det igen, eller fjern det, der peger på det.",
            Alvor.AFVIS);
      }
    }
    return new Modelfejl(
        fil,
        id(fil),
        "Filen kan ikke læses som en model. Gem den igen i Camunda Modeler.",
        Alvor.AFVIS);
  }

  /** {@code bpmn/fase_1.bpmn} → {@code fase_1}. */
  public static String id(String fil) {
    String navn = fil.substring(fil.lastIndexOf('/') + 1);
    int punktum = navn.indexOf('.');
    return punktum < 0 ? navn : navn.substring(0, punktum);
  }
}

package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts changed models up to be looked at. A file from outside is hostile until it has been read:
 * what could do harm or is no model is refused, and then nothing is stored. What would merely not
 * work is a draft, in which it is shown.
 */
@Brugstilfaelde
public class LaegKladde {

  /** A file as it was sent. */
  public record Sendt(String navn, byte[] indhold) {}

  /** Files of one draft, and characters of one. Assumptions: the largest of ours has 52,000. */
  static final int HOEJST_FILER = 20;

  static final int HOEJST_BYTE = 500_000;

  private static final String FELT = "filer";
  private static final Pattern NAVN = Pattern.compile("[a-z][a-z0-9_]{0,79}\\.(bpmn|dmn|form)");

  private final Modelkladder kladder;
  private final Udruller udruller;
  private final Clock ur;

  LaegKladde(Modelkladder kladder, Udruller udruller, Clock ur) {
    this.kladder = kladder;
    this.udruller = udruller;
    this.ur = ur;
  }

  /**
   * @return number of the draft
   */
  public long laeg(String bruger, List<Sendt> sendte) {
    List<Sendt> valgte = sendte.stream().filter(s -> s.indhold().length > 0).toList();
    if (valgte.isEmpty() || valgte.size() > HOEJST_FILER) {
      throw new Regelbrud(
          FELT,
          valgte.isEmpty()
              ? "Vælg mindst én fil med et indhold."
              : "Vælg højst %d filer ad gangen.".formatted(HOEJST_FILER));
    }
    Set<String> set = new HashSet<>();
    List<Modelfil> filer = new ArrayList<>();
    for (Sendt s : valgte) {
      Modelfil fil = fil(s);
      if (!set.add(fil.fil())) {
        throw new Regelbrud(FELT, "To af filerne hedder det samme. Vælg hver fil én gang.");
      }
      filer.add(fil);
    }
    return kladder.gem(new Modelkladde(null, bruger, ur.instant(), null, null, filer));
  }

  private Modelfil fil(Sendt s) {
    String navn = s.navn() == null ? "" : s.navn();
    if (!NAVN.matcher(navn).matches()) {
      throw new Regelbrud(
          FELT,
          "En fil har et navn, der ikke kan bruges. Navnet er modellens id med små bogstaver, tal og understregning, og"
              + " det ender på .bpmn, .dmn eller .form.");
    }
    if (s.indhold().length > HOEJST_BYTE) {
      throw new Regelbrud(
          FELT,
          "%s fylder for meget. En model må højst fylde %d kB."
              .formatted(navn, HOEJST_BYTE / 1000));
    }
    Modelslags slags = Modelslags.afFil(navn).orElseThrow();
    Modelfil fil = new Modelfil(slags.mappe() + navn, tekst(navn, s.indhold()));
    List<String> farligt = udruller.farligt(fil);
    if (!farligt.isEmpty()) {
      throw new Regelbrud(FELT, navn + ": " + String.join(" ", farligt));
    }
    return fil;
  }

  private static String tekst(String navn, byte[] indhold) {
    try {
      String tekst =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(indhold)).toString();
      if (tekst.indexOf(0) < 0) {
        return tekst;
      }
    } catch (CharacterCodingException e) {
      // told below
    }
    throw new Regelbrud(
        FELT, navn + " er ikke tekst i tegnsættet UTF-8. Gem den igen i Camunda Modeler.");
  }
}

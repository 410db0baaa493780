package dk.jobveu.forloeb;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.referencedata.Referencedata;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * What a role is called in a forløb: what a job centre is, a law decides.
 *
 * <p>The model's own word stays, since it is the one that people know and that names of
 * organisations are made of. From the day on which the law no longer knows it, the first time that
 * it stands in a text, what it is by the law stands behind it: "jobcentret (kommunen)". One place
 * puts it there, in forms, messages, letters, documents and the checklist.
 */
@Component
public class Rolleord {

  private static final String I_TEKST = "jobcenter_i_tekst";

  /**
   * The word in all its forms: not a part of another word, of a field or of an address, and not the
   * beginning of an organisation's name.
   */
  private static final Pattern JOBCENTER =
      Pattern.compile(
          "(?<![\\w{/.-])([Jj]obcent)(er|ret|re|rene)(s?)(?![\\w}/=-])(?! [A-ZÆØÅ(])(?!\\*)",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Referencedata referencedata;
  private final Forloebregister register;

  Rolleord(Referencedata referencedata, Forloebregister register) {
    this.referencedata = referencedata;
    this.register = register;
  }

  /**
   * The label on the day that the forløb began.
   *
   * @param rolle id of the role
   */
  public String af(Forloeb forloeb, String rolle) {
    return rolle.equals(Rolle.JOBCENTER.id())
        ? referencedata.betegnelse(rolle, forloeb.startdato())
        : Rolle.tekst(rolle);
  }

  /** Whether a text has the word, so that it is another one in some forløb. */
  public static boolean harOrd(String tekst) {
    return JOBCENTER.matcher(tekst).find();
  }

  /** A text of the forløb, with what a job centre is by the law of the day it began. */
  public String iTekst(String forloebId, String tekst) {
    return tekst == null || forloebId == null ? tekst : iForloeb(forloebId).apply(tekst);
  }

  /** What a job centre is by the law of the day, or null as long as it is one. */
  public String forklaring(Forloeb forloeb) {
    String ord = referencedata.betegnelse(I_TEKST, forloeb.startdato());
    return ord.equals(Rolle.JOBCENTER.id()) ? null : ord;
  }

  /**
   * What is done to the texts of a forløb; leaves alone what has none of the words, and asks which
   * forløb it is when the first one has.
   */
  public UnaryOperator<String> iForloeb(String forloebId) {
    Supplier<Optional<String>> ord =
        SingletonSupplier.of(() -> register.find(forloebId).map(this::forklaring));
    return tekst -> {
      Matcher m = JOBCENTER.matcher(tekst);
      return m.find() ? ord.get().map(o -> medForklaring(tekst, m, o)).orElse(tekst) : tekst;
    };
  }

  /** The same for the texts of one page, in the order in which they stand: the first has it. */
  public UnaryOperator<String> foersteGang(String forloebId) {
    UnaryOperator<String> hver = iForloeb(forloebId);
    AtomicBoolean sagt = new AtomicBoolean();
    return tekst -> {
      String nu = sagt.get() ? tekst : hver.apply(tekst);
      sagt.compareAndSet(false, !nu.equals(tekst));
      return nu;
    };
  }

  private static String medForklaring(String tekst, Matcher m, String ord) {
    return tekst.substring(0, m.end())
        + " (%s%s%s)".formatted(ord, endelse(m.group(2)), m.group(3))
        + tekst.substring(m.end());
  }

  /** Of a word like {@code kommune}, in the form in which the other stands. */
  private static String endelse(String jobcentrets) {
    return switch (jobcentrets.toLowerCase(Locale.ROOT)) {
      case "ret" -> "n";
      case "re" -> "r";
      case "rene" -> "rne";
      default -> "";
    };
  }
}

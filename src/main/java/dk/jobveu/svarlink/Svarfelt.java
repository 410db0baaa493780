package dk.jobveu.svarlink;

import dk.jobveu.faelles.Datotekst;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.faelles.Ulaeselig;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Spoergetilladelse;
import java.util.List;

/**
 * A field on the page that a link leads to, in the words of whoever answers. Its answer goes to the
 * task's form by the same key, and the form checks it.
 *
 * @param hjaelp a hint, or null
 * @param hoejst how many characters there is room for
 * @param valg what can be chosen
 * @param styrer whether a yes or a no here says which of the other groups are answered
 */
public record Svarfelt(
    String noegle,
    Art art,
    String tekst,
    String hjaelp,
    int hoejst,
    List<Valg> valg,
    boolean styrer) {

  /** How it is answered. */
  public enum Art {
    ET_VALG,
    LISTE,
    FLERE_VALG,
    TAL,
    TEKST,
    LANG_TEKST,
    KRYDS,
    DAG
  }

  private static final int CIFRE = 12;
  private static final int DATO = 30;

  public Svarfelt {
    valg = List.copyOf(valg);
  }

  static Svarfelt jaNej(String noegle, String tekst) {
    return jaNej(noegle, tekst, "Nej");
  }

  static Svarfelt jaNej(String noegle, String tekst, String nej) {
    return new Svarfelt(
        noegle,
        Art.ET_VALG,
        tekst,
        null,
        0,
        List.of(new Valg("JA", "Ja"), new Valg("NEJ", nej)),
        false);
  }

  /** The question that the other groups follow from. */
  static Svarfelt styrende(String noegle, String tekst) {
    return new Svarfelt(noegle, Art.ET_VALG, tekst, null, 0, jaNej(noegle, tekst).valg(), true);
  }

  static Svarfelt valg(String noegle, String tekst, List<Valg> valg) {
    return new Svarfelt(noegle, Art.ET_VALG, tekst, null, 0, valg, false);
  }

  static Svarfelt liste(String noegle, String tekst, List<Valg> valg) {
    return new Svarfelt(noegle, Art.LISTE, tekst, null, 0, valg, false);
  }

  static Svarfelt flere(String noegle, String tekst, String hjaelp, List<Valg> valg) {
    return new Svarfelt(noegle, Art.FLERE_VALG, tekst, hjaelp, 0, valg, false);
  }

  static Svarfelt tal(String noegle, String tekst, String hjaelp) {
    return new Svarfelt(noegle, Art.TAL, tekst, hjaelp, CIFRE, List.of(), false);
  }

  static Svarfelt tekst(String noegle, String tekst, String hjaelp, int hoejst) {
    return new Svarfelt(noegle, Art.TEKST, tekst, hjaelp, hoejst, List.of(), false);
  }

  /** Whether the survey may ask whoever has the link how it went. */
  static Svarfelt spoergeskema() {
    return kryds(
        Spoergetilladelse.FELT,
        "Vi vil gerne spørges om, hvordan det gik: ét spørgeskema på mail, når forløbet skal evalueres. Svarene gemmes uden navn, og vi kan sige nej igen.");
  }

  static Svarfelt langTekst(String noegle, String tekst, String hjaelp, int hoejst) {
    return new Svarfelt(noegle, Art.LANG_TEKST, tekst, hjaelp, hoejst, List.of(), false);
  }

  static Svarfelt kryds(String noegle, String tekst) {
    return new Svarfelt(noegle, Art.KRYDS, tekst, null, 0, List.of(), false);
  }

  static Svarfelt dag(String noegle, String tekst) {
    return new Svarfelt(noegle, Art.DAG, tekst, null, DATO, List.of(), false);
  }

  /**
   * What was typed, as the form takes it. A number or a day that cannot be read goes on as it was
   * written, to be refused at its field; a box that is not ticked is not sent.
   */
  public Object laes(List<String> skrevet) {
    return switch (art) {
      case KRYDS -> skrevet.contains("true");
      case FLERE_VALG -> skrevet;
      case TAL -> skrevet.isEmpty() ? null : tal(skrevet.get(0));
      case DAG -> skrevet.isEmpty() ? null : dag(skrevet.get(0));
      default -> skrevet.isEmpty() ? null : skrevet.get(0);
    };
  }

  private static Object dag(String skrevet) {
    try {
      return skrevet.isBlank() ? null : Datotekst.laes(skrevet).toString();
    } catch (Ulaeselig e) {
      return skrevet;
    }
  }

  private static Object tal(String skrevet) {
    if (skrevet.isBlank()) {
      return null;
    }
    try {
      return Taltekst.laes(skrevet, 0);
    } catch (Ulaeselig e) {
      return skrevet;
    }
  }
}

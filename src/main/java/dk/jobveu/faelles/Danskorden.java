package dk.jobveu.faelles;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.text.StringSearch;
import com.ibm.icu.util.ULocale;
import java.text.StringCharacterIterator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which a Dane looks for a name, and what finds it (docs/adr/0023): æ, ø and å come
 * last, aa is å (Aabenraa, Aalborg, Aarhus), a space comes before letters. Lists are put in order
 * here and not in SQL, since H2 and PostgreSQL have an order each.
 */
public final class Danskorden {

  private static final ULocale DANSK = ULocale.forLanguageTag("da-DK");

  // frozen, so that all threads may use them
  private static final RuleBasedCollator ORDEN = regler(Collator.TERTIARY);
  private static final RuleBasedCollator BOGSTAVER = regler(Collator.PRIMARY);

  /** By name; alike in all but what the rules leave out (hidden marks) in order of their codes. */
  public static final Comparator<String> NAVNE =
      Comparator.nullsLast(
          ((Comparator<String>) ORDEN::compare).thenComparing(Comparator.naturalOrder()));

  private Danskorden() {}

  private static RuleBasedCollator regler(int styrke) {
    RuleBasedCollator regler = (RuleBasedCollator) Collator.getInstance(DANSK);
    regler.setStrength(styrke);
    return (RuleBasedCollator) regler.freeze();
  }

  /** By the name of each. */
  public static <T> Comparator<T> efter(Function<? super T, String> navn) {
    return Comparator.comparing(navn, NAVNE);
  }

  /** The same in the order of their names; equal names keep the order they came in. */
  public static <T> List<T> ordnet(Collection<T> alle, Function<? super T, String> navn) {
    return alle.stream().sorted(efter(navn)).toList();
  }

  /**
   * The same in the order of codes, such as pseudonyms: capitals from A to Z, digits and hyphens,
   * where AA is two letters and not Å.
   */
  public static <T> List<T> efterKode(Collection<T> alle, Function<? super T, String> kode) {
    return alle.stream().sorted(Comparator.comparing(kode)).toList();
  }

  /**
   * Whether a text holds what somebody looks for, whatever the case, accents, and å or aa: {@code
   * aarhus} finds Århus and {@code ÅLBORG} finds Aalborg. Nothing is in everything.
   */
  public static boolean indeholder(String tekst, String soegt) {
    if (soegt == null || soegt.isBlank()) {
      return true;
    }
    return tekst != null
        && !tekst.isEmpty()
        && new StringSearch(soegt.strip(), new StringCharacterIterator(tekst), BOGSTAVER).first()
            != StringSearch.DONE;
  }
}

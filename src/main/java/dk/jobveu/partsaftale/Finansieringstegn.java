package dk.jobveu.partsaftale;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Notices what a partsaftale has no say in: financing and launch. A word is a sign and no
 * proof, so whoever writes the draft is asked.
 */
@Component
class Finansieringstegn {

  private static final Pattern SAETNING = Pattern.compile("[^.!?\\n]+[.!?]?");

  private final Pattern tegn;

  Finansieringstegn(Partsaftaleindstilling indstilling) {
    this.tegn =
        Pattern.compile(
            indstilling.tegn().stream()
                .map(Finansieringstegn::moenster)
                .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Danish puts words together ({@code deltagerbetaling}); a short sign is a word of its own. */
  private static String moenster(String tegn) {
    String ordret = Pattern.quote(tegn);
    return tegn.length() < 4 ? "(?<!\\p{L})" + ordret + "(?!\\p{L})" : ordret;
  }

  /** The first sentence of the draft that has such a sign. */
  Optional<String> find(Aftaleindhold a) {
    return Stream.of(
            a.aftalensFormaal(),
            a.stillingsbetegnelser(),
            a.fagligeKompetencer(),
            a.maalgruppe(),
            a.indsnaevring(),
            a.beskaeftigede(),
            a.loeftemaal())
        .filter(Partsaftale::udfyldt)
        .map(this::saetninger)
        .flatMap(List::stream)
        .findFirst();
  }

  private List<String> saetninger(String tekst) {
    return SAETNING
        .matcher(tekst)
        .results()
        .map(m -> m.group().strip())
        .filter(s -> tegn.matcher(s).find())
        .toList();
  }
}

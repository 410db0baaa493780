package dk.jobveu.deltager;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Takes pseudonyms out of texts for those who shall not know them. */
public final class Pseudonymskjul {

  private final Pattern fremmede;

  public Pseudonymskjul(Collection<String> fremmede) {
    this.fremmede =
        fremmede.isEmpty()
            ? null
            : Pattern.compile(
                fremmede.stream()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?<![\\w-])(?:", ")(?![\\w-])")));
  }

  public String skjul(String tekst) {
    return fremmede == null || tekst == null
        ? tekst
        : fremmede.matcher(tekst).replaceAll("en deltager");
  }
}

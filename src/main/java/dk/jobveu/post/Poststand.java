package dk.jobveu.post;

import dk.jobveu.post.Forsendelse.Tilstand;
import dk.jobveu.post.Postlager.Post;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where a letter has come, in words. */
@Component
public class Poststand {

  private final Postvaesen postvaesen;
  private final Postindstilling indstilling;

  Poststand(Postvaesen postvaesen, Postindstilling indstilling) {
    this.postvaesen = postvaesen;
    this.indstilling = indstilling;
  }

  /** Whether letters leave at all. */
  public boolean sendes() {
    return postvaesen.findes();
  }

  /** Whether links that let whoever has them answer may be shown to the administrator. */
  public boolean viserLinks() {
    return indstilling.visLinks();
  }

  /** How many addresses it has come how far with. */
  public String af(Post p) {
    if (!p.fordelt()) {
      return sendes() ? "I kø" : "Ikke sendt: der er ingen mailserver";
    }
    if (p.forsendelser().isEmpty()) {
      return "Ingen har opgivet en mailadresse";
    }
    return Arrays.stream(Tilstand.values())
        .map(t -> antal(p, t))
        .filter(s -> !s.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String antal(Post p, Tilstand t) {
    long antal = p.forsendelser().stream().filter(f -> f.tilstand() == t).count();
    return antal == 0
        ? ""
        : antal == 1 && p.forsendelser().size() == 1
            ? t.tekst()
            : "%s: %d".formatted(t.tekst(), antal);
  }
}

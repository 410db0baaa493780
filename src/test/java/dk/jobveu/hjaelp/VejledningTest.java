package dk.jobveu.hjaelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.faelles.FindesIkke;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Help leads from guide to guide and nowhere else. */
class VejledningTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");

  private final Vejledning vejledning = new Vejledning();

  @Test
  void hverSideDerHenvisesTilFindesOgIntetAndetHenvisesDerTil() {
    Set<String> laest = new HashSet<>();
    Deque<String> foran = new ArrayDeque<>(Set.of(Vejledning.FAELLES));
    while (!foran.isEmpty()) {
      String navn = foran.pop();
      if (laest.add(navn)) {
        Vejledning.Side side = vejledning.side(navn);
        assertThat(side.titel()).as(navn).isNotBlank();
        LINK.matcher(side.html())
            .results()
            .map((MatchResult r) -> r.group(1))
            .peek(link -> assertThat(link).as(navn).matches("/hjaelp(/[A-Za-z_]+)?"))
            .map(link -> link.replaceFirst("^/hjaelp/?", ""))
            .forEach(n -> foran.push(n.isEmpty() ? Vejledning.FAELLES : n));
      }
    }
    assertThat(laest).contains("README", "jobcenter", "koordinator", "ordliste");
  }

  @Test
  void enTabelHarOverskrifterDerKanLaesesOp() {
    assertThat(vejledning.side(Vejledning.FAELLES).html()).contains("<th scope=\"col\">menu</th>");
  }

  @Test
  void andetEndVejledningerKanIkkeHentes() {
    for (String navn : new String[] {"findes_ikke", "../application", "README.md", ""}) {
      assertThatThrownBy(() -> vejledning.side(navn)).isInstanceOf(FindesIkke.class);
    }
  }
}

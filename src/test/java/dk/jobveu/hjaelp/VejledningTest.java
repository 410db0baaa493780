package dk.jobveu.hjaelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.jobveu.faelles.FindesIkke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Help leads from guide to guide and from each form to its place, and nowhere else. */
class VejledningTest {

  private static final Pattern LINK = Pattern.compile("href=\"([^\"]*)\"");
  private static final Pattern BILLEDE =
      Pattern.compile("!\\[([^\\]]*)]\\(\\.\\./img/vejledning/([a-z_]+)\\.webp\\)");
  private static final Path BILLEDER = Path.of("docs", "img", "vejledning");
  private static final int HOEJST = 60_000;

  /** The guide of the role that a lane is; who has the others changes from forløb to forløb. */
  private static final Map<String, String> LANER =
      Map.of(
          "${koordinator}", "koordinator",
          "${jobcenter}", "jobcenter",
          "${branchorganisation}", "brancheorganisation",
          "${fagligOrganisation}", "faglig_organisation",
          "${uddannelsesinstitution}", "uddannelsesinstitution");

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
      assertThatThrownBy(() -> vejledning.billede(navn)).isInstanceOf(FindesIkke.class);
    }
  }

  /** A form without a place is one that somebody cannot get help with. */
  @Test
  void hverBlanketHarSitStedIVejledningen() throws IOException {
    List<String> uden = new ArrayList<>();
    Set<String> blanketter = new TreeSet<>();
    try (Stream<Path> modeller = Files.list(Path.of("bpmn"))) {
      modeller
          .filter(f -> f.toString().endsWith(".bpmn"))
          .flatMap(
              f ->
                  Bpmn.readModelFromFile(f.toFile())
                      .getModelElementsByType(UserTask.class)
                      .stream())
          .filter(o -> blanketter.add(o.getCamundaFormRef()))
          .filter(o -> !harSted(o))
          .forEach(o -> uden.add(o.getCamundaFormRef() + ": *" + o.getName() + "*"));
    }
    assertThat(uden).as("skriv om opgaven i rollens vejledning, med navnet i kursiv").isEmpty();
    try (Stream<Path> filer = Files.list(Path.of("forms"))) {
      assertThat(filer.map(f -> f.getFileName().toString().replace(".form", "")))
          .filteredOn(b -> !b.equals(FindHjaelp.STARTBLANKET))
          .containsExactlyInAnyOrderElementsOf(blanketter);
    }
    assertThat(vejledning.omtaler("koordinator", FindHjaelp.BEGYND)).isTrue();
  }

  private boolean harSted(UserTask opgave) {
    String rolle = LANER.get(opgave.getCamundaCandidateGroups());
    return Stream.of(Rollevejledning.values())
        .map(Rollevejledning::navn)
        .filter(navn -> rolle == null || rolle.equals(navn))
        .anyMatch(
            navn ->
                vejledning.omtaler(navn, opgave.getName())
                    && vejledning
                        .side(navn)
                        .html()
                        .contains("id=\"" + Sted.af(opgave.getName()) + "\""));
  }

  /**
   * Each picture is there, small, explained to who does not see it, and in a guide; each role has
   * some.
   */
  @Test
  void hvertBilledeFindesOgBruges() throws IOException {
    Set<String> brugt = new TreeSet<>();
    for (Path guide : filer(Path.of("docs", "brugervejledning"), ".md")) {
      for (MatchResult r : BILLEDE.matcher(Files.readString(guide)).results().toList()) {
        String navn = r.group(2);
        assertThat(r.group(1)).as("%s i %s", navn, guide).hasSizeBetween(20, 150);
        assertThat(BILLEDER.resolve(navn + ".txt")).isNotEmptyFile();
        Vejledningsbillede billede = vejledning.billede(navn);
        assertThat(billede.indhold().length).as(navn).isLessThanOrEqualTo(HOEJST);
        assertThat(billede.bredde()).as(navn).isBetween(300, 1400);
        assertThat(billede.hoejde()).as(navn).isBetween(100, 900);
        brugt.add(navn);
        assertThat(vejledning.side(navnPaa(guide, ".md")).html())
            .contains("src=\"/hjaelp/billede/" + navn + "\"")
            .contains("width=\"" + billede.bredde() + "\"");
      }
    }
    assertThat(filer(BILLEDER, ".webp").stream().map(f -> navnPaa(f, ".webp")))
        .containsExactlyInAnyOrderElementsOf(brugt);
    for (Rollevejledning r : Rollevejledning.values()) {
      assertThat(vejledning.side(r.navn()).html()).as(r.navn()).contains("<img ");
    }
  }

  private static String navnPaa(Path fil, String endelse) {
    return fil.getFileName().toString().replace(endelse, "");
  }

  private static List<Path> filer(Path mappe, String endelse) throws IOException {
    try (Stream<Path> filer = Files.list(mappe)) {
      return filer.filter(f -> f.toString().endsWith(endelse)).sorted().toList();
    }
  }
}

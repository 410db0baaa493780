package dk.jobveu.projektrum;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.Systemtest;
import dk.jobveu.liste.Liste;
import dk.jobveu.liste.Listegang;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A form that sends people to a list or a page in Projektrum sends them to one that is there. */
@Systemtest
class FormularlinksTest {

  private static final Pattern LINK =
      Pattern.compile("/projektrum/forloeb/\\{\\{forloebId}}/([a-z_-]+)");

  @Autowired Listegang gang;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping sider;

  @Test
  void alleLinksFraFormularerneFindes() throws IOException {
    Set<String> lister = gang.lister().stream().map(Liste::sti).collect(Collectors.toSet());
    Set<String> links = new TreeSet<>();
    try (Stream<Path> filer = Files.list(Path.of("forms"))) {
      for (Path fil : filer.toList()) {
        Matcher link = LINK.matcher(Files.readString(fil));
        while (link.find()) {
          links.add(link.group(1));
        }
      }
    }
    assertThat(links).contains("screening", "fremmoede");
    links.removeIf(link -> findesSiden("/projektrum/forloeb/{id}/" + link));
    assertThat(lister).containsAll(links);
  }

  /** A page of its own, which no list has. */
  private boolean findesSiden(String sti) {
    return sider.getHandlerMethods().keySet().stream()
        .anyMatch(s -> s.getPatternValues().contains(sti));
  }
}

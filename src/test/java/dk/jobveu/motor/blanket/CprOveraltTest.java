package dk.jobveu.motor.blanket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text field of every form, in lists as well, refuses a CPR number however it is written. */
class CprOveraltTest {

  private static final List<String> CPR =
      List.of(
          "010190-1234",
          "0101901234",
          "010190 1234",
          "010190.1234",
          "010190/1234",
          "01-01-90-1234",
          "01.01.90 1234",
          "01/01-90 1234",
          "01 01 90 12 34",
          "0101 901 234",
          "0101 90 1234",
          "610190-1234",
          "911290 1234",
          "310204-1234",
          "01011990-1234",
          "010190\u20131234",
          "010190\u200B1234",
          "\uFF10\uFF11\uFF10\uFF11\uFF19\uFF10-1234",
          "\u0660\u0661\u0660\u0661\u0669\u0660\u0661\u0662\u0663\u0664",
          "Ring til 010190 (1234)");

  private final Blanketkontrol kontrol =
      new Blanketkontrol(new FeelBetingelse(), Clock.systemUTC());
  private final List<String> fejl = new ArrayList<>();
  private int felter;

  @Test
  void hvertTekstfeltAfviserDem() throws IOException {
    try (Stream<Path> filer = Files.list(Path.of("forms"))) {
      for (Path fil : filer.toList()) {
        try (InputStream kilde = Files.newInputStream(fil)) {
          proev(fil.getFileName().toString(), Blanketdefinition.laes(kilde).felter());
        }
      }
    }
    assertThat(felter).isGreaterThan(100);
    assertThat(fejl).isEmpty();
  }

  private void proev(String blanket, List<Felt> alle) {
    for (Felt felt : alle) {
      proev(blanket, felt.underfelter());
      if (felt.type().startsWith("text") && !felt.skrivebeskyttet()) {
        felter++;
        CPR.forEach(tekst -> proev(blanket, felt, tekst));
      }
    }
  }

  private void proev(String blanket, Felt felt, String tekst) {
    try {
      kontrol.kontroller(
          new Blanketdefinition("proeve", List.of(altidVist(felt))),
          Map.of(felt.noegle(), tekst),
          Map.of());
      fejl.add(blanket + " " + felt.noegle() + " tog " + tekst);
    } catch (BlanketFejl afvist) {
      boolean kort = felt.maksLaengde() != null && felt.maksLaengde() < tekst.length();
      String besked = afvist.fejl().get(0).besked();
      if (!kort && !besked.contains("ligner et cpr-nummer") && felt.nummer() == null) {
        fejl.add(blanket + " " + felt.noegle() + " siger " + besked);
      }
    }
  }

  private static Felt altidVist(Felt f) {
    return new Felt(
        f.noegle(),
        f.type(),
        f.label(),
        f.undertype(),
        f.kraevet(),
        f.min(),
        f.maks(),
        f.decimaler(),
        f.minLaengde(),
        f.maksLaengde(),
        f.moenster(),
        f.moensterBesked(),
        f.valg(),
        f.valgnoegle(),
        null,
        false,
        f.nummer(),
        f.dag(),
        f.registrering(),
        List.of());
  }
}

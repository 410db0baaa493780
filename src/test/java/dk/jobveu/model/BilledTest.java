package dk.jobveu.model;

import static org.assertj.core.api.Assertions.assertThat;

import dk.jobveu.motor.modelkontrol.Modelsum;
import dk.jobveu.motor.modelkontrol.Procesmodel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pictures in the documentation show the models as they are now. */
class BilledTest {

  private static final Path BILLEDER = Path.of("docs", "img");

  static Stream<Procesmodel> modeller() {
    return Model.alle();
  }

  @ParameterizedTest
  @MethodSource("modeller")
  void billedetViserModellenSomDenErNu(Procesmodel model) throws IOException {
    Path billede = BILLEDER.resolve(model.id() + ".svg");
    assertThat(billede)
        .withFailMessage("%s findes ikke. Kør scripts/tegn, og tag billedet med.", billede)
        .exists();
    assertThat(Files.readString(billede))
        .withFailMessage(
            "%s viser ikke længere bpmn/%s.bpmn, som den er nu. Kør scripts/tegn, og se på det.",
            billede, model.id())
        .contains("<!-- bpmn/" + model.id() + ".bpmn sha256 " + sum(model) + " -->");
  }

  @Test
  void intetBilledeErUdenModel() throws IOException {
    for (Path billede : Model.filer(BILLEDER.toString(), ".svg")) {
      String navn = billede.getFileName().toString().replace(".svg", "");
      boolean tegnetAfModel = Files.readString(billede).contains("<!-- bpmn/");
      assertThat(!tegnetAfModel || Model.findes(navn))
          .withFailMessage("%s viser en proces, der ikke findes. Kør scripts/tegn.", billede)
          .isTrue();
    }
  }

  private static String sum(Procesmodel model) throws IOException {
    return Modelsum.af(Files.readString(Path.of("bpmn", model.id() + ".bpmn")));
  }

  /**
   * A diagram that has been opened and saved is the same, and one that says something else is not.
   */
  @Test
  void sammeSumNaarEditorenHarGemt() {
    String foer =
        """
        <a:b id="x" name="hensigts&#173;erklæring" camunda:calledElementBinding="latest" n="${f('y') &gt; 0}">
          <c/>
        </a:b>
        """;
    String gemt =
        "<a:b name=\"hensigts\u00ADerklæring\" n=\"${f(&#39;y&#39;) &#62; 0}\" id=\"x\"><c/></a:b>";

    assertThat(Modelsum.af(gemt)).isEqualTo(Modelsum.af(foer));
    assertThat(Modelsum.af(gemt.replace("id=\"x\"", "id=\"y\""))).isNotEqualTo(Modelsum.af(foer));
  }
}

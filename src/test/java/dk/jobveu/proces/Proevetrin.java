package dk.jobveu.proces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;

/** Every process in a version more, with a step added before its first end. */
public final class Proevetrin implements AutoCloseable {

  public static final String TRIN = "Event_Proevetrin";

  private static final Pattern SLUT =
      Pattern.compile(
          "<bpmn:endEvent id=\"([^\"]+)\".*?<bpmn:incoming>([^<]+)</bpmn:incoming>",
          Pattern.DOTALL);

  private final RepositoryService modeller;
  private final String udrulning;
  private final Map<String, List<String>> kendte = new HashMap<>();

  public Proevetrin(RepositoryService modeller) {
    this.modeller = modeller;
    DeploymentBuilder ny = modeller.createDeployment().name("Et trin mere");
    for (Path fil : filer()) {
      ny.addString("bpmn/" + fil.getFileName(), medEtTrinMere(fil));
    }
    udrulning = ny.deploy().getId();
  }

  static List<Path> filer() {
    try (Stream<Path> filer = Files.list(Path.of("bpmn"))) {
      return filer.filter(f -> f.toString().endsWith(".bpmn")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String medEtTrinMere(Path fil) {
    String xml;
    try {
      xml = Files.readString(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Matcher m = SLUT.matcher(xml);
    if (!m.find()) {
      throw new AssertionError(fil + " har ingen slutning");
    }
    String slut = m.group(1);
    String vej = m.group(2);
    String trin =
        """
        <bpmn:intermediateThrowEvent id="%1$s" name="Prøvetrin nået">
          <bpmn:incoming>%2$s</bpmn:incoming>
          <bpmn:outgoing>Flow_ProevetrinTilSlut</bpmn:outgoing>
        </bpmn:intermediateThrowEvent>
        <bpmn:sequenceFlow id="Flow_ProevetrinTilSlut" sourceRef="%1$s" targetRef="%3$s" />
        """
            .formatted(TRIN, vej, slut);
    String foer = xml.substring(0, m.start());
    String efter = xml.substring(m.end());
    String kort = m.group().replace(">" + vej + "<", ">Flow_ProevetrinTilSlut<");
    return (foer + trin + kort + efter)
        .replaceFirst(
            "(<bpmn:sequenceFlow id=\"" + vej + "\"[^>]*targetRef=\")" + slut, "$1" + TRIN)
        .replace(
            "<bpmn:flowNodeRef>" + slut + "</bpmn:flowNodeRef>",
            "<bpmn:flowNodeRef>"
                + slut
                + "</bpmn:flowNodeRef><bpmn:flowNodeRef>"
                + TRIN
                + "</bpmn:flowNodeRef>");
  }

  /** The version that came with the system, and the one with a step more. */
  public List<String> versioner(String proces) {
    return kendte.computeIfAbsent(
        proces,
        p -> {
          List<ProcessDefinition> nyeste =
              modeller
                  .createProcessDefinitionQuery()
                  .processDefinitionKey(p)
                  .orderByProcessDefinitionVersion()
                  .desc()
                  .listPage(0, 2);
          return List.of(nyeste.get(1).getId(), nyeste.get(0).getId());
        });
  }

  @Override
  public void close() {
    modeller.deleteDeployment(udrulning, true);
  }
}

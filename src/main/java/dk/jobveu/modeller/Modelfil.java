package dk.jobveu.modeller;

import java.nio.charset.StandardCharsets;

/**
 * A file of a draft.
 *
 * @param fil the name that it is deployed under, e.g. {@code bpmn/fase_1.bpmn}
 */
public record Modelfil(String fil, String tekst) {

  public byte[] indhold() {
    return tekst.getBytes(StandardCharsets.UTF_8);
  }

  public Modelslags slags() {
    return Modelslags.afFil(fil).orElseThrow();
  }

  /** The id of its model, which is its name. */
  public String noegle() {
    return fil.substring(fil.indexOf('/') + 1, fil.lastIndexOf('.'));
  }
}

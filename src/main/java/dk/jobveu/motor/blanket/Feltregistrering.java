package dk.jobveu.motor.blanket;

import dk.jobveu.feltsvar.Feltlaesere;
import java.util.Map;

/**
 * How the answer to a field is kept when a designer has added it.
 *
 * @param procesvariabel whether the process gets it too, so that a gateway can ask for it
 * @param valgtekster the words of each choice by what it is called
 */
public record Feltregistrering(
    Feltlaesere laesere, boolean procesvariabel, Map<String, String> valgtekster) {

  static final String LAESERE = "laesere";
  static final String PROCESVARIABEL = "procesvariabel";
  static final String JA = "ja";
}

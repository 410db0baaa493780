package dk.jobveu.adgang;

import java.util.List;

/** The person at the screen and the organisations they act for. */
public record Bruger(String id, List<String> organisationer) {

  public Bruger {
    organisationer = List.copyOf(organisationer);
  }
}

package dk.jobveu.modeller;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of model; {@link #id()} stands in addresses. */
public enum Modelslags {
  PROCES("proces", "Processer", "Proces", "bpmn/", "bpmn"),
  BESLUTNING("beslutning", "Beslutninger", "Beslutning", "dmn/", "dmn"),
  BLANKET("blanket", "Blanketter", "Blanket", "forms/", "form");

  private final String id;
  private final String flere;
  private final String en;
  private final String mappe;
  private final String ende;

  Modelslags(String id, String flere, String en, String mappe, String ende) {
    this.id = id;
    this.flere = flere;
    this.en = en;
    this.mappe = mappe;
    this.ende = ende;
  }

  public String id() {
    return id;
  }

  public String flere() {
    return flere;
  }

  public String en() {
    return en;
  }

  /** The folder that its files are deployed in. */
  public String mappe() {
    return mappe;
  }

  /** How names of its files end, without the full stop. */
  public String ende() {
    return ende;
  }

  public static Optional<Modelslags> af(String id) {
    return Arrays.stream(values()).filter(s -> s.id.equals(id)).findFirst();
  }

  /** By the end of a file's name. */
  public static Optional<Modelslags> afFil(String fil) {
    return Arrays.stream(values()).filter(s -> fil.endsWith("." + s.ende)).findFirst();
  }
}

package dk.jobveu.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A table as a designer prepares a law that counts from a day: a column more, and a rule in two.
 */
public final class MedDag {

  public static final String TABEL = "koordinator_rolle";

  private static final String REGEL = "<rule id=\"koordinator_rolle_styrmand\">";
  private static final String TOM = "<inputEntry id=\"%s_hvis_start\"><text></text></inputEntry>";

  private MedDag() {}

  public static String gaeldende() throws IOException {
    return Files.readString(Path.of("dmn/koordinator_rolle.dmn"));
  }

  /** The column alone: nothing is another. */
  static String kolonne() throws IOException {
    StringBuilder ny = new StringBuilder();
    int nr = 0;
    boolean kolonne = false;
    for (String linje : gaeldende().lines().toList()) {
      if (!kolonne && linje.contains("<output ")) {
        ny.append(
            """
                  <input id="koordinator_rolle_ind_start" label="Forløbets start">
                    <inputExpression id="koordinator_rolle_ind_start_udtryk" typeRef="string"><text>forloebetsStart</text></inputExpression>
                  </input>
            """);
        kolonne = true;
      }
      // after the conditions, before the first answer of each rule
      if (linje.contains("_saa_rolle\"")) {
        ny.append(TOM.formatted("regel_" + nr++)).append('\n');
      }
      ny.append(linje).append('\n');
    }
    return ny.toString();
  }

  /** Until the day as now, and from that day on whoever would be at the helm is the coordinator. */
  public static String fra(String dag) throws IOException {
    return med(
        "date(?) &lt; date(\"%s\")".formatted(dag), "date(?) &gt;= date(\"%s\")".formatted(dag));
  }

  static String med(String foer, String efter) throws IOException {
    String tabel = kolonne();
    int begynder = tabel.indexOf(REGEL);
    int ender = tabel.indexOf("</rule>", begynder) + "</rule>".length();
    String regel = tabel.substring(begynder, ender);
    String tom = "_hvis_start\"><text></text>";
    String nye =
        regel.replace(tom, "_hvis_start\"><text>" + foer + "</text>")
            + "\n"
            + regel
                .replace(tom, "_efter_hvis_start\"><text>" + efter + "</text>")
                .replace("koordinator_rolle_styrmand", "koordinator_rolle_styrmand_efter")
                .replace("<text>\"STYRMAND\"</text>", "<text>\"KOORDINATOR\"</text>");
    return tabel.substring(0, begynder) + nye + tabel.substring(ender);
  }
}

package dk.jobveu.motor.fejl;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine says when a model is to blame, in Danish. Only words of the model are taken from
 * its texts: ids, and expressions as they are written, never what they were evaluated to.
 */
final class Modelaarsager {

  private static final int DYBEST = 30;

  private static final String IKKE_DER =
      "Udtrykket »%s« spørger om noget, der ikke findes, når man når hertil. Ret navnet, eller sæt"
          + " variablen før.";

  private record Aarsag(Pattern motoren, String dansk) {}

  private static final List<Aarsag> KENDTE =
      List.of(
          aarsag(
              "Error while evaluating expression: (.+?)\\. Cause: »[^»]*« er hverken .*", IKKE_DER),
          aarsag("Unknown (?:property|method) used in expression: (.+?)\\. Cause: .*", IKKE_DER),
          aarsag(
              ".*No (?:outgoing|conditional) sequence flow (?:for|leaving) .*could be selected.*",
              "Ingen af vejene ud passer. Giv én af dem alt det, de andre ikke tager."),
          aarsag(
              ".*Delegate Expression '(.+?)' did neither resolve to .*",
              "»%s« er ikke et trin i systemet. Ret navnet."),
          aarsag(
              ".*no processes? (?:definition )?deployed .{1,9}key '(.+?)'.*",
              "Processen »%s« kaldes her, men er ikke udrullet."),
          aarsag(
              ".*no decision definition deployed .{1,9}key '(.+?)'.*",
              "Beslutningen »%s« er ikke udrullet."),
          aarsag(
              ".*condition expression returns (?:null|non-Boolean).*",
              "Betingelsen på en vej ud svarer hverken ja eller nej."),
          aarsag(
              ".*Expression '(.+?)' didn't resolve to type.*",
              "Udtrykket »%s« giver noget andet, end der skal bruges her."),
          aarsag(
              ".*Due date expression .{1,20} resolve to a Date.*",
              "Fristen er hverken en dag eller et tidspunkt."));

  private Modelaarsager() {}

  private static Aarsag aarsag(String motoren, String dansk) {
    return new Aarsag(Pattern.compile(motoren, Pattern.DOTALL), dansk);
  }

  /** What is wrong in the model; empty when it is something else that has failed. */
  static Optional<String> af(Throwable fejl) {
    Throwable t = fejl;
    for (int n = 0; t != null && n < DYBEST; n++) {
      String siger = String.valueOf(t.getMessage());
      for (Aarsag a : KENDTE) {
        Matcher m = a.motoren().matcher(siger);
        if (m.matches()) {
          return Optional.of(
              m.groupCount() == 0 ? a.dansk() : a.dansk().formatted(m.group(1).strip()));
        }
      }
      t = t.getCause() == t ? null : t.getCause();
    }
    return Optional.empty();
  }
}

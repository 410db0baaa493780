package dk.jobveu.sikkerhed.udtryk;

import java.util.Map;
import java.util.Set;

/**
 * The words that an expression may use, all in one place (issue 3, row 2). Whatever is not named
 * here is refused, so reflection needs no list of its own.
 */
public final class Modelord {

  public static final String BRUGEREN = "${currentUser()}";
  public static final String EGNE_GRUPPER = "${currentUserGroups()}";
  public static final String NU = "${now()}";

  /** The only expressions in a query or a saved filter; those of our own filters. */
  public static final Set<String> FORESPOERGSEL = Set.of(BRUGEREN, EGNE_GRUPPER, NU);

  /** Beans that a model may ask, and what it may ask them. None of these records anything. */
  public static final Map<String, Set<String>> SPOERGSMAAL =
      Map.ofEntries(
          Map.entry("frister", Set.of("om", "senest", "rykker", "rykkerEfter", "paamindelse")),
          Map.entry("deltagelser", Set.of("jobcentre")),
          Map.entry("jobcentreUdenSkoen", Set.of("af")),
          Map.entry("jobcentertilknytninger", Set.of("inviterede")),
          Map.entry("ledendeJobcenter", Set.of("af")),
          Map.entry("opstartsmoeder", Set.of("udenMandat")),
          Map.entry("hensigter", Set.of("virksomheder", "skalGenbekraeftes", "jobcenter")),
          Map.entry("indkaldelser", Set.of("udenSvar")),
          Map.entry("moedeindkalder", Set.of("af")),
          Map.entry("jobcenteropgaver", Set.of("af")),
          Map.entry("udbudsrunder", Set.of("inviteredeSkoler")),
          Map.entry(
              "holdets",
              Set.of(
                  "aabne",
                  "skole",
                  "udfald",
                  "jobcentreMedUdvalgte",
                  "samlingErAfvist",
                  "spurgteOmSamling",
                  "harLedigeAtMatche",
                  "jobcentreMedDeltagere",
                  "fravaerstjek")),
          Map.entry("fravaersfrist", Set.of("senest")),
          Map.entry("planfrist", Set.of("inden")),
          Map.entry("planparter", Set.of("udenBidrag")),
          Map.entry("planenighed", Set.of("venter")),
          Map.entry("evalueringsvalg", Set.of("skalEvalueres")));

  /** Functions without a bean. */
  static final Set<String> FUNKTIONER = Set.of("currentUser", "currentUserGroups", "now");

  /** What may be read of {@code execution} and {@code task}. */
  static final Set<String> EGENSKABER =
      Set.of(
          "processBusinessKey",
          "processInstanceId",
          "processDefinitionId",
          "currentActivityId",
          "taskDefinitionKey",
          "assignee",
          "id");

  /** What may be done with {@code execution} and {@code task}. */
  static final Set<String> HANDLINGER = Set.of("getVariable", "hasVariable", "setVariable");

  /** What may be asked of a list. */
  static final Set<String> LISTE = Set.of("size", "isEmpty", "contains");

  private Modelord() {}
}

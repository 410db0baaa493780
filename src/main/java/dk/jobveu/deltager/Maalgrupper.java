package dk.jobveu.deltager;

import dk.jobveu.forloeb.Regelbrud;
import java.util.Set;

/**
 * LAB's thirteen target groups, as the participants' list knows them. Which of them count as
 * udsatte or young is the reference data's grouping (an assumption of the project, R-10.1).
 */
final class Maalgrupper {

  private static final Set<String> UDSATTE_ELLER_UNGE =
      Set.of("3", "4", "5", "6", "7", "8", "9", "10", "11", "13");
  private static final Set<String> JOBPARATE = Set.of("1", "2", "12");

  private Maalgrupper() {}

  static void kraevGyldig(String maalgruppe) {
    if (maalgruppe == null
        || !(JOBPARATE.contains(maalgruppe)
            || UDSATTE_ELLER_UNGE.contains(maalgruppe)
            || Deltager.BESKAEFTIGET.equals(maalgruppe))) {
      throw new Regelbrud(
          "maalgruppe",
          "Målgruppen skal være et nummer fra 1 til 13, eller BESK for en beskæftiget.");
    }
  }

  static boolean erUdsatEllerUng(String maalgruppe) {
    return UDSATTE_ELLER_UNGE.contains(maalgruppe);
  }
}

package dk.jobveu.partsaftale.camunda;

import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Side;
import dk.jobveu.partsaftale.Tiltraedelse;
import java.util.List;
import java.util.stream.Collectors;

/** The agreement as people read it in the forms. */
final class PartsaftaleTekster {

  private static final String INTET = "Ikke skrevet endnu";

  private PartsaftaleTekster() {}

  static String eller(String tekst) {
    return tekst == null || tekst.isBlank() ? INTET : tekst;
  }

  static String kompetencer(Partsaftale a) {
    return eller(a.indhold().stillingsbetegnelser())
        + ". "
        + eller(a.indhold().fagligeKompetencer());
  }

  static String ledige(Partsaftale a) {
    String hvem =
        a.indhold().alleLedige()
            ? "Alle målgrupper er tænkt ind."
            : eller(a.indhold().indsnaevring());
    return a.indhold().maalgruppe() == null ? hvem : hvem + " " + a.indhold().maalgruppe();
  }

  static String svar(List<Tiltraedelse> alle) {
    return alle.stream()
        .map(
            t ->
                "**"
                    + t.side().tekst()
                    + "**: "
                    + t.svar().tekst()
                    + (t.begrundelse() == null ? "" : ". " + t.begrundelse()))
        .collect(Collectors.joining("\n\n"));
  }

  static String gruppevariabel(Side side) {
    return side == Side.ARBEJDSGIVER ? "branchorganisation" : "fagligOrganisation";
  }
}

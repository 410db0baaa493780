package dk.jobveu.partsaftale.camunda;

import dk.jobveu.partsaftale.Partsaftale;
import dk.jobveu.partsaftale.Side;
import dk.jobveu.partsaftale.Tiltraedelse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The agreement as people read it in the forms. */
final class PartsaftaleTekster {

  private static final String INTET = "Ikke skrevet endnu";

  private static final Map<String, String> MANGLER =
      Map.of(
          "E1", "Formålet mangler.",
          "E2", "Stillingsbetegnelser eller faglige kompetencer mangler.",
          "E3", "Det mangler, hvordan alle målgrupper af ledige er tænkt ind.",
          "E4", "Det mangler, at beskæftigede kan være med.",
          "E5", "Målet om at komme fra ufaglært mod faglært mangler.",
          "U1", "Arbejdsgiversiden har ikke skrevet under eller vist sin opbakning.",
          "U2", "Lønmodtagersiden har ikke skrevet under eller vist sin opbakning.",
          "X1", "Teksten nævner finansiering eller igangsætning. Det skal ud.");

  private PartsaftaleTekster() {}

  static String mangler(Partsaftale aftale) {
    String koder = aftale.mangler();
    return koder == null || koder.isEmpty()
        ? null
        : Arrays.stream(koder.split(",")).map(MANGLER::get).collect(Collectors.joining(" "));
  }

  static String eller(String tekst) {
    return tekst == null || tekst.isBlank() ? INTET : tekst;
  }

  static String kompetencer(Partsaftale a) {
    return eller(a.stillingsbetegnelser()) + ". " + eller(a.fagligeKompetencer());
  }

  static String ledige(Partsaftale a) {
    String hvem = a.alleLedige() ? "Alle målgrupper er tænkt ind." : eller(a.indsnaevring());
    return a.maalgruppe() == null ? hvem : hvem + " " + a.maalgruppe();
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

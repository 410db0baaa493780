package dk.jobveu.beslutning;

import static dk.jobveu.beslutning.Eksempel.naar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** DMN-19: the 15 rows for the four project types, as one picture. */
class TjeklisteRelevansTest extends Beslutningstest {

  private static final List<String> TYPER = List.of("LEDIGE", "BEGGE", "BESK", "COVID");

  private static final String TABEL =
      """
      C1.1 JA               JA               JA                            ANDEN_BEGRUNDELSE
      C1.2 JA               JA               JA                            VIRKSOMHEDEN_SELV
      C1.3 JA               JA               NEJ                           NEJ
      C1.4 JA               JA               JA                            FORENKLET
      C2.1 JA               JA               JA_ELLER_BLAASTEMPLING        BLAASTEMPLING
      C2.2 JA               JA               JA_ELLER_BLAASTEMPLING        BLAASTEMPLING
      C3.1 JA               JA               FORENKLET                     FORENKLET
      C3.2 JA               JA               NEJ                           NEJ
      C3.3 JA               JA               BRANCHEORGANISATION_PAA_VEGNE VIRKSOMHEDEN_SELV
      C3.4 JA               JA               JA                            FORENKLET
      C3.5 JA_ELLER_VALGFRI JA_ELLER_VALGFRI VALGFRI                       VALGFRI
      C3.6 JA_ELLER_VALGFRI JA_ELLER_VALGFRI VALGFRI                       VALGFRI
      C4.1 JA               KUN_LEDIGE       NEJ                           NEJ
      C4.2 JA               JA               JA                            JA
      C4.3 JA               KUN_LEDIGE       NEJ                           NEJ
      """;

  @Override
  protected List<Eksempel> eksempler() {
    List<Eksempel> alle = new ArrayList<>();
    TABEL
        .lines()
        .map(linje -> Arrays.asList(linje.split("\\s+")))
        .forEach(
            linje -> {
              for (int i = 0; i < TYPER.size(); i++) {
                alle.add(celle(linje.get(0), TYPER.get(i), linje.get(i + 1)));
              }
            });
    alle.add(
        naar("ukendt række", "raekke", "C9.9", "projekttype", "LEDIGE")
            .giver("relevans", "UKENDT")
            .ved("ukendt_raekke"));
    alle.add(
        naar("ukendt type", "raekke", "C1.1")
            .giver("relevans", "UKENDT", "standardtilstand", "IKKE_OPFYLDT")
            .ved("ukendt_projekttype"));
    return alle;
  }

  private static Eksempel celle(String raekke, String type, String relevans) {
    return naar(raekke + " " + type, "raekke", raekke, "projekttype", type)
        .giver(
            "relevans",
            relevans,
            "standardtilstand",
            relevans.equals("NEJ") ? "IKKE_RELEVANT" : "IKKE_OPFYLDT");
  }
}

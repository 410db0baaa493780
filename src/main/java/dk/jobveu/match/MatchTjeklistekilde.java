package dk.jobveu.match;

import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Checklist row C4.3: the ledige are matched with companies and have gone over to job or
 * education. It is met when somebody has gone over and every ledig has a result; those in a
 * supported placement count as on the way, and a job with a company that did not look for
 * people in the forløb is no match.
 */
@Component
class MatchTjeklistekilde implements Tjeklistekilde {

  private static final String RAEKKE = "C4.3";

  private final Matchoverblik overblik;

  MatchTjeklistekilde(Matchoverblik overblik) {
    this.overblik = overblik;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    Matchoverblik.Stilling s = overblik.stilling(forloebId);
    if (s.ledige() == 0) {
      return List.of(
          new Raekketilstand(
              RAEKKE, Tilstand.IKKE_OPFYLDT, "Ingen ledige er begyndt på kurset endnu.", null));
    }
    String bevis = bevis(s);
    if (s.mangler() > 0) {
      return List.of(
          new Raekketilstand(
              RAEKKE,
              Tilstand.IKKE_OPFYLDT,
              Antal.af(s.mangler(), "ledig", "ledige") + " mangler et registreret resultat.",
              bevis));
    }
    if (s.overgaaet() == 0 && s.andetSted() > 0) {
      return List.of(
          new Raekketilstand(
              RAEKKE,
              Tilstand.OPFYLDT_PAA_ANDEN_VIS,
              "Ledige er gået over til ordinært job, men ingen hos en virksomhed, der efterspurgte"
                  + " arbejdskraften i forløbet.",
              bevis));
    }
    if (s.overgaaet() == 0) {
      return List.of(
          new Raekketilstand(
              RAEKKE,
              Tilstand.IKKE_OPFYLDT,
              "Ingen er gået over til ordinært job eller ordinær uddannelse endnu.",
              bevis));
    }
    return List.of(new Raekketilstand(RAEKKE, Tilstand.OPFYLDT, null, bevis));
  }

  private static String bevis(Matchoverblik.Stilling s) {
    String andel =
        s.overgaaet() == 0
            ? ""
            : String.format(Locale.forLanguageTag("da"), " (%.1f %%)", s.andel() * 100);
    return Antal.foerst(
        ("%s af %d ledige%s er matchet og i job eller uddannelse, %s er i job et andet sted,"
                + " %s er på vej, %s er fortsat ledige, og %s er faldet fra.")
            .formatted(
                Antal.ord(s.overgaaet()),
                s.ledige(),
                andel,
                Antal.ord(s.andetSted()),
                Antal.ord(s.paaVej()),
                Antal.ord(s.fortsatLedige()),
                Antal.ord(s.frafaldne())));
  }
}

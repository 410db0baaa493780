package dk.jobveu.match;

import dk.jobveu.faelles.Antal;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Checklist row C4.3: the ledige are matched and have gone over to job or education. It is
 * met when somebody has gone over and every ledig has a result; those in a supported placement
 * count as on the way.
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
    String bevis =
        String.format(
            Locale.forLanguageTag("da"),
            "%d af %d ledige (%.1f %%) er i job eller uddannelse, %d er på vej, %d er fortsat ledige"
                + " og %d er faldet fra.",
            s.overgaaet(),
            s.ledige(),
            s.andel() * 100,
            s.paaVej(),
            s.fortsatLedige(),
            s.frafaldne());
    if (s.mangler() > 0) {
      return List.of(
          new Raekketilstand(
              RAEKKE,
              Tilstand.IKKE_OPFYLDT,
              Antal.af(s.mangler(), "ledig", "ledige") + " mangler et registreret resultat.",
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
}

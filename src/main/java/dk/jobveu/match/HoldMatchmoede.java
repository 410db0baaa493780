package dk.jobveu.match;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A job centre has brought its participants and the companies together. Each of
 * its participants must have an outcome, be it only »still unemployed«.
 */
@Service
public class HoldMatchmoede {

  private final Matchmoeder moeder;
  private final Matchoverblik overblik;
  private final Afvigelser afvigelser;

  public HoldMatchmoede(Matchmoeder moeder, Matchoverblik overblik, Afvigelser afvigelser) {
    this.moeder = moeder;
    this.overblik = overblik;
    this.afvigelser = afvigelser;
  }

  @Transactional
  public void hold(Registrering r, String jobcenter, Matchmoede moede) {
    int mangler = overblik.mangler(r.forloebId(), jobcenter).size();
    if (mangler > 0) {
      throw new Regelbrud(
          null,
          "Du mangler at registrere udfald for %d %s. Åbn listen over match i Projektrum."
              .formatted(mangler, mangler == 1 ? "deltager" : "deltagere"));
    }
    if (moede.form() == Matchmoede.Form.IKKE_AFHOLDT) {
      if (moede.begrundelse() == null) {
        throw new Regelbrud("begrundelse", "Skriv kort hvorfor der ikke blev holdt møde.");
      }
      afvigelser.registrer(r, "R-5.23", "Intet matchmøde: " + moede.begrundelse());
    } else if (moede.afholdtDen() == null) {
      throw new Regelbrud("afholdtDen", "Skriv hvilken dag mødet blev holdt.");
    }
    moeder.gem(r, jobcenter, moede);
  }
}

package dk.jobveu.match;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import java.util.List;
import java.util.Map;

/**
 * A job centre has brought its participants and the companies together. Each of
 * its participants must have an outcome, be it only »still unemployed«.
 */
@Brugstilfaelde
public class HoldMatchmoede implements Blanket<Matchmoede, Intet> {

  private static final String JOBCENTER = "jobcenter";

  private final Samtaleregister register;
  private final Matchoverblik overblik;
  private final Afvigelser afvigelser;
  private final Virksomhederne virksomhederne;

  HoldMatchmoede(
      Samtaleregister register,
      Matchoverblik overblik,
      Afvigelser afvigelser,
      Virksomhederne virksomhederne) {
    this.register = register;
    this.overblik = overblik;
    this.afvigelser = afvigelser;
    this.virksomhederne = virksomhederne;
  }

  /** How many of the job centre's own have no outcome yet, and what the companies have for them. */
  @Override
  public Map<String, Object> vist(Situation s) {
    List<Map<String, Object>> tilsagn =
        virksomhederne.til(s.forloebId(), s.holdNr()).stream().map(HoldMatchmoede::raekke).toList();
    return Map.of(
        "forloebId", s.forloebId(),
        "udenUdfald", udenUdfald(s),
        "tilsagn", tilsagn,
        "antalTilsagn", tilsagn.size());
  }

  private static Map<String, Object> raekke(Virksomhederne.Tilsagn t) {
    return Map.of(
        "navn", t.virksomhed(), "job", t.job(), "samtaler", t.samtaler(), "pladser", t.pladser());
  }

  private int udenUdfald(Situation s) {
    return overblik.mangler(s.forloebId(), s.holdNr(), s.variabel(JOBCENTER)).size();
  }

  @Override
  public Intet modtag(Matchmoede moede, Situation s) {
    Registrering r = s.registrering();
    int mangler = udenUdfald(s);
    if (mangler > 0) {
      throw new Regelbrud(
          null,
          "Du mangler at registrere udfald for %d %s. Åbn listen over match i Projektrum."
              .formatted(mangler, mangler == 1 ? "deltager" : "deltagere"));
    }
    if (moede.form() == Matchmoede.Form.IKKE_AFHOLDT) {
      if (moede.begrundelse() == null) {
        throw new Regelbrud("begrundelse", "Skriv kort, hvorfor der ikke blev holdt møde.");
      }
      afvigelser.registrer(r, "R-5.23", "Intet matchmøde: " + moede.begrundelse());
    } else if (moede.afholdtDen() == null) {
      throw new Regelbrud("afholdtDen", "Skriv, hvilken dag mødet blev holdt.");
    }
    register.gemMoede(r, s.holdNr(), s.variabel(JOBCENTER), moede);
    return new Intet();
  }
}

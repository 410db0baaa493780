package dk.jobveu.screening;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.screening.Informationsmoede.Form;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Records the informationsmøde, or praktik or screening at the school instead of it. */
@Brugstilfaelde
public class HoldInformationsmoede implements Blanket<Informationsmoede, Intet> {

  private static final int FELTLAENGDE = 2000;

  private final Screeninger screeninger;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final Fyldning fyldning;
  private final Virksomheder virksomheder;

  HoldInformationsmoede(
      Screeninger screeninger,
      Afvigelser afvigelser,
      Haendelser haendelser,
      Fyldning fyldning,
      Virksomheder virksomheder) {
    this.fyldning = fyldning;
    this.virksomheder = virksomheder;
    this.screeninger = screeninger;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  /** How many were selected in all, and the companies that could meet them. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = new LinkedHashMap<>();
    vist.put("udvalgt", fyldning.af(s.forloebId()).udvalgt());
    String navne =
        virksomheder.tilkendegivne(s.forloebId()).stream()
            .map(Virksomhed::navn)
            .collect(Collectors.joining("\n"));
    if (!navne.isEmpty() && navne.length() <= FELTLAENGDE) {
      vist.put("virksomhedsnavne", navne);
    }
    return vist;
  }

  @Override
  public Intet modtag(Informationsmoede moede, Situation s) {
    Registrering r = s.registrering();
    if (moede.form().andenVis()) {
      if (moede.begrundelse() == null) {
        throw new Regelbrud(
            "begrundelse", "Skriv kort, hvordan de ledige alligevel bliver afklaret om faget.");
      }
      afvigelser.registrer(
          r, "R-5.4", "%s: %s".formatted(moede.form().tekst(), moede.begrundelse()));
    }
    if (moede.form() != Form.IKKE_AFHOLDT) {
      if (moede.afholdtDen() == null) {
        throw new Regelbrud("afholdtDen", "Skriv, hvilken dag det foregik.");
      }
      if (moede.form() == Form.INFORMATIONSMOEDE || moede.form() == Form.MATCHDAG) {
        kontrollerMoede(moede);
      }
    }
    screeninger.gemMoede(r, moede);
    haendelser.registrer(r, "INFORMATIONSMOEDE", moede.form().tekst() + " er registreret.");
    return new Intet();
  }

  private static void kontrollerMoede(Informationsmoede moede) {
    if (moede.sted() == null) {
      throw new Regelbrud("sted", "Skriv, hvor mødet blev holdt.");
    }
    if (moede.virksomheder() == null || moede.virksomheder() < 1) {
      throw new Regelbrud(
          "virksomheder",
          "Mindst én virksomhed med konkrete job skal være med. Ellers vælg »Ikke afholdt«.");
    }
    if (moede.inviterede() != null
        && moede.fremmoedte() != null
        && moede.fremmoedte() > moede.inviterede()) {
      throw new Regelbrud("fremmoedte", "Der kan ikke møde flere op, end der er inviteret.");
    }
  }
}

package dk.jobveu.screening;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.screening.Informationsmoede.Form;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the informationsmøde, or praktik or screening at the school instead of it. */
@Service
public class HoldInformationsmoede {

  private final Informationsmoeder moeder;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  public HoldInformationsmoede(
      Informationsmoeder moeder, Afvigelser afvigelser, Haendelser haendelser) {
    this.moeder = moeder;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  @Transactional
  public void hold(Registrering r, Informationsmoede moede) {
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
        throw new Regelbrud("afholdtDen", "Skriv hvilken dag det foregik.");
      }
      if (moede.form() == Form.INFORMATIONSMOEDE || moede.form() == Form.MATCHDAG) {
        kontrollerMoede(moede);
      }
    }
    moeder.gem(r, moede);
    haendelser.registrer(r, "INFORMATIONSMOEDE", moede.form().tekst() + " er registreret.");
  }

  private static void kontrollerMoede(Informationsmoede moede) {
    if (moede.sted() == null) {
      throw new Regelbrud("sted", "Skriv hvor mødet blev holdt.");
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

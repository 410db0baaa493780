package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Haendelser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records one side's answer: signed, backed in another way, or declined. */
@Service
public class TiltraedPartsaftale {

  private final Partsaftaler aftaler;
  private final Haendelser haendelser;

  TiltraedPartsaftale(Partsaftaler aftaler, Haendelser haendelser) {
    this.aftaler = aftaler;
    this.haendelser = haendelser;
  }

  @Transactional
  public void tiltraed(Tiltraedelse svar) {
    if (svar.svar() == Tiltraedelse.Svar.AFSLAAET && !Partsaftale.udfyldt(svar.begrundelse())) {
      throw new Regelbrud("begrundelse", "Skriv kort, hvorfor I ikke kan være med.");
    }
    if (svar.svar() == Tiltraedelse.Svar.OPBAKNING && svar.blaastemplinger().isEmpty()) {
      throw new Regelbrud("blaastemplinger", "Tilføj mindst én måde, som I bakker forløbet op på.");
    }
    if (svar.afgivetAf() == Tiltraedelse.Afgiver.VIRKSOMHED && !Partsaftale.udfyldt(svar.navn())) {
      throw new Regelbrud("virksomhed", "Skriv navnet på den virksomhed, der svarer.");
    }
    aftaler.gem(svar);
    haendelser.registrer(
        svar.registrering(),
        "PARTSAFTALE_SVAR",
        svar.side().tekst() + " har svaret på aftalen: " + svar.svar().tekst());
  }
}

package dk.jobveu.hold;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Kursusdrift.Kursusafslutning;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The school ends the course when everybody on the list has completed or left. */
@Service
public class AfslutKursus {

  private final Kursusdrift drift;
  private final Holdregister register;
  private final Deltagertilstand deltagere;
  private final Haendelser haendelser;

  public AfslutKursus(
      Kursusdrift drift, Holdregister register, Deltagertilstand deltagere, Haendelser haendelser) {
    this.drift = drift;
    this.register = register;
    this.deltagere = deltagere;
    this.haendelser = haendelser;
  }

  @Transactional
  public void afslut(Registrering r, Kursusafslutning afslutning) {
    int iGang = deltagere.iGang(r.forloebId());
    if (iGang > 0) {
      throw new Regelbrud(
          null,
          "Du mangler at registrere gennemført eller frafald for %d %s på listen i Projektrum."
              .formatted(iGang, iGang == 1 ? "deltager" : "deltagere"));
    }
    drift.gem(r, afslutning);
    register.saetStatus(r.forloebId(), Holdstatus.AFSLUTTET);
    haendelser.registrer(r, "KURSUS_AFSLUTTET", "Kurset er afsluttet.");
  }
}

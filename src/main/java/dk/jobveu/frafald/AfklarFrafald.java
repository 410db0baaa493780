package dk.jobveu.frafald;

import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the jobcenter finds out when it talks with somebody who left or holds a pause. */
@Service
public class AfklarFrafald {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Frafaldsregister register;
  private final Udfaldsregister udfald;

  public AfklarFrafald(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Frafaldsregister register,
      Udfaldsregister udfald) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.register = register;
    this.udfald = udfald;
  }

  /** The pause is over: back to the course, or out of it. */
  @Transactional
  public void afslutPause(
      Registrering r, String deltagerId, LocalDate dato, boolean venderTilbage) {
    Frafald f = kraev(r, deltagerId);
    register.gemPauseafklaring(r.forloebId(), deltagerId, f.nr(), venderTilbage);
    if (venderTilbage) {
      gennemfoersler.saetStatus(r.forloebId(), deltagerId, Gennemfoersel.Status.I_GANG, null);
    } else {
      gennemfoersler.saetStatus(r.forloebId(), deltagerId, Gennemfoersel.Status.FRAFALDET, dato);
      udfald.gem(r, Udfald.endeligt(deltagerId, Udfald.FRAFALD, dato));
    }
  }

  /**
   * The conversation after a dropout.
   *
   * @param naesteSkridt ANDET_TILBUD, UDDANNELSE, JOBSOEGNING or ANDEN_INDSATS
   */
  @Transactional
  public void samtale(Registrering r, String deltagerId, LocalDate dato, String naesteSkridt) {
    Frafald f = kraev(r, deltagerId);
    if (dato.isBefore(f.melding().dato())) {
      throw new Regelbrud("samtaleDato", "Samtalen kan ikke ligge før frafaldet.");
    }
    register.gemSamtale(r.forloebId(), deltagerId, f.nr(), dato, naesteSkridt);
  }

  private Frafald kraev(Registrering r, String deltagerId) {
    Deltageradgang.kraevEget(r, deltagere.hent(r.forloebId(), deltagerId));
    return register
        .seneste(r.forloebId(), deltagerId)
        .orElseThrow(() -> new Regelbrud(null, "Der er ikke meldt frafald for deltageren."));
  }
}

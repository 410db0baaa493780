package dk.jobveu.frafald;

import dk.jobveu.deltager.Gennemfoersel.Status;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import java.time.LocalDate;
import java.util.Map;

/** A pause is over: back to the course, or out of it. */
@Brugstilfaelde
public class AfklarPause implements Blanket<AfklarPause.Afklaring, AfklarPause.Vej> {

  /** What the jobcenter found out when it talked with the participant. */
  public record Afklaring(LocalDate afklaretDato, Boolean tilbage) {}

  /** Where the participant goes. */
  public record Vej(boolean venderTilbage) {}

  private final Frafaldssag sag;
  private final Frafaldsregister register;
  private final Gennemfoersler gennemfoersler;
  private final Udfaldsregister udfald;

  AfklarPause(
      Frafaldssag sag,
      Frafaldsregister register,
      Gennemfoersler gennemfoersler,
      Udfaldsregister udfald) {
    this.sag = sag;
    this.register = register;
    this.gennemfoersler = gennemfoersler;
    this.udfald = udfald;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return sag.vist(s);
  }

  @Override
  public Vej modtag(Afklaring a, Situation s) {
    Frafald f = sag.kraevEget(s);
    String deltagerId = f.melding().deltagerId();
    register.gemPauseafklaring(f, a.tilbage());
    if (a.tilbage()) {
      gennemfoersler.saetStatus(s.forloebId(), deltagerId, Status.I_GANG, null);
    } else {
      gennemfoersler.saetStatus(s.forloebId(), deltagerId, Status.FRAFALDET, a.afklaretDato());
      udfald.gemUdfald(
          s.registrering(), Udfald.endeligt(deltagerId, Udfald.FRAFALD, a.afklaretDato()));
    }
    return new Vej(a.tilbage());
  }
}

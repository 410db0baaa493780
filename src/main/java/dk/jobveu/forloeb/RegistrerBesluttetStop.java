package dk.jobveu.forloeb;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.RegistrerStop.Stop;

/** Somebody has decided that the forløb shall stop. */
@Brugstilfaelde
public class RegistrerBesluttetStop implements Trin<Stop, Intet> {

  private final RegistrerStop stop;

  RegistrerBesluttetStop(RegistrerStop stop) {
    this.stop = stop;
  }

  @Override
  public Intet udfoer(Stop hvorfor, Registrering r) {
    return stop.udfoer(hvorfor, r);
  }
}

package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** The courses are over: later it is asked what became of people, whatever the forløb does. */
@Brugstilfaelde
public class StartSenereUdfald implements Trin<Intet, Intet> {

  private final Senereprocesser processer;

  StartSenereUdfald(Senereprocesser processer) {
    this.processer = processer;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    processer.start(r.forloebId());
    return new Intet();
  }
}

package dk.jobveu.spoergeskema;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;

/** The evaluation has begun: those who agreed are asked, beside it and without holding it up. */
@Brugstilfaelde
public class StartSpoergeskema implements Trin<Intet, Intet> {

  private final Spoergeskemaprocesser processer;

  StartSpoergeskema(Spoergeskemaprocesser processer) {
    this.processer = processer;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    processer.start(r.forloebId());
    return new Intet();
  }
}

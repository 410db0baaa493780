package dk.jobveu.deltager;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;

/**
 * Ends what still runs for the participants when the whole forløb is stopped: their
 * processes are not called by its process and would go on without it. The jobcentres go on with
 * each citizen in the ordinary way.
 */
@Brugstilfaelde
public class StopDeltagerforloeb implements Stopvidne {

  private final Gennemfoersler gennemfoersler;
  private final Deltagerprocesser processer;

  public StopDeltagerforloeb(Gennemfoersler gennemfoersler, Deltagerprocesser processer) {
    this.gennemfoersler = gennemfoersler;
    this.processer = processer;
  }

  @Override
  public void stoppet(Registrering r, Stopaarsag aarsag) {
    String id = r.forloebId();
    processer.meld(
        Deltagerprocesser.Besked.STOPPET,
        id,
        gennemfoersler.iForloeb(id).stream().map(Gennemfoersel::deltagerId).toList());
    gennemfoersler
        .paaKurset(id)
        .forEach(d -> gennemfoersler.saetStatus(id, d, Gennemfoersel.Status.STOPPET, null));
  }
}

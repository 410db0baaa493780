package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what still runs for the participants when the whole forløb is stopped: their
 * processes are not called by its process and would go on without it. The jobcentres go on with
 * each citizen in the ordinary way.
 */
@Service
public class StopDeltagerforloeb implements Stopvidne {

  private final Gennemfoersler gennemfoersler;
  private final Deltagerprocesser processer;

  public StopDeltagerforloeb(Gennemfoersler gennemfoersler, Deltagerprocesser processer) {
    this.gennemfoersler = gennemfoersler;
    this.processer = processer;
  }

  @Override
  @Transactional
  public void stoppet(Registrering r, Stopaarsag aarsag) {
    stop(r.forloebId());
  }

  /**
   * @return how many participants' processes were ended
   */
  @Transactional
  public int stop(String forloebId) {
    List<Gennemfoersel> begyndte = gennemfoersler.iForloeb(forloebId);
    List<String> ikkeVentende =
        processer.meld(
            Deltagerprocesser.Besked.STOPPET,
            forloebId,
            begyndte.stream().map(Gennemfoersel::deltagerId).toList());
    List<String> iKursus = gennemfoersler.paaKurset(forloebId);
    iKursus.forEach(
        id -> gennemfoersler.saetStatus(forloebId, id, Gennemfoersel.Status.STOPPET, null));
    return begyndte.size() - ikkeVentende.size();
  }
}

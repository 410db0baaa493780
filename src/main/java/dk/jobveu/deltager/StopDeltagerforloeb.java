package dk.jobveu.deltager;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends what still runs for the participants when the whole forløb is stopped. The
 * jobcentres go on with each citizen in the ordinary way.
 */
@Service
public class StopDeltagerforloeb {

  private final Gennemfoersler gennemfoersler;
  private final Deltagerprocesser processer;

  public StopDeltagerforloeb(Gennemfoersler gennemfoersler, Deltagerprocesser processer) {
    this.gennemfoersler = gennemfoersler;
    this.processer = processer;
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
    List<String> iKursus = new ArrayList<>(gennemfoersler.iGang(forloebId));
    iKursus.addAll(gennemfoersler.medStatus(forloebId, Gennemfoersel.Status.PAUSE));
    iKursus.forEach(
        id -> gennemfoersler.saetStatus(forloebId, id, Gennemfoersel.Status.STOPPET, null));
    return begyndte.size() - ikkeVentende.size();
  }
}

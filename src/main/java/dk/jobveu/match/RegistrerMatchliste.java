package dk.jobveu.match;

import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.function.Predicate;

/** The jobcenter registers the matches of its own participants, many at once. */
@Brugstilfaelde
public class RegistrerMatchliste {

  private final Matchregler regler;
  private final Matchregister register;
  private final Deltagerprocesser processer;

  RegistrerMatchliste(Matchregler regler, Matchregister register, Deltagerprocesser processer) {
    this.regler = regler;
    this.register = register;
    this.processer = processer;
  }

  /** Registers all or none, and lets each participant's process go on. */
  public void registrerMatch(Registrering r, List<Matchmelding> meldinger) {
    Listekontrol.afvis(regler.kontroller(r, meldinger));
    Predicate<Matchmelding> efterspoerger = regler.efterspoerger(r.forloebId());
    meldinger.forEach(m -> register.gemMelding(r, m, efterspoerger.test(m)));
    List<String> ikkeKlar =
        processer.meld(
            Deltagerprocesser.Besked.MATCH_REGISTRERET,
            r.forloebId(),
            meldinger.stream().map(Matchmelding::deltagerId).toList());
    Listekontrol.afvis(
        Listekontrol.om(meldinger, Matchmelding::deltagerId, ikkeKlar, Matchregler.VENTER_IKKE));
  }
}

package dk.jobveu.match;

import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The jobcenter registers the matches of its own participants, many at once. */
@Brugstilfaelde
public class RegistrerMatchliste {

  private static final String VENTER_IKKE =
      "Deltageren %s venter ikke på et match. Enten er kurset ikke registreret som gennemført, eller"
          + " også ligger der allerede et match eller en opgave om det.";

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
    Listekontrol.afvis(kontroller(r, meldinger));
    register.gemMeldinger(r, meldinger, regler.efterspoerger(r.forloebId()));
    List<String> ikkeKlar =
        processer.meld(
            Deltagerprocesser.Besked.MATCH_REGISTRERET,
            r.forloebId(),
            meldinger.stream().map(Matchmelding::deltagerId).toList());
    Listekontrol.afvis(Listekontrol.om(meldinger, Matchmelding::deltagerId, ikkeKlar, VENTER_IKKE));
  }

  /** The rules that the list breaks. */
  public List<Brud> kontroller(Registrering r, List<Matchmelding> meldinger) {
    List<Brud> alle = new ArrayList<>(regler.regler(r, meldinger));
    alle.addAll(
        Listekontrol.om(
            meldinger,
            Matchmelding::deltagerId,
            processer.ikkeVentende(
                Deltagerprocesser.Besked.MATCH_REGISTRERET,
                r.forloebId(),
                meldinger.stream().map(Matchmelding::deltagerId).filter(Objects::nonNull).toList()),
            VENTER_IKKE));
    return alle;
  }
}

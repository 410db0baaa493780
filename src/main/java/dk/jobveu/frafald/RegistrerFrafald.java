package dk.jobveu.frafald;

import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Registrering;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The jobcenter or the school registers those who leave, many at once. */
@Brugstilfaelde
public class RegistrerFrafald {

  private final Frafaldsregler regler;
  private final Gennemfoersler gennemfoersler;
  private final Frafaldsregister register;
  private final VurderFrafald vurderFrafald;
  private final Deltagerprocesser processer;

  public RegistrerFrafald(
      Frafaldsregler regler,
      Gennemfoersler gennemfoersler,
      Frafaldsregister register,
      VurderFrafald vurderFrafald,
      Deltagerprocesser processer) {
    this.regler = regler;
    this.gennemfoersler = gennemfoersler;
    this.register = register;
    this.vurderFrafald = vurderFrafald;
    this.processer = processer;
  }

  /** Registers all or none. */
  public void registrerFrafald(Registrering r, List<Frafaldsmelding> meldinger) {
    Listekontrol.afvis(regler.kontroller(r, meldinger));
    List<String> iGang = new ArrayList<>();
    for (Frafaldsmelding m : meldinger) {
      Optional<Gennemfoersel> g = gennemfoersler.find(r.forloebId(), m.deltagerId());
      boolean foerStart = g.isEmpty() || m.dato().isBefore(g.get().paabegyndt());
      register.gemMelding(r, m, foerStart);
      if (g.isEmpty()) {
        vurderFrafald.udfoer(new OmDeltager(m.deltagerId()), r);
      } else {
        iGang.add(m.deltagerId());
      }
    }
    List<String> ikkeKlar = processer.meld(Deltagerprocesser.Besked.FRAFALD, r.forloebId(), iGang);
    Listekontrol.afvis(
        Listekontrol.om(
            meldinger, Frafaldsmelding::deltagerId, ikkeKlar, Frafaldsregler.IKKE_I_GANG));
  }
}

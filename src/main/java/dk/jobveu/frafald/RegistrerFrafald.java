package dk.jobveu.frafald;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.forloeb.Registrering;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobcenter or the school registers those who leave, many at once. */
@Service
public class RegistrerFrafald {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Frafaldsregister register;
  private final VurderFrafald vurderFrafald;
  private final Deltagerprocesser processer;

  public RegistrerFrafald(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Frafaldsregister register,
      VurderFrafald vurderFrafald,
      Deltagerprocesser processer) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.register = register;
    this.vurderFrafald = vurderFrafald;
    this.processer = processer;
  }

  /** Registers all or none. */
  @Transactional
  public void registrer(Registrering r, List<Frafaldsmelding> meldinger) {
    Map<String, Deltager> kendte =
        deltagere.hentAlle(
            r.forloebId(), meldinger.stream().map(Frafaldsmelding::deltagerId).toList());
    List<String> iGang = new ArrayList<>();
    for (Frafaldsmelding m : meldinger) {
      if (m.aarsag() == null || m.dato() == null) {
        throw new Regelbrud("aarsag", "Vælg årsag og dato for frafaldet (" + m.deltagerId() + ").");
      }
      Optional<Gennemfoersel> g = gennemfoersler.find(r.forloebId(), m.deltagerId());
      kraevAdgang(r, kendte.get(m.deltagerId()), g);
      boolean foerStart = g.isEmpty() || m.dato().isBefore(g.get().paabegyndt());
      register.gem(r, m, foerStart);
      if (g.isEmpty()) {
        vurderFrafald.vurder(r.forloebId(), m.deltagerId());
      } else {
        iGang.add(m.deltagerId());
      }
    }
    List<String> ikkeKlar = processer.meld(Deltagerprocesser.Besked.FRAFALD, r.forloebId(), iGang);
    if (!ikkeKlar.isEmpty()) {
      throw new Regelbrud(
          "deltagerId",
          "Deltageren "
              + ikkeKlar.get(0)
              + " er ikke i gang med kurset, så der er ikke noget at falde fra.");
    }
  }

  private static void kraevAdgang(Registrering r, Deltager d, Optional<Gennemfoersel> g) {
    boolean skolen = g.isPresent() && g.get().uddannelsesinstitution().equals(r.organisation());
    if (!skolen) {
      Deltageradgang.kraevEget(r, d);
    }
  }
}

package dk.jobveu.deltager;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The owning jobcenter's own list of who its participants are. */
@Service
public class Deltagerkontakter {

  private final Deltagere deltagere;
  private final Kontaktbog kontaktbog;

  public Deltagerkontakter(Deltagere deltagere, Kontaktbog kontaktbog) {
    this.deltagere = deltagere;
    this.kontaktbog = kontaktbog;
  }

  /** Nobody may write names on behalf of a jobcenter: the organisation must be the owner. */
  @Transactional
  public void gem(Registrering r, List<Kontaktoplysning> kontakter) {
    Map<String, Deltager> kendte =
        deltagere.hentAlle(
            r.forloebId(), kontakter.stream().map(Kontaktoplysning::deltagerId).toList());
    for (Kontaktoplysning k : kontakter) {
      Deltageradgang.kraevEget(r.paaVegneAf(null), kendte.get(k.deltagerId()));
      if (k.navn() == null || k.navn().isBlank()) {
        throw new Regelbrud("navn", "Skriv deltagerens navn.");
      }
      kontaktbog.gem(r, r.organisation(), k);
    }
  }

  /** The contacts of the jobcenter's own participants; another organisation gets none. */
  public List<Kontaktoplysning> egne(String forloebId, String organisation) {
    return kontaktbog.forJobcenter(forloebId, organisation);
  }
}

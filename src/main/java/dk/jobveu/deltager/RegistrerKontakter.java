package dk.jobveu.deltager;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;

/** The owning jobcenter writes who its participants are. */
@Brugstilfaelde
public class RegistrerKontakter {

  private final Deltagere deltagere;
  private final Kontaktbog kontaktbog;

  public RegistrerKontakter(Deltagere deltagere, Kontaktbog kontaktbog) {
    this.deltagere = deltagere;
    this.kontaktbog = kontaktbog;
  }

  /** Nobody may write names on behalf of a jobcenter: the organisation must be the owner. */
  public void registrer(Registrering r, List<Kontaktoplysning> kontakter) {
    Map<String, Deltager> kendte =
        deltagere.hentAlle(
            r.forloebId(), kontakter.stream().map(Kontaktoplysning::deltagerId).toList());
    for (Kontaktoplysning k : kontakter) {
      Deltageradgang.kraevEget(r.paaVegneAf(null), kendte.get(k.deltagerId()));
      if (k.navn() == null || k.navn().isBlank()) {
        throw new Regelbrud("navn", "Skriv deltagerens navn.");
      }
    }
    kontaktbog.gemKontakter(r, r.organisation(), kontakter);
  }
}

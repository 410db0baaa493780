package dk.jobveu.kontakt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import java.time.Clock;

/**
 * The coordinator says who the one person is that convenes the parties, minutes and hands out the
 * tasks; that may be somebody at a job centre.
 */
@Brugstilfaelde
public class VaelgKoordinerende {

  private final VisForloebskontakter vis;
  private final Forloebskontakter kontakter;
  private final Clock ur;

  VaelgKoordinerende(VisForloebskontakter vis, Forloebskontakter kontakter, Clock ur) {
    this.vis = vis;
    this.kontakter = kontakter;
    this.ur = ur;
  }

  /**
   * @param id of somebody that the coordinator can see in the forløb, or null for nobody
   */
  public void vaelg(Indsigt indsigt, String id) {
    indsigt.kraevKoordinator();
    if (id != null
        && vis.vis(indsigt).kanKoordinere().stream().noneMatch(v -> v.person().id().equals(id))) {
      throw new FindesIkke("Kontaktpersonen findes ikke mere. Se siden igen, og vælg på ny.");
    }
    kontakter.i(indsigt.forloebId()).stream()
        .filter(k -> k.opgave() == Kontaktopgave.KOORDINERER && !k.kontaktpersonId().equals(id))
        .forEach(
            k ->
                kontakter.slet(
                    indsigt.forloebId(), k.kontaktpersonId(), Kontaktopgave.KOORDINERER));
    if (id != null) {
      kontakter.gem(
          new Forloebskontakt(
              indsigt.registrering(indsigt.forloeb().koordinator(), ur.instant()),
              id,
              Kontaktopgave.KOORDINERER));
    }
  }
}

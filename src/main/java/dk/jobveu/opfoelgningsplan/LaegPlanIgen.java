package dk.jobveu.opfoelgningsplan;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;

/**
 * The job centre makes a plan for one of its own on a course: anew, since something has changed, or
 * for somebody whom the process did not ask about.
 */
@Brugstilfaelde
public class LaegPlanIgen {

  private final Planadgang adgang;
  private final Deltagere deltagere;
  private final Planprocesser processer;

  LaegPlanIgen(Planadgang adgang, Deltagere deltagere, Planprocesser processer) {
    this.adgang = adgang;
    this.deltagere = deltagere;
    this.processer = processer;
  }

  /** The job centre gets the task; asked again while it has it, nothing happens. */
  public void begynd(Indsigt indsigt, String deltagerId) {
    indsigt.kraevDeltagerliste();
    Gennemfoersel kursus =
        adgang
            .kursus(indsigt.forloebId(), deltagerId)
            .filter(g -> adgang.egne(indsigt).contains(deltagerId))
            .orElseThrow(
                () ->
                    new FindesIkke(
                        "Der er ingen på jeres liste med det pseudonym, som er på kurset nu."));
    processer.begynd(
        deltagere.hent(indsigt.forloebId(), deltagerId), kursus.uddannelsesinstitution());
  }
}

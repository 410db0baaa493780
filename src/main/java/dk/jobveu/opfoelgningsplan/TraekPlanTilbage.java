package dk.jobveu.opfoelgningsplan;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.persondatalog.Persondatalog;
import java.time.Clock;
import java.util.List;

/**
 * A participant takes the consent to share the plan back: nobody but the job centre reads it from
 * now on, and nobody is asked for a part.
 */
@Brugstilfaelde
public class TraekPlanTilbage {

  private final Opfoelgningsplaner planer;
  private final Planadgang adgang;
  private final Planprocesser processer;
  private final Persondatalog log;
  private final Clock ur;

  TraekPlanTilbage(
      Opfoelgningsplaner planer,
      Planadgang adgang,
      Planprocesser processer,
      Persondatalog log,
      Clock ur) {
    this.planer = planer;
    this.adgang = adgang;
    this.processer = processer;
    this.log = log;
    this.ur = ur;
  }

  /** Asked again, it changes nothing; another's participant is told not to be there. */
  public void traek(Indsigt indsigt, String deltagerId) {
    Registrering r = indsigt.registrering(indsigt.kraevDeltagerliste(), ur.instant());
    Opfoelgningsplan plan =
        planer
            .seneste(indsigt.forloebId(), deltagerId)
            .filter(p -> adgang.egne(indsigt).contains(deltagerId))
            .orElseThrow(
                () ->
                    new FindesIkke(
                        "Der er ingen plan for en deltager på jeres liste med det pseudonym."));
    if (plan.erDelt()) {
      planer.traekSamtykke(r, deltagerId, plan.nr());
      processer.afbryd(indsigt.forloebId(), deltagerId);
      log.skriv(r, Persondatalog.Handling.AENDRET, "tæt opfølgning", List.of(deltagerId));
    }
  }
}

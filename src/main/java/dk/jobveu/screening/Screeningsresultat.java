package dk.jobveu.screening;

import dk.jobveu.screening.Kandidatkriterier.Motivation;
import dk.jobveu.screening.Kandidatkriterier.Skalkrav;
import dk.jobveu.screening.Kandidatkriterier.Virksomhedssamtale;
import java.util.Set;

/**
 * Result of one candidate's screening, document D17.
 *
 * @param forslag what the decision table said
 * @param resultat what holds
 * @param tilsidesat true when the job centre decided otherwise than the table
 */
public record Screeningsresultat(
    String deltagerId,
    String jobcenter,
    String maalgruppe,
    Set<Integer> opfyldte,
    Skalkrav skalkrav,
    Integer kompetencePct,
    Motivation motivation,
    Boolean sprogOk,
    Boolean personligSocialOk,
    Boolean jobmaalPasser,
    Virksomhedssamtale virksomhedssamtale,
    Screeningsudfald forslag,
    Screeningsudfald resultat,
    boolean taetOpfoelgning,
    boolean tilsidesat,
    String begrundelse) {

  /** The same screening with another result, because something happened afterwards. */
  public Screeningsresultat medResultat(Screeningsudfald nyt) {
    return new Screeningsresultat(
        deltagerId,
        jobcenter,
        maalgruppe,
        opfyldte,
        skalkrav,
        kompetencePct,
        motivation,
        sprogOk,
        personligSocialOk,
        jobmaalPasser,
        virksomhedssamtale,
        forslag,
        nyt,
        taetOpfoelgning,
        tilsidesat,
        begrundelse);
  }
}

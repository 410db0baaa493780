package dk.jobveu.liste;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.liste.Liste.Ret;
import java.util.Optional;
import java.util.function.Function;

/** Who fills in a list, for which organisation, and who may only see it. */
public enum Listeadgang {
  /** The school; those who have people in its class see them. */
  SKOLEN(Indsigt::skole, Indsigt::kraevSkole, Indsigt::deltagerliste),

  /** Those who have people in the class for their own, else the school. */
  EJEREN_ELLER_SKOLEN(
      i -> i.deltagerliste().or(i::skole), Indsigt::kraevSkole, i -> Optional.empty()),

  /** The school, else those who have people in the class for their own. */
  SKOLEN_ELLER_EJEREN(
      i -> i.skole().or(i::deltagerliste), Indsigt::kraevSkole, i -> Optional.empty()),

  /** The job centre, or a coordinator with employed. */
  EJEREN(Indsigt::deltagerliste, Indsigt::kraevDeltagerliste, i -> Optional.empty()),

  /** The job centre alone. */
  JOBCENTRET(Indsigt::jobcenter, Indsigt::kraevJobcenter, i -> Optional.empty()),

  /** The job centre; the school sees it. */
  JOBCENTRET_OG_SKOLEN_LAESER(Indsigt::jobcenter, Indsigt::kraevJobcenter, Indsigt::skole);

  private final Function<Indsigt, Optional<String>> skriver;
  private final Function<Indsigt, String> kraev;
  private final Function<Indsigt, Optional<String>> laeser;

  Listeadgang(
      Function<Indsigt, Optional<String>> skriver,
      Function<Indsigt, String> kraev,
      Function<Indsigt, Optional<String>> laeser) {
    this.skriver = skriver;
    this.kraev = kraev;
    this.laeser = laeser;
  }

  public Ret ret(Indsigt indsigt) {
    if (skriver.apply(indsigt).isPresent()) {
      return Ret.SKRIV;
    }
    return laeser.apply(indsigt).isPresent() ? Ret.LAES : Ret.INGEN;
  }

  /** The same for a list that is filled in only while the forløb goes on. */
  public Ret retUndervejs(Indsigt indsigt) {
    Ret ret = ret(indsigt);
    return ret == Ret.SKRIV && !indsigt.erIGang() ? Ret.LAES : ret;
  }

  /**
   * @throws dk.jobveu.faelles.IkkeTilladt when the person fills it in for nobody
   */
  String organisation(Indsigt indsigt) {
    return skriver.apply(indsigt).orElseGet(() -> kraev.apply(indsigt));
  }
}

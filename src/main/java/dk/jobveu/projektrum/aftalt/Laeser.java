package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;

/** Whom a part of what is agreed is for (docs/sikkerhed.md, "Hvem ser hvad"). */
final class Laeser {

  private Laeser() {}

  /** Whether one of the person's organisations wrote it. */
  static boolean harSkrevet(Indsigt indsigt, String organisation) {
    return organisation != null && indsigt.bruger().organisationer().contains(organisation);
  }
}

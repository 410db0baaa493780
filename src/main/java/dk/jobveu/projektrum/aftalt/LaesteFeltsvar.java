package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.feltsvar.Feltsvar;
import dk.jobveu.feltsvar.Feltsvararkiv;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Answers to the fields that a designer has added, those that this person may read: as the model
 * says, and never wider than the own organisation where they are about a citizen (docs/adr/0057).
 */
@Component
public class LaesteFeltsvar {

  private final Feltsvararkiv arkiv;

  LaesteFeltsvar(Feltsvararkiv arkiv) {
    this.arkiv = arkiv;
  }

  /** In the order in which they were answered. */
  public List<Feltsvar> af(Indsigt indsigt) {
    return arkiv.iForloeb(indsigt.forloebId()).stream().filter(s -> maaLaese(indsigt, s)).toList();
  }

  private static boolean maaLaese(Indsigt indsigt, Feltsvar s) {
    if (Laeser.harSkrevet(indsigt, s.registrering().organisation())) {
      return true;
    }
    return s.sted().deltagerId() == null
        && switch (s.vaerdi().laesere()) {
          case ORGANISATION -> false;
          case KOORDINATOR -> indsigt.erKoordinator();
          case PARTER -> indsigt.formerAftalen();
          case FORLOEB -> true;
        };
  }
}

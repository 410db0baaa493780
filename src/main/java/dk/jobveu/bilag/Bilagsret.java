package dk.jobveu.bilag;

import dk.jobveu.adgang.Indsigt;
import org.springframework.stereotype.Component;

/**
 * Who reads and who adds what (docs/sikkerhed.md). A file is read by those who read what it belongs
 * to: a side's backing is for the coordinator and the two parties, the rest for all in the forløb.
 */
@Component
class Bilagsret {

  boolean maaLaese(Indsigt indsigt, Bilagssted sted) {
    return sted != Bilagssted.BLAASTEMPLING || indsigt.formerAftalen();
  }

  /** The checklist is the coordinator's to set; its evidence as well. */
  boolean maaVedhaefte(Indsigt indsigt, Bilagssted sted) {
    return sted == Bilagssted.RAEKKE ? indsigt.erKoordinator() : maaLaese(indsigt, sted);
  }

  /** Whoever added it, and the coordinator. */
  boolean maaFjerne(Indsigt indsigt, Bilag b) {
    return maaLaese(indsigt, b.sted())
        && (indsigt.erKoordinator()
            || indsigt.bruger().organisationer().contains(b.registrering().organisation()));
  }
}

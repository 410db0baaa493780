package dk.jobveu.kalender;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.post.Postindstilling;

/** A person gets an address to subscribe to; the former one shows nothing from then on. */
@Brugstilfaelde
public class FornyKalenderadresse {

  private final Kalenderadresser adresser;
  private final Postindstilling indstilling;

  FornyKalenderadresse(Kalenderadresser adresser, Postindstilling indstilling) {
    this.adresser = adresser;
    this.indstilling = indstilling;
  }

  /**
   * @return the whole address, which is shown this once
   */
  public String forny(String bruger) {
    return indstilling.link("/kalender.ics?kode=" + adresser.udsted(bruger));
  }
}

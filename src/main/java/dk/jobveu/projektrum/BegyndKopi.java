package dk.jobveu.projektrum;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.laering.KopierForloeb;
import java.time.LocalDate;

/** Somebody who can coordinate begins a forløb as a copy of another. */
@Brugstilfaelde
public class BegyndKopi {

  private final Kopiret ret;
  private final KopierForloeb kopierForloeb;

  BegyndKopi(Kopiret ret, KopierForloeb kopierForloeb) {
    this.ret = ret;
    this.kopierForloeb = kopierForloeb;
  }

  /** Returns the number of the new forløb, which the person's organisation coordinates. */
  public String begynd(Bruger bruger, String kilde, String kommunekode, LocalDate startdato) {
    return kopierForloeb.kopier(kilde, kommunekode, startdato, ret.kraevRet(bruger, kilde));
  }
}

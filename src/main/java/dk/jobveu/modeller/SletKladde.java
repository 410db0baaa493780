package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;

/** Throws a draft away: one's own, or one that somebody asked to have approved. */
@Brugstilfaelde
public class SletKladde {

  private final Kladdeopslag opslag;
  private final Modelkladder kladder;

  SletKladde(Kladdeopslag opslag, Modelkladder kladder) {
    this.opslag = opslag;
    this.kladder = kladder;
  }

  public void slet(String bruger, long nr) {
    opslag.hent(bruger, nr);
    kladder.slet(nr);
  }
}

package dk.jobveu.konto;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.konto.Kontohaendelse.Handling;

/** A new link for somebody whose old one is gone, or who has forgotten the password. */
@Brugstilfaelde
public class FornyLink {

  private final Styring styring;

  FornyLink(Styring styring) {
    this.styring = styring;
  }

  /** The former link can no longer be used; the password stays until the new one is. */
  public Link forny(String af, String organisation, String bruger) {
    styring.kraev(af, organisation);
    styring.kraevEgneAdgangskoder();
    Link link = styring.link(af, organisation, styring.kollega(af, organisation, bruger));
    styring.skriv(af, Handling.LINK_FORNYET, organisation, bruger);
    return link;
  }
}

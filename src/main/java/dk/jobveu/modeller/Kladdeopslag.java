package dk.jobveu.modeller;

import dk.jobveu.faelles.FindesIkke;
import org.springframework.stereotype.Component;

/** A draft for whoever may see it: its owner, and those who are asked to approve it. */
@Component
class Kladdeopslag {

  private final Modelkladder kladder;

  Kladdeopslag(Modelkladder kladder) {
    this.kladder = kladder;
  }

  Modelkladde hent(String bruger, long nr) {
    return kladder
        .find(nr)
        .filter(k -> k.maaSesAf(bruger))
        .orElseThrow(
            () ->
                new FindesIkke(
                    "Kladden findes ikke mere. Den er udrullet eller slettet, eller den er en andens."));
  }
}

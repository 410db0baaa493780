package dk.jobveu.kontakt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.faelles.FindesIkke;
import org.springframework.stereotype.Component;

/** Who keeps an organisation's contact persons: its own people, and administrators of it all. */
@Component
class Kontaktret {

  private final Aktoerer aktoerer;
  private final Tilhoersforhold tilhoersforhold;
  private final Kontaktpersoner personer;

  Kontaktret(Aktoerer aktoerer, Tilhoersforhold tilhoersforhold, Kontaktpersoner personer) {
    this.aktoerer = aktoerer;
    this.tilhoersforhold = tilhoersforhold;
    this.personer = personer;
  }

  /**
   * @throws FindesIkke also when it is another's
   */
  Aktoer kraev(Bruger bruger, String organisation) {
    return aktoerer
        .find(organisation)
        .filter(
            a ->
                bruger.organisationer().contains(a.id())
                    || tilhoersforhold.erDriftsfolk(bruger.id()))
        .orElseThrow(() -> new FindesIkke("Organisationen findes ikke, eller den er ikke din."));
  }

  /** The person, when the organisation keeps them. */
  Kontaktperson kraev(Bruger bruger, String organisation, String id) {
    kraev(bruger, organisation);
    return personer
        .find(id)
        .filter(p -> p.aktoerId().equals(organisation))
        .orElseThrow(
            () -> new FindesIkke("Kontaktpersonen findes ikke mere. Se listen over dem, der er."));
  }
}

package dk.jobveu.svarlink;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomheder;
import org.springframework.stereotype.Component;

/** Whom a link is for, by name: a company, or an organisation. */
@Component
class Adressater {

  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;

  Adressater(Virksomheder virksomheder, Aktoerer aktoerer) {
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
  }

  String navn(Svaropgave o) {
    return navn(o.virksomhedId(), o.aktoerId());
  }

  String navn(Svarlink l) {
    return navn(l.virksomhedId(), l.aktoerId());
  }

  private String navn(String virksomhedId, String aktoerId) {
    if (virksomhedId != null) {
      return virksomheder.hent(virksomhedId).navn();
    }
    return aktoerId == null ? "" : aktoerer.navn(aktoerId);
  }
}

package dk.jobveu.modeller.web;

import dk.jobveu.aktoer.Personnavne;
import org.springframework.stereotype.Component;

/** Who deployed a version. Designers know each other's names. */
@Component
class Modelhvem {

  private final Personnavne personnavne;

  Modelhvem(Personnavne personnavne) {
    this.personnavne = personnavne;
  }

  public String navn(String bruger) {
    return bruger == null ? null : personnavne.eget(bruger);
  }
}

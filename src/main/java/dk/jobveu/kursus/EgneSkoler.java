package dk.jobveu.kursus;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import java.util.List;
import org.springframework.stereotype.Component;

/** The schools whose people somebody is one of. */
@Component
public class EgneSkoler {

  private final Aktoerer aktoerer;

  EgneSkoler(Aktoerer aktoerer) {
    this.aktoerer = aktoerer;
  }

  public List<Aktoer> af(Bruger bruger) {
    return aktoerer.medRolle(Rolle.UDDANNELSESINSTITUTION.id()).stream()
        .filter(a -> bruger.organisationer().contains(a.id()))
        .toList();
  }
}

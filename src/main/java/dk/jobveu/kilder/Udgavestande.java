package dk.jobveu.kilder;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.kilder.VisKildelister.Stand;
import dk.jobveu.kilder.VisKildelister.Udgavelinje;
import dk.jobveu.referencedata.Kildeliste;
import dk.jobveu.referencedata.Kildelister;
import dk.jobveu.referencedata.Kildeudgave;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How each edition of a list stands today. */
@Component
class Udgavestande {

  private final Kildelister lister;
  private final Aktoerer aktoerer;
  private final Clock ur;

  Udgavestande(Kildelister lister, Aktoerer aktoerer, Clock ur) {
    this.lister = lister;
    this.aktoerer = aktoerer;
    this.ur = ur;
  }

  /** The latest first. */
  List<Udgavelinje> af(Kildeliste liste) {
    LocalDate idag = Datoer.dagen(ur.instant());
    Set<String> gaelder = new HashSet<>();
    Set<String> dage = new HashSet<>();
    List<Udgavelinje> linjer = new ArrayList<>();
    for (Kildeudgave u : lister.udgaver(liste)) {
      linjer.add(
          new Udgavelinje(
              u,
              stand(u, idag, gaelder, dage),
              u.organisation() == null ? null : aktoerer.navn(u.organisation())));
    }
    return linjer;
  }

  private static Stand stand(Kildeudgave u, LocalDate idag, Set<String> gaelder, Set<String> dage) {
    if (!dage.add(u.raad() + " " + u.gaelderFra())) {
      return Stand.RETTET;
    }
    if (u.gaelderFra().isAfter(idag)) {
      return Stand.KOMMER;
    }
    return gaelder.add(u.raad()) || !u.liste().afloeses() ? Stand.GAELDER : Stand.AFLOEST;
  }
}

package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Holdsamling.Status;
import java.util.List;
import org.springframework.stereotype.Component;

/** A class that others wait for or have places in is given up (R-16.2, docs/adr/0068). */
@Component
class SamlingBortfalder {

  private final Holdsamlinger samlinger;
  private final Samlingsparter parter;
  private final Samlingsbeskeder beskeder;
  private final Holdventen holdventen;

  SamlingBortfalder(
      Holdsamlinger samlinger,
      Samlingsparter parter,
      Samlingsbeskeder beskeder,
      Holdventen holdventen) {
    this.samlinger = samlinger;
    this.parter = parter;
    this.beskeder = beskeder;
    this.holdventen = holdventen;
  }

  /** Who had got places is told; who waits for an answer decides otherwise at once. */
  void holdetErVaek(Registrering r, int holdNr) {
    beskeder.holdetErVaek(r, holdNr);
    ventende(r.forloebId()).stream().filter(s -> s.modHoldNr() == holdNr).forEach(this::bortfaldt);
  }

  /** What waits for answers is decided at once, where no answer can make it possible any more. */
  void bortfaldt(Holdsamling s) {
    if (parter.bortfald(s).isPresent()) {
      holdventen.samlingErBortfaldet(s.forloebId(), s.holdNr());
    }
  }

  /** What others have asked a forløb, and wait for. */
  List<Holdsamling> ventende(String forloebId) {
    return samlinger.til(forloebId).stream().filter(s -> s.status() == Status.FORESLAAET).toList();
  }
}

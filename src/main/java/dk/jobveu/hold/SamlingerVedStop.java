package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Spurgte;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import dk.jobveu.hold.Holdsamling.Status;
import dk.jobveu.hold.Samlingssvar.Svar;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What was agreed or asked about classes of two forløb, when one of them is given up: before
 * anything else is, since it depends on whether the course had begun.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SamlingerVedStop implements Stopvidne, Spurgte {

  private final Holdsamlinger samlinger;
  private final Holdregister register;
  private final Samlingsbeskeder beskeder;
  private final SamlingBortfalder bortfald;

  SamlingerVedStop(
      Holdsamlinger samlinger,
      Holdregister register,
      Samlingsbeskeder beskeder,
      SamlingBortfalder bortfald) {
    this.samlinger = samlinger;
    this.register = register;
    this.beskeder = beskeder;
    this.bortfald = bortfald;
  }

  /** Whoever has not answered; by then the proposal is given up, and who waited is told. */
  @Override
  public List<String> iForloeb(String forloebId) {
    return samlinger.fra(forloebId).stream()
        .filter(s -> s.status() == Status.OPHOERT)
        .flatMap(s -> samlinger.svar(s).stream())
        .filter(v -> v.svar() == Svar.VENTER)
        .map(Samlingssvar::aktoerId)
        .toList();
  }

  @Override
  public void stoppet(Registrering r, Stopaarsag aarsag) {
    samlinger.fra(r.forloebId()).forEach(this::ophoer);
    register.alle(r.forloebId()).stream()
        .filter(h -> !h.status().erBegyndt())
        .forEach(h -> bortfald.holdetErVaek(r, h.nr()));
  }

  /** A course that has begun has been held with them; what is over stays as it was. */
  private void ophoer(Holdsamling s) {
    boolean begyndt = register.status(s.forloebId(), s.holdNr()).erBegyndt();
    if (s.status() == Status.FORESLAAET) {
      samlinger.afgoer(s, Status.OPHOERT);
    } else if (s.status() == Status.AFTALT && !begyndt) {
      samlinger.afgoer(s, Status.OPHOERT);
      beskeder.kommerIkke(s);
    }
  }
}

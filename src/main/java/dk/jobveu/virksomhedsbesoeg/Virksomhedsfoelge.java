package dk.jobveu.virksomhedsbesoeg;

import dk.jobveu.behov.Tilbagetraekningsvidne;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Slutvidne;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.Holdvilkaar;
import dk.jobveu.hold.Kursusvidne;
import dk.jobveu.moede.Talsmaend;
import dk.jobveu.projektplan.Projektplaner;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Each company with a need is asked to follow a class from its first day: by whoever
 * speaks for it, since a company has no log-in. Nobody waits for the answer.
 */
@Component
class Virksomhedsfoelge implements Kursusvidne, Tilbagetraekningsvidne, Slutvidne {

  private final Besoegsprocesser processer;
  private final Virksomheder virksomheder;
  private final Talsmaend talsmaend;
  private final Holdregister hold;
  private final Projektplaner planer;
  private final Besoegsregister register;
  private final Gennemfoersler gennemfoersler;

  Virksomhedsfoelge(
      Besoegsprocesser processer,
      Virksomheder virksomheder,
      Talsmaend talsmaend,
      Holdregister hold,
      Projektplaner planer,
      Besoegsregister register,
      Gennemfoersler gennemfoersler) {
    this.processer = processer;
    this.virksomheder = virksomheder;
    this.talsmaend = talsmaend;
    this.hold = hold;
    this.planer = planer;
    this.register = register;
    this.gennemfoersler = gennemfoersler;
  }

  @Override
  public void kursetErBegyndt(Registrering r, int holdNr) {
    String id = r.forloebId();
    LocalDate dag = besoegsdag(id, holdNr);
    for (Virksomhed v : virksomheder.tilkendegivne(id)) {
      processer.begynd(id, holdNr, v.id(), talsmaend.af(id, v.id()), dag);
    }
  }

  /** The day of the plan when the class runs then, else the middle of the course. */
  private LocalDate besoegsdag(String forloebId, int holdNr) {
    Holdvilkaar v = hold.hent(forloebId, holdNr).vilkaar();
    Optional<LocalDate> planlagt =
        planer
            .seneste(forloebId)
            .map(p -> p.indhold().tidsplan().datoVirksomhedsbesoeg())
            .filter(d -> !d.isBefore(v.start()) && !d.isAfter(v.slut()));
    return planlagt.orElseGet(
        () -> v.start().plusDays((v.slut().toEpochDay() - v.start().toEpochDay()) / 2));
  }

  /** Where everybody goes on to another class, its companies talk of the match then. */
  @Override
  public void kursetErSlut(Registrering r, int holdNr) {
    boolean sidsteHold =
        gennemfoersler.iForloeb(r.forloebId()).stream().anyMatch(g -> g.holdNr() == holdNr);
    if (sidsteHold) {
      processer.kursetErSlut(r.forloebId(), holdNr);
    } else {
      processer.afbrydHold(r.forloebId(), holdNr);
    }
  }

  @Override
  public int besoeg(String forloebId, int holdNr) {
    return (int)
        register.besoeg(forloebId).stream()
            .filter(b -> b.holdNr() == holdNr && b.form().erBesoeg())
            .count();
  }

  @Override
  public void virksomhedErUde(Registrering r, String virksomhedId) {
    processer.afbryd(r.forloebId(), virksomhedId);
  }

  /** What a company has to the match comes too late when the forløb is over. */
  @Override
  public void slut(Registrering r) {
    processer.afbrydAlle(r.forloebId());
  }
}

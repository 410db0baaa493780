package dk.jobveu.stedfortraeder;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Udbakke;
import dk.jobveu.stedfortraeder.Opgaveflytning.Udfald;
import dk.jobveu.stedfortraeder.Stedfortraedelse.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Moves the tasks on the first day and gives back what is left after the last. May be called at any
 * time, any number of times and in any order: each step is taken once, when its day has come, and
 * what is over ends before what begins.
 */
@Brugstilfaelde
public class UdfoerStedfortraedelse {

  private final Stedfortraedelser aftaler;
  private final Kolleger kolleger;
  private final Opgaveflytter flytter;
  private final Udbakke udbakke;
  private final Clock ur;

  public UdfoerStedfortraedelse(
      Stedfortraedelser aftaler,
      Kolleger kolleger,
      Opgaveflytter flytter,
      Udbakke udbakke,
      Clock ur) {
    this.udbakke = udbakke;
    this.aftaler = aftaler;
    this.kolleger = kolleger;
    this.flytter = flytter;
    this.ur = ur;
  }

  /** Does what is due now, and asks to be woken for the rest. */
  void planlaeg(String id) {
    Stedfortraedelse s = aftaler.find(id).orElseThrow();
    if (s.fra().isAfter(idag())) {
      flytter.husk(id, Datoer.begynder(s.fra()));
    }
    flytter.husk(id, Datoer.begynder(s.til().plusDays(1)));
    goerDetDerErTidTil(id);
  }

  /**
   * The first or the last step, when its day has come. Nothing when the agreement is not kept any
   * more: one that was withdrawn may be forgotten before its timer comes.
   */
  public void goerDetDerErTidTil(String id) {
    aftaler.find(id).ifPresent(this::goerDetDerErTidTil);
  }

  private void goerDetDerErTidTil(Stedfortraedelse s) {
    String id = s.id();
    LocalDate idag = idag();
    if (s.status() == Status.AFTALT && idag.isAfter(s.til())) {
      // the system stood still the whole time
      aftaler.slut(id, Status.AFTALT, Status.SLUT, ur.instant(), null);
    } else if (s.status() == Status.AFTALT && !idag.isBefore(s.fra())) {
      overtag(s);
    } else {
      slutHvisForbi(s);
    }
  }

  private void slutHvisForbi(Stedfortraedelse s) {
    if (s.status() == Status.I_GANG && idag().isAfter(s.til())) {
      slut(s, Status.SLUT, null);
    }
  }

  /**
   * Ends an agreement before its time; what has been taken over goes back at once, also when it
   * began while somebody was asking.
   *
   * @return false when it had ended already
   */
  boolean traekTilbage(Stedfortraedelse s, String af) {
    return aftaler.slut(s.id(), Status.AFTALT, Status.TRUKKET_TILBAGE, ur.instant(), af)
        || slut(s, Status.TRUKKET_TILBAGE, af);
  }

  private void overtag(Stedfortraedelse s) {
    Instant nu = ur.instant();
    // the last day of one agreement may be the day before the first of another, and their timers
    // come at the same moment in any order: what was lent goes home before anything is lent anew
    aftaler.gaeldendeFor(s.fravaerende()).forEach(this::slutHvisForbi);
    if (!kolleger.er(s.stedfortraeder(), s.organisation())
        || !kolleger.er(s.fravaerende(), s.organisation())) {
      aftaler.slut(s.id(), Status.AFTALT, Status.BORTFALDET, nu, null);
      return;
    }
    if (aftaler.begynd(s.id(), nu)) {
      List<Opgaveflytter.Flyttet> flyttede =
          flytter.flyt(
              s.organisation(),
              s.fravaerende(),
              s.stedfortraeder(),
              aftaler.laanteOpgaver(s.fravaerende()));
      flyttede.forEach(
          f ->
              aftaler.flyttet(
                  s.id(),
                  new Opgaveflytning(f.opgaveId(), f.navn(), f.forloebId(), nu, null, null)));
      fortael(s, flyttede.size(), nu);
    }
  }

  private void fortael(Stedfortraedelse s, int antal, Instant nu) {
    if (antal > 0) {
      udbakke.laeg(
          Brev.af(
              "stedfortraeder:" + s.id(),
              Postart.OPGAVE,
              null,
              Modtager.bruger(s.stedfortraeder()),
              "Du har overtaget %s".formatted(Antal.af(antal, "opgave", "opgaver")),
              "En kollega er væk til og med den %s. Så længe er opgaverne dine."
                  .formatted(Datoer.tekst(s.til())),
              "/stedfortraeder",
              nu));
    }
  }

  private boolean slut(Stedfortraedelse s, Status status, String af) {
    Instant nu = ur.instant();
    if (!aftaler.slut(s.id(), Status.I_GANG, status, nu, af)) {
      return false;
    }
    String til = kolleger.er(s.fravaerende(), s.organisation()) ? s.fravaerende() : null;
    for (Opgaveflytning o : aftaler.opgaver(s.id())) {
      Udfald udfald =
          !flytter.givTilbage(o.opgaveId(), s.stedfortraeder(), til)
              ? Udfald.IKKE_HOS_STEDFORTRAEDEREN
              : til == null ? Udfald.TIL_ORGANISATIONEN : Udfald.GIVET_TILBAGE;
      aftaler.afsluttet(s.id(), o.opgaveId(), udfald, nu);
    }
    return true;
  }

  private LocalDate idag() {
    return Datoer.dagen(ur.instant());
  }
}

package dk.jobveu.koordination;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Deltagelsesvidne;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Geografividne;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;
import org.springframework.stereotype.Component;

/** What the VEU-koordinator's role hangs on besides who coordinates: how far the forløb reaches. */
@Component
class Rollegrundlag implements Geografividne, Deltagelsesvidne {

  private static final String EN_KOMMUNE = "EN_KOMMUNE";
  private static final String TVAERKOMMUNAL = "TVAERKOMMUNAL";

  private final Behovsregister behov;
  private final Deltagelser deltagelser;
  private final Koordineringer koordineringer;
  private final Forloebregister register;
  private final Koordinatorbeskeder beskeder;

  Rollegrundlag(
      Behovsregister behov,
      Deltagelser deltagelser,
      Koordineringer koordineringer,
      Forloebregister register,
      Koordinatorbeskeder beskeder) {
    this.behov = behov;
    this.deltagelser = deltagelser;
    this.koordineringer = koordineringer;
    this.register = register;
    this.beskeder = beskeder;
  }

  /** As it was surveyed; more than one job centre reach across municipalities by themselves. */
  String geografi(String forloebId) {
    return kendtVidere(forloebId) ? afdaekket(forloebId) : efterJobcentre(forloebId);
  }

  private boolean kendtVidere(String forloebId) {
    return !EN_KOMMUNE.equals(afdaekket(forloebId));
  }

  private String afdaekket(String forloebId) {
    return behov.find(forloebId).map(Behov::geografi).orElse(EN_KOMMUNE);
  }

  private String efterJobcentre(String forloebId) {
    return deltagelser.jobcentre(forloebId).size() > 1 ? TVAERKOMMUNAL : EN_KOMMUNE;
  }

  /** The second one makes it reach across municipalities; a third one changes nothing. */
  @Override
  public void etJobcenterMere(Registrering r) {
    if (deltagelser.jobcentre(r.forloebId()).size() == 2) {
      spoergIgen(r.forloebId());
    }
  }

  /** When the second one leaves, it reaches no further than the first one's municipality. */
  @Override
  public void erUde(String forloebId, String aktoerId, boolean varMed) {
    if (varMed
        && erJobcenter(forloebId, aktoerId)
        && deltagelser.jobcentre(forloebId).size() == 1) {
      spoergIgen(forloebId);
    }
  }

  private boolean erJobcenter(String forloebId, String aktoerId) {
    return deltagelser.alle(forloebId).stream()
        .anyMatch(d -> d.aktoerId().equals(aktoerId) && d.rolle().equals(Rolle.JOBCENTER.id()));
  }

  /** How far it reaches is another matter only where the survey did not say that it reaches far. */
  private void spoergIgen(String forloebId) {
    boolean fastlagt = koordineringer.gaeldende(forloebId).map(Koordinering::veuRolle).isPresent();
    if (fastlagt && !kendtVidere(forloebId)) {
      beskeder.rollesvarBortfalder(forloebId);
      beskeder.rollenFastlaeggesIgen(forloebId, register.hent(forloebId).koordinator());
    }
  }
}

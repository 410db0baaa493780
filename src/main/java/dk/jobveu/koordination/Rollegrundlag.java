package dk.jobveu.koordination;

import dk.jobveu.behov.Behov;
import dk.jobveu.behov.Behovsregister;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Geografividne;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;
import org.springframework.stereotype.Component;

/** What the VEU-koordinator's role hangs on besides who coordinates: how far the forløb reaches. */
@Component
class Rollegrundlag implements Geografividne {

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
    String forloebId = r.forloebId();
    boolean aendret = !kendtVidere(forloebId) && deltagelser.jobcentre(forloebId).size() == 2;
    boolean fastlagt = koordineringer.gaeldende(forloebId).map(Koordinering::veuRolle).isPresent();
    if (aendret && fastlagt) {
      beskeder.rollesvarBortfalder(forloebId);
      beskeder.rollenFastlaeggesIgen(forloebId, register.hent(forloebId).koordinator());
    }
  }
}

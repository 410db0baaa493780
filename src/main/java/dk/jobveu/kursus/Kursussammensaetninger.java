package dk.jobveu.kursus;

import dk.jobveu.faelles.Regelbrud;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The compositions of courses that are recorded, version by version. */
public interface Kursussammensaetninger {

  /** Records a version with its courses, or what has become of it. */
  void gemVersion(Kursussammensaetning sammensaetning);

  /** The newest version, whatever its status. */
  Optional<Kursussammensaetning> seneste(String forloebId);

  /**
   * The newest version.
   *
   * @param hvortil the verb of what is to be done to the courses
   * @throws Regelbrud when there is none
   */
  default Kursussammensaetning hent(String forloebId, String hvortil) {
    return seneste(forloebId)
        .orElseThrow(() -> new Regelbrud(null, "Der er endnu ingen kurser at " + hvortil + "."));
  }

  /** The version that others rely on. */
  Optional<Kursussammensaetning> gaeldende(String forloebId);

  /** That version of each of these forløb that has one, read at once. */
  List<Kursussammensaetning> gaeldende(Collection<String> forloeb);

  /** Makes this version the valid one and the older ones replaced. */
  void goerGaeldende(String forloebId, int version);

  void gemValidering(Meritvalidering validering);

  /** The validation of a version, if it has one. */
  Optional<Meritvalidering> validering(String forloebId, int version);
}

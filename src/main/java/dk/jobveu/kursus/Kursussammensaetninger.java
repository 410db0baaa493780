package dk.jobveu.kursus;

import java.util.List;
import java.util.Optional;

/** The compositions of courses that are recorded, version by version. */
public interface Kursussammensaetninger {

  /** Adds a version with its courses. */
  void gem(Kursussammensaetning sammensaetning);

  /** The newest version, whatever its status. */
  Optional<Kursussammensaetning> seneste(String forloebId);

  /** The version that others rely on. */
  Optional<Kursussammensaetning> gaeldende(String forloebId);

  /** Replaces the courses of a version, e.g. when their merit is known. */
  void opdater(String forloebId, int version, List<Kursus> kurser);

  void saetMerit(String forloebId, int version, String klasse, String resultat);

  /** Makes this version the valid one and the older ones replaced. */
  void goerGaeldende(String forloebId, int version);

  void gem(Meritvalidering validering);

  /** The validation of a version, if it has one. */
  Optional<Meritvalidering> validering(String forloebId, int version);
}

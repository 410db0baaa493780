package dk.jobveu.hold;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.hold.Holdsamling.Status;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Proposals to pool classes across forløb, and who said what to them. */
public interface Holdsamlinger {

  /** Adds a proposal that waits for these. */
  void foreslaa(Holdsamling ny, Collection<String> spurgte);

  /** Those that the forløb has made, oldest first. */
  List<Holdsamling> fra(String forloebId);

  /** Those that others have made to the forløb, oldest first. */
  List<Holdsamling> til(String forloebId);

  /** Writes what came of it, and for how many. */
  void afgoer(Holdsamling samling, Status status);

  /** All that must agree. */
  List<Samlingssvar> svar(Holdsamling samling);

  void svar(Registrering registrering, Samlingssvar svar);

  /** Another one is to answer; who has answered already is asked once more. */
  void overdrag(Holdsamling samling, String fra, String til);

  /** The one of a class that counts. */
  default Optional<Holdsamling> seneste(String forloebId, int holdNr) {
    return fra(forloebId).stream()
        .filter(s -> s.holdNr() == holdNr)
        .reduce((foerste, naeste) -> naeste);
  }

  default Optional<Holdsamling> ventende(String forloebId, int holdNr) {
    return seneste(forloebId, holdNr).filter(s -> s.status() == Status.FORESLAAET);
  }

  /** Whether the class is pooled with one of another forløb. */
  default boolean erAftalt(String forloebId, int holdNr) {
    return seneste(forloebId, holdNr).filter(s -> s.status() == Status.AFTALT).isPresent();
  }

  /** What others have got places in the class by. */
  default List<Holdsamling> aftaltPaa(String forloebId, int holdNr) {
    return til(forloebId).stream()
        .filter(s -> s.modHoldNr() == holdNr && s.status() == Status.AFTALT)
        .toList();
  }
}

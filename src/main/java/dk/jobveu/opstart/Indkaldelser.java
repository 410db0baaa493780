package dk.jobveu.opstart;

import java.util.List;
import java.util.Optional;

/** The calls to the kick-off meeting with their answers; the models ask who has not answered. */
public interface Indkaldelser {

  /** Writes a call and whom it goes to. */
  void gemKald(Indkaldelse kald, List<Moedesvar> indbudte);

  void gemSvar(Moedesvar svar);

  Optional<Indkaldelse> seneste(String forloebId);

  /** What the organisations have answered to the latest call; none without a call. */
  List<Moedesvar> svar(String forloebId);

  /** Ids of those that have not answered the latest call. */
  default List<String> udenSvar(String forloebId) {
    return svar(forloebId).stream().filter(Moedesvar::venter).map(Moedesvar::deltager).toList();
  }
}

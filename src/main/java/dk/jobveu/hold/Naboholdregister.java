package dk.jobveu.hold;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Finds classes of other forløb. */
public interface Naboholdregister {

  /** Those in the whole country that have a course of this forløb and have not begun that day. */
  List<Nabohold> medSammeKursus(String forloebId, LocalDate idag);

  /** The codes of a class's courses; an empty one for a course without. */
  Set<String> koder(String forloebId, int holdNr);
}

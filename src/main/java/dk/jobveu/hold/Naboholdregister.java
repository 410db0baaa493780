package dk.jobveu.hold;

import java.time.LocalDate;
import java.util.List;

/** Finds classes of other forløb. */
public interface Naboholdregister {

  /** Those in the whole country that have a course of this forløb and have not begun that day. */
  List<Nabohold> medSammeKursus(String forloebId, LocalDate idag);
}

package dk.jobveu.virksomhedsbesoeg;

import java.util.List;

/** What companies have said of the classes they follow. */
public interface Besoegsregister {

  void gemBesoeg(Virksomhedsbesoeg besoeg);

  /** All of a forløb, by class and then as they were written. */
  List<Virksomhedsbesoeg> besoeg(String forloebId);

  /** The latest of the company about the class. */
  void gemTilsagn(Matchtilsagn tilsagn);

  List<Matchtilsagn> tilsagn(String forloebId);
}

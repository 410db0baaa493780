package dk.jobveu.persondata;

import dk.jobveu.deltager.persondata.Sletning;
import java.util.List;
import java.util.Map;

/** All that our own tables hold about one citizen. */
public interface Personspor {

  /** Rows of one table as people read them: heading of the column and value. */
  record Indhold(String overskrift, List<Map<String, String>> raekker) {}

  /**
   * Holds the citizen's row, so that whoever registers something at the same moment comes before or
   * after, never in between.
   *
   * @return the owner, or null when there is no such citizen
   */
  String laas(String forloebId, String deltagerId);

  /** What is held, table by table; tables without a row are left out. */
  List<Indhold> indhold(String forloebId, String deltagerId);

  /** Whether the citizen had begun on the course. */
  boolean erBegyndt(String forloebId, String deltagerId);

  /** Name, telephone and e-mail, as they may stand in somebody's free text. */
  List<String> kendetegn(String forloebId, String deltagerId);

  /** Deletes every row. */
  Map<String, Sletning.Antal> sletRaekker(String forloebId, String deltagerId);

  /** Keeps what is counted under a key that means nothing, and deletes the rest. */
  Map<String, Sletning.Antal> goerAnonym(String forloebId, String deltagerId, String noegle);

  /** Replaces the pseudonym by the number of the erasure in the log. */
  int frakobLog(String forloebId, String deltagerId, long sletningNr);

  /** Empties the inputs of decisions about the citizen. */
  int frakobAfgoerelser(String forloebId, String deltagerId, String noegle);

  /**
   * Takes the pseudonym, the name, the telephone and the e-mail out of the free text of all own
   * tables. Not out of codes: a pseudonym may be a word that is one of the system's own.
   */
  int fjernFraTekster(String forloebId, String deltagerId, String noegle, List<String> kendetegn);
}

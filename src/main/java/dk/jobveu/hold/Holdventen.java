package dk.jobveu.hold;

/** A class whose coordinator is to decide or waits for others, and what happened meanwhile. */
public interface Holdventen {

  /** It is judged again at once; nothing happens where nobody decides now. */
  void vurderIgen(String forloebId, int holdNr);

  /** No answer can make it possible any more to pool it: nobody need answer. */
  void samlingErBortfaldet(String forloebId, int holdNr);

  /** Another organisation is to answer whether it may be pooled. */
  void overdragSvar(String forloebId, int holdNr, String fra, String til);
}

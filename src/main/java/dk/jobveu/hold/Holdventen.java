package dk.jobveu.hold;

/** A class whose coordinator is to decide, and which has got more participants meanwhile. */
public interface Holdventen {

  /** It is judged again at once; nothing happens where nobody decides now. */
  void vurderIgen(String forloebId, int holdNr);
}

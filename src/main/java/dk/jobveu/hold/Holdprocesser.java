package dk.jobveu.hold;

/** What happens to classes beside those that were opened at first (docs/adr/0041). */
public interface Holdprocesser {

  /** Whether classes are formed or held now. */
  boolean erIGang(String forloebId);

  /** One more class is to be formed and held. */
  void aabn(String forloebId, int holdNr);

  /** Somebody who is selected has no place; the coordinator is asked, once at a time. */
  void afklarVentende(String forloebId);
}

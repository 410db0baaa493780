package dk.jobveu.moede;

/** Who speaks for a company, which has no log-in, and what it has said. */
public interface Talsmaend {

  /** Id of the organisation that answers for it in a forløb. */
  String af(String forloebId, String virksomhedId);

  /** Whether it has promised to come to the informationsmøde. */
  boolean harLovetAtKomme(String forloebId, String virksomhedId);
}

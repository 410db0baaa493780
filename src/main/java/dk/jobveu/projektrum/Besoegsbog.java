package dk.jobveu.projektrum;

import java.util.Optional;

/** Who was on which forløb's page last; each reads the own lines only. */
public interface Besoegsbog {

  Optional<Besoeg> find(String bruger, String forloebId);

  void gem(Besoeg besoeg);
}

package dk.jobveu.bilag;

import java.util.List;
import java.util.Optional;

/** The files and what is in them. */
public interface Bilagslager {

  void gem(Bilag bilag, byte[] indhold);

  /** Those of the forløb, the newest first. */
  List<Bilag> alle(String forloebId);

  Optional<Bilag> find(String id);

  byte[] indhold(String id);

  void slet(String id);
}

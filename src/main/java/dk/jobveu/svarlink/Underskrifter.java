package dk.jobveu.svarlink;

import java.util.List;

/** Who signed what. */
public interface Underskrifter {

  void gem(Underskrift underskrift);

  /** Those of the forløb, by document, the latest version first. */
  List<Underskrift> alle(String forloebId);
}

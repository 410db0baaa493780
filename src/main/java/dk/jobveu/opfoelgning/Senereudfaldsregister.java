package dk.jobveu.opfoelgning;

import dk.jobveu.faelles.Registrering;
import java.util.Collection;
import java.util.List;

/** One outcome a person and number of months; a later one replaces an earlier one. */
public interface Senereudfaldsregister {

  void gem(Registrering registrering, List<Senereudfald> nye);

  /** What was written about these people so many months after, and is not known after all. */
  void fortryd(String forloebId, int maaneder, Collection<String> deltagerIds);

  List<Senereudfald> iForloeb(String forloebId);
}

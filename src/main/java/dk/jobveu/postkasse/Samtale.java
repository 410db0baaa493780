package dk.jobveu.postkasse;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** What the organisations of a forløb write to each other. */
public interface Samtale {

  /** A message, with who wrote it. */
  record Replik(Registrering registrering, String tekst) {}

  void skriv(Replik replik);

  /** The newest first. */
  List<Replik> i(String forloebId);
}

package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** The timeline of a forløb; texts never speak of persons. */
public interface Haendelser {

  /** One entry of the timeline. */
  record Haendelse(Registrering registrering, String type, String tekst) {}

  void registrer(Registrering registrering, String type, String tekst);

  /** Newest first. */
  List<Haendelse> alle(String forloebId);
}

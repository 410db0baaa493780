package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** Names and contact data; every read and write names the jobcenter that owns them. */
public interface Kontaktbog {

  void gemKontakter(Registrering registrering, String jobcenter, List<Kontaktoplysning> kontakter);

  /** The contacts of the jobcenter's own participants; another organisation gets none. */
  List<Kontaktoplysning> forJobcenter(String forloebId, String jobcenter);
}

package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** Names and contact data; every read and write names the jobcenter that owns them. */
public interface Kontaktbog {

  void gem(Registrering registrering, String jobcenter, Kontaktoplysning kontakt);

  List<Kontaktoplysning> forJobcenter(String forloebId, String jobcenter);
}

package dk.jobveu.deltager;

import dk.jobveu.faelles.Registrering;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which names have been passed on to which school; the rows stay when it has ended. */
public interface Navnevideregivelser {

  void giv(List<Navnevideregivelse> nye);

  /** Ends what is going on for these participants of the registering job centre. */
  void ophoer(Registrering registrering, Collection<String> deltagerIds);

  /** What the job centre passes on now, in the order of the pseudonyms. */
  List<Navnevideregivelse> gaeldende(String forloebId, String jobcenter);

  /** The names that the school has been told and may still have, by pseudonym. */
  Map<String, String> navneTil(String forloebId, String uddannelsesinstitution);
}

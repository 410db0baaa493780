package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;

/** The agreements that are recorded, version by version. */
public interface Partsaftaler {

  void gemAftale(Partsaftale aftale);

  /** The newest version, whatever its status. */
  Optional<Partsaftale> seneste(String forloebId);

  Optional<Partsaftale> version(String forloebId, int version);

  /** What reads differently than in the version before; nothing in the first. */
  default List<Aftaleforskel> aendret(Partsaftale aftale) {
    return version(aftale.forloebId(), aftale.version() - 1)
        .map(foer -> Aftaleforskel.mellem(foer.indhold(), aftale.indhold()))
        .orElse(List.of());
  }

  /** The newest version when it stands, in writing or in another way. */
  default Optional<Partsaftale> indgaaet(String forloebId) {
    return seneste(forloebId)
        .filter(
            a ->
                a.status() == Partsaftale.Status.INDGAAET
                    || a.status() == Partsaftale.Status.PAA_ANDEN_VIS);
  }

  /** Records a side's answer once for a version; a repeated call replaces it. */
  void gemSvar(Tiltraedelse tiltraedelse);

  /** Both sides' answers to a version, employers first. */
  List<Tiltraedelse> tiltraedelser(String forloebId, int version);

  /** The result of the check of a version. */
  void saetMangler(String forloebId, int version, List<String> koder);

  void saetStatus(Partsaftale aftale, Partsaftale.Status status);

  void gemMaegling(Registrering registrering, int version, Maegling maegling);
}

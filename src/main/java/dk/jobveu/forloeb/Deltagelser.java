package dk.jobveu.forloeb;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which organisations take part in a forløb. */
public interface Deltagelser {

  /** Invites an organisation; a repeated call changes nothing. */
  void tilknyt(String forloebId, String aktoerId, String rolle);

  void svar(String forloebId, String aktoerId, Deltagelse.Svar svar, String grund);

  /** The coordinator takes it out; it has said no to nothing, and nobody is told that it has. */
  void tagUd(String forloebId, String aktoerId, String grund);

  /** The organisation has this role from now on; what it has answered in another one stays. */
  void tiltraed(String forloebId, String aktoerId, String rolle);

  /** The organisation has this role no more; what else it takes part as stays. */
  void fratraed(String forloebId, String aktoerId, String rolle, String grund);

  List<Deltagelse> alle(String forloebId);

  /**
   * A no in a forløb that runs.
   *
   * @param nr how many times the organisation has said so
   */
  record Afslag(String forloebId, String aktoerId, String koordinator, int nr) {}

  /** How many times the organisation has said no itself. */
  default int nej(String forloebId, String aktoerId) {
    return alle(forloebId).stream()
        .filter(d -> d.aktoerId().equals(aktoerId))
        .mapToInt(Deltagelse::nej)
        .max()
        .orElse(0);
  }

  /** Those that lie in no letter yet; never the coordinator's own. */
  List<Afslag> afslagUdenPost();

  /** The same for many forløb at once. */
  Map<String, List<Deltagelse>> alle(Collection<String> forloebIds);

  /** Ids of the forløb where at least one of these organisations takes part. */
  Set<String> forloebMed(Collection<String> aktoerIds);

  /** Ids of the organisations with this role that have not declined, in the order they came. */
  default List<String> medRolle(String forloebId, String rolle) {
    return alle(forloebId).stream()
        .filter(d -> d.rolle().equals(rolle) && d.erMed())
        .map(Deltagelse::aktoerId)
        .toList();
  }

  /** Whether the organisation was part of the forløb and is no longer. */
  default boolean erUde(String forloebId, String aktoerId) {
    List<Deltagelse> egne =
        alle(forloebId).stream().filter(d -> d.aktoerId().equals(aktoerId)).toList();
    return !egne.isEmpty() && egne.stream().noneMatch(Deltagelse::erMed);
  }

  default List<String> jobcentre(String forloebId) {
    return medRolle(forloebId, "jobcenter");
  }

  /**
   * Which job centre leads the others: the one that did so far, the first of them when it
   * is not among them, or the coordinator on their behalf when there is none.
   *
   * @param med those that can lead, in the order they came
   * @param hidtil who leads so far, or null
   */
  static String ledende(List<String> med, String hidtil, String koordinator) {
    if (hidtil != null && med.contains(hidtil)) {
      return hidtil;
    }
    return med.isEmpty() ? koordinator : med.get(0);
  }

  default List<String> skoler(String forloebId) {
    return medRolle(forloebId, "uddannelsesinstitution");
  }
}

package dk.jobveu.deltager;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The participants of a forløb, without anything that says who they are. */
public interface Deltagere {

  void gemDeltagere(Registrering registrering, List<Deltager> nye);

  Optional<Deltager> find(String forloebId, String deltagerId);

  /**
   * Holds these participants until the transaction ends, so that nobody is erased while something
   * is registered about them. Those who are not there are left out; in one order, so that two who
   * want the same wait and do not block each other.
   */
  void laas(String forloebId, Collection<String> deltagerIds);

  /**
   * Holds the list of one jobcenter until the transaction ends, so that two who put people on it do
   * so one after the other.
   */
  void laasListe(String forloebId, String jobcenter);

  /** What is known of a participant from now on; contact data go with whoever answers for them. */
  void ret(Deltager nu);

  /** In the order of their pseudonyms. */
  List<Deltager> iForloeb(String forloebId);

  /** The participants of one jobcenter, in the order of their pseudonyms. */
  default List<Deltager> afJobcenter(String forloebId, String jobcenter) {
    return iForloeb(forloebId).stream().filter(d -> d.jobcenter().equals(jobcenter)).toList();
  }

  /** The unemployed of one jobcenter: those that are screened. */
  default List<Deltager> ledigeAfJobcenter(String forloebId, String jobcenter) {
    return afJobcenter(forloebId, jobcenter).stream().filter(d -> !d.erBeskaeftiget()).toList();
  }

  /**
   * The forløb in which one of these organisations has entered somebody who is not erased, but
   * keeps no list any more: it takes part no longer, or coordinates no longer and had employed.
   */
  Set<String> forloebUdenListe(Collection<String> organisationer);

  default Deltager hent(String forloebId, String deltagerId) {
    return find(forloebId, deltagerId).orElseThrow(() -> ukendt(deltagerId));
  }

  /** All of the named participants by pseudonym; throws {@link Regelbrud} when one is unknown. */
  default Map<String, Deltager> hentAlle(String forloebId, Collection<String> deltagerIds) {
    Map<String, Deltager> kendte = hentKendte(forloebId, deltagerIds);
    deltagerIds.forEach(id -> kendt(kendte, id));
    return kendte;
  }

  /** Holds the named participants that there are, and tells who is in the forløb, by pseudonym. */
  default Map<String, Deltager> hentKendte(String forloebId, Collection<String> deltagerIds) {
    laas(forloebId, deltagerIds.stream().filter(Objects::nonNull).toList());
    return iForloeb(forloebId).stream()
        .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
  }

  /** One of the known; throws {@link Regelbrud} when it is none of them. */
  static Deltager kendt(Map<String, Deltager> kendte, String deltagerId) {
    if (!kendte.containsKey(deltagerId)) {
      throw ukendt(deltagerId);
    }
    return kendte.get(deltagerId);
  }

  private static Regelbrud ukendt(String deltagerId) {
    return new Regelbrud(
        "deltagerId", "Deltageren " + deltagerId + " findes ikke i forløbet. Tjek listen.");
  }
}

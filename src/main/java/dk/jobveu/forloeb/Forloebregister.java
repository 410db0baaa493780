package dk.jobveu.forloeb;

import dk.jobveu.faelles.Regelbrud;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The forløb that the system knows. */
public interface Forloebregister {

  /** Creates a forløb and gives it its number, {@code JV-<year>-<number>}. */
  Forloeb opret(NytForloeb nyt);

  Optional<Forloeb> find(String forloebId);

  /** The forløb; throws {@link Regelbrud} when it does not exist. */
  default Forloeb hent(String forloebId) {
    return find(forloebId)
        .orElseThrow(() -> new Regelbrud(null, "Forløbet " + forloebId + " findes ikke."));
  }

  /** All forløb, newest first. */
  List<Forloeb> alle();

  /** Those that these organisations take part in or coordinate, newest first. */
  List<Forloeb> med(Collection<String> aktoerIds);

  void saetProjekttype(String forloebId, Projekttype projekttype);

  /**
   * Another group comes along in a forløb that is under way; what it was for is kept.
   *
   * @param projekttype the type from now on
   */
  void udvid(
      String forloebId, Projekttype projekttype, boolean harLedige, boolean harBeskaeftigede);

  void saetKoordinator(String forloebId, String aktoerId);

  /**
   * Ends a forløb, or puts it on the waiting list; {@code stopAarsag} is null when all went well.
   */
  void afslut(String forloebId, Forloebstatus status, String stopAarsag);
}

package dk.jobveu.deltager;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What has changed about participants while their forløb ran. */
public interface Deltagerskifter {

  void gem(Deltagerskifte skifte);

  /** The new job centre has the participant, and says which scheme pays, where one did. */
  void modtaget(Deltagerskifte skifte, LocalDate dag, String fraOrdning, String tilOrdning);

  /** In the order in which they were recorded. */
  List<Deltagerskifte> iForloeb(String forloebId);

  default List<Deltagerskifte> af(String forloebId, String deltagerId) {
    return iForloeb(forloebId).stream().filter(s -> s.deltagerId().equals(deltagerId)).toList();
  }

  /** The newest change by which the participant came to another job centre. */
  default Optional<Deltagerskifte> tilJobcenter(String forloebId, String deltagerId) {
    return af(forloebId, deltagerId).stream()
        .filter(Deltagerskifte::erEtAndetJobcenter)
        .reduce((foerste, naeste) -> naeste);
  }
}

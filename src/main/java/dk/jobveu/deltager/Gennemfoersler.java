package dk.jobveu.deltager;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Start and completion of each participant; one row a participant, so nobody waits for another. */
public interface Gennemfoersler {

  void begynd(Registrering registrering, List<Gennemfoersel> nye);

  Optional<Gennemfoersel> find(String forloebId, String deltagerId);

  /** The participant's way through the courses; throws {@link Regelbrud} before it has begun. */
  default Gennemfoersel hentBegyndt(String forloebId, String deltagerId) {
    return begyndt(find(forloebId, deltagerId), deltagerId);
  }

  /** The same of what has been found. */
  static Gennemfoersel begyndt(Optional<Gennemfoersel> fundet, String deltagerId) {
    return fundet.orElseThrow(
        () ->
            new Regelbrud(
                "deltagerId", "Deltageren " + deltagerId + " er ikke begyndt på kurset."));
  }

  List<Gennemfoersel> iForloeb(String forloebId);

  /** All who have begun, by pseudonym, for whoever goes through a list. */
  default Map<String, Gennemfoersel> efterDeltager(String forloebId) {
    return iForloeb(forloebId).stream()
        .collect(Collectors.toMap(Gennemfoersel::deltagerId, Function.identity()));
  }

  /**
   * A participant goes to another class.
   *
   * @param hidtil what the participant has completed until now, or null when nothing is said of it
   */
  record Flytning(String deltagerId, Kursusvej.Naeste til, Kursusresultat hidtil) {}

  void flyt(Registrering registrering, List<Flytning> flytninger);

  void afslut(Registrering registrering, List<Kursusresultat> resultater);

  void saetStatus(
      String forloebId, String deltagerId, Gennemfoersel.Status status, LocalDate afsluttet);

  /** Pseudonyms of those who are in the course right now. */
  default List<String> iGang(String forloebId) {
    return medStatus(forloebId, Gennemfoersel.Status.I_GANG);
  }

  /** Someone on a break is expected back and so still in the course. */
  default List<String> paaKurset(String forloebId) {
    List<String> alle = new ArrayList<>(iGang(forloebId));
    alle.addAll(medStatus(forloebId, Gennemfoersel.Status.PAUSE));
    return alle;
  }

  default List<String> medStatus(String forloebId, Gennemfoersel.Status status) {
    return iForloeb(forloebId).stream()
        .filter(g -> g.status() == status)
        .map(Gennemfoersel::deltagerId)
        .toList();
  }
}

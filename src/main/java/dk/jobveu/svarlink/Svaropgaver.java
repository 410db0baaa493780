package dk.jobveu.svarlink;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The tasks that a link answers, as the engine has them. */
public interface Svaropgaver {

  /** The open ones of the forløb. */
  List<Svaropgave> aabne(String forloebId);

  /** The open task of this step that this organisation is asked to do. */
  Optional<String> aaben(String forloebId, String trin, String organisation);

  /**
   * Answers and takes it all back again.
   *
   * @param laes what is read while the answer is there
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  <T> T proev(Runnable svar, Supplier<T> laes);

  /**
   * Answers the task as nobody who is logged in, in the transaction that is going on.
   *
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  void fuldfoer(String opgaveId, Map<String, Object> svar);
}

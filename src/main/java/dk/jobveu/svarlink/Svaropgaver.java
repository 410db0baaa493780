package dk.jobveu.svarlink;

import dk.jobveu.faelles.Registrering;
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
   * Answers the task in the transaction that is going on.
   *
   * @param paaVegne who writes it down for whoever has the task, or null: nobody who is logged in
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  void fuldfoer(String opgaveId, Map<String, Object> svar, Registrering paaVegne);

  /**
   * Answers once more what has been answered and has no task any longer, by the same form.
   *
   * @param variabler what the form is told of where it stands
   * @return what the process would be told
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  Map<String, Object> igen(
      String blanket, Registrering r, Map<String, Object> variabler, Map<String, Object> svar);

  /** Whether anybody in the organisation can log in and answer in the task itself. */
  boolean harBrugere(String organisation);
}

package dk.jobveu.spoergeskema;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Those who are asked, and what was answered; nothing leads from the one to the other. */
public interface Adspurgte {

  /** Records a consent, or what is known of it now. */
  void gem(Adspurgt adspurgt);

  List<Adspurgt> iForloeb(String forloebId);

  /** Sends it; returns the secret of the link, which is stored nowhere. */
  String send(String id, LocalDate dag, LocalDate sidsteDag);

  /** The secret of another link to the same, to be used instead of the first one. */
  String ryk(String id);

  /** Whose link this is, when it can be used that day; one question whatever is wrong with it. */
  Optional<Adspurgt> medLink(String hemmelighed, LocalDate dag);

  /** Uses the links up; false for all but the first. */
  boolean brug(String id, LocalDate dag);

  /** No link of it can be used any more. */
  void luk(String id);

  /**
   * An answer to one question.
   *
   * @param besvarelse a random number that holds the answers of one form together
   * @param aar the year in which the forløb began
   */
  record Svar(
      String besvarelse,
      String spoergsmaal,
      int aar,
      String aktoertype,
      int vaerdi,
      LocalDate dag) {}

  void gemSvar(List<Svar> svar);
}

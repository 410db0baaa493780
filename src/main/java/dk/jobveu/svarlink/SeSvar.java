package dk.jobveu.svarlink;

import dk.jobveu.dokument.Papir;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Shows the document that would be signed, made of the answer as it would be recorded. Not a use
 * case with a transaction: the answer is tried in one of its own, which is taken back.
 */
@Component
public class SeSvar {

  private final Linkopslag opslag;
  private final Svaropgaver opgaver;

  SeSvar(Linkopslag opslag, Svaropgaver opgaver) {
    this.opslag = opslag;
    this.opgaver = opgaver;
  }

  /**
   * @param svar by the keys of the task's form
   * @throws dk.jobveu.faelles.FindesIkke when the link cannot be used, whatever the reason
   * @throws dk.jobveu.faelles.Listebrud with what is wrong, at its field
   */
  public Papir se(String hemmelighed, Map<String, Object> svar) {
    Svarlink link = opslag.kraev(hemmelighed);
    Svarsag sag = opslag.sag(link);
    return opgaver.proev(() -> sag.besvar(link, svar, null), () -> sag.svaret(link));
  }
}

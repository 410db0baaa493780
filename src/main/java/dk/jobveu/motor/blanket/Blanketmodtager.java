package dk.jobveu.motor.blanket;

import java.util.Map;

/**
 * Records what a form says. The bean's name is the form's id in lower camel case plus {@code
 * Modtager}: {@code forms/afdaek_behov.form} ⇔ {@code afdaekBehovModtager}.
 */
public interface Blanketmodtager {

  /**
   * Records the answers, in the transaction that completes the task.
   *
   * @return the process variables that the process needs, all of them in {@link
   *     dk.jobveu.motor.Procesvariabler}
   * @throws BlanketFejl when the answers break a rule that the form itself cannot state
   */
  Map<String, Object> modtag(Besvarelse svar);
}

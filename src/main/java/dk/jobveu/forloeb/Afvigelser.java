package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** Deviations from the model: rule, who, when and why. */
public interface Afvigelser {

  /** A recorded deviation. */
  record Afvigelse(Registrering registrering, String regel, String begrundelse) {}

  /** Records a deviation once for an organisation, a rule and a reason. */
  void registrer(Registrering registrering, String regel, String begrundelse);

  List<Afvigelse> alle(String forloebId);
}

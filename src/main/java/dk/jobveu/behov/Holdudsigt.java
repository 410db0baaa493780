package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import java.util.List;

/** What it means for the classes, which a later phase has, that a company withdraws. */
public interface Holdudsigt {

  /** Judges each class that has not begun once more. */
  void vurderIgen(Registrering r);

  /** A sentence for each of them: who is behind it, what it needs, and what the table advises. */
  List<String> saetninger(String forloebId);
}

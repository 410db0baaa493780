package dk.jobveu.forloeb;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.function.UnaryOperator;

/** Deviations from the model: rule, who, when and why. */
public interface Afvigelser {

  /**
   * A recorded deviation.
   *
   * @param begrundelse why, or, when it was derived, what was found
   * @param udledt found by the system in what was recorded, so that nobody has said why yet
   * @param hvorfor why a derived one came about, or null when nobody has said it
   * @param sagtAf who said it, or null
   */
  record Afvigelse(
      Registrering registrering,
      String regel,
      String begrundelse,
      boolean udledt,
      String hvorfor,
      String sagtAf) {

    /** The same with other words, for those who must not read them all. */
    public Afvigelse med(Registrering r, UnaryOperator<String> ord) {
      return new Afvigelse(
          r,
          regel,
          ord.apply(begrundelse),
          udledt,
          hvorfor == null ? null : ord.apply(hvorfor),
          sagtAf);
    }

    /** What was found and why, or that nobody has said why. */
    public String tekst() {
      if (!udledt) {
        return begrundelse;
      }
      return begrundelse + (hvorfor == null ? " Ingen har sagt hvorfor." : " Hvorfor: " + hvorfor);
    }
  }

  /** Records a deviation that somebody chose, once for an organisation, a rule and a reason. */
  void registrer(Registrering registrering, String regel, String begrundelse);

  /** Records a deviation that the system found, once for a rule and a finding. */
  void udled(Registrering registrering, String regel, String fundet);

  /** Why the derived deviations from this rule came about. */
  void forklar(Registrering registrering, String regel, String hvorfor);

  List<Afvigelse> alle(String forloebId);
}

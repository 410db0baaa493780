package dk.jobveu.moede;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Situation;
import java.util.Map;

/** Somebody does not come: the meeting is held all the same, or it gets another day. */
@Brugstilfaelde
public class AfklarFremmoede implements Blanket<AfklarFremmoede.Svar, AfklarFremmoede.Udfald> {

  /** What then. */
  public enum Moedevej {
    HOLD,
    NY_DAG
  }

  /** The coordinator's answer. */
  public record Svar(Moedevej vej) {}

  /** The answer, as the gateway reads it. */
  public record Udfald(Moedevej moedevej) {}

  private final Moedesvarene moedesvar;

  AfklarFremmoede(Moedesvarene moedesvar) {
    this.moedesvar = moedesvar;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return moedesvar.af(s.forloebId(), Moedeslags.af(s));
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    return new Udfald(svar.vej());
  }
}

package dk.jobveu.opstart;

import dk.jobveu.moede.Moedeslags;
import org.springframework.stereotype.Component;

/**
 * Who calls a meeting, which the model asks: the kick-off whoever coordinates, an information
 * meeting the leading job centre.
 */
@Component("moedeindkalder")
public class Moedeindkalder {

  private final LedendeJobcenter ledende;

  Moedeindkalder(LedendeJobcenter ledende) {
    this.ledende = ledende;
  }

  /** Id of the organisation. */
  public String af(String forloebId, String moedeslags, String jobcenter, String koordinator) {
    return Moedeslags.valueOf(moedeslags) == Moedeslags.OPSTART
        ? koordinator
        : ledende.af(forloebId, jobcenter, koordinator);
  }
}

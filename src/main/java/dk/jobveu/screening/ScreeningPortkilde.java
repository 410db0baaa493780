package dk.jobveu.screening;

import dk.jobveu.forloeb.Portkilde;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the phase gate whether the unemployed were screened (R-9.5, DMN-18). */
@Component
class ScreeningPortkilde implements Portkilde {

  private final Screeningstilstand tilstand;

  ScreeningPortkilde(Screeningstilstand tilstand) {
    this.tilstand = tilstand;
  }

  @Override
  public Map<String, Object> fakta(String forloebId) {
    return Map.of("screeningGennemfoert", tilstand.screeningGennemfoert(forloebId));
  }
}

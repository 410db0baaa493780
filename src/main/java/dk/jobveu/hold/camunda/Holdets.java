package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.screening.Fyldning;
import dk.jobveu.screening.Fyldning.Fyldningsgrad;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the models ask about the class: {@code ${holdets.jobcentreMedUdvalgte(forloebId)}}. */
@Component("holdets")
public class Holdets {

  private final Fyldning fyldning;
  private final Tilmeldinger tilmeldinger;
  private final String fravaerstjek;

  public Holdets(
      Fyldning fyldning,
      Tilmeldinger tilmeldinger,
      @Value("${jobveu.fravaerstjek}") String fravaerstjek) {
    this.fyldning = fyldning;
    this.tilmeldinger = tilmeldinger;
    this.fravaerstjek = fravaerstjek;
  }

  /** Job centres with somebody to enrol. */
  public List<String> jobcentreMedUdvalgte(String forloebId) {
    return fyldning.af(forloebId).jobcentre().stream()
        .filter(j -> j.udvalgt() > 0)
        .map(Fyldningsgrad::jobcenter)
        .toList();
  }

  /** Job centres with unemployed in the class. */
  public List<String> jobcentreMedDeltagere(String forloebId) {
    return tilmeldinger.iForloeb(forloebId).stream()
        .filter(t -> !t.beskaeftiget())
        .map(Tilmeldinger.Tilmeldt::jobcenter)
        .distinct()
        .toList();
  }

  /** When the absence report must have come, as a cron expression in UTC: an assumption. */
  public String fravaerstjek() {
    return fravaerstjek;
  }
}

package dk.jobveu.match;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import java.util.List;
import org.springframework.stereotype.Component;

/** The companies on the forløb's list; one that withdrew can still hire somebody. */
@Component
public class Matchvirksomheder {

  /**
   * A company that can be chosen.
   *
   * @param efterspoerger whether it has stated a need that it has not withdrawn
   */
  public record Matchvirksomhed(String id, String navn, boolean efterspoerger) {}

  private final Virksomheder virksomheder;

  Matchvirksomheder(Virksomheder virksomheder) {
    this.virksomheder = virksomheder;
  }

  public List<Matchvirksomhed> iForloeb(String forloebId) {
    return virksomheder.alle(forloebId).stream()
        .map(
            v ->
                new Matchvirksomhed(
                    v.id(), v.navn(), v.status() == Virksomhed.Status.TILKENDEGIVET))
        .toList();
  }
}

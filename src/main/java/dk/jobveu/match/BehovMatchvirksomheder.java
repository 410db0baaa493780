package dk.jobveu.match;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import java.util.List;
import org.springframework.stereotype.Component;

/** The companies on the forløb's list; one that withdrew can still hire somebody. */
@Component
class BehovMatchvirksomheder implements Matchvirksomheder {

  private final Virksomheder virksomheder;

  BehovMatchvirksomheder(Virksomheder virksomheder) {
    this.virksomheder = virksomheder;
  }

  @Override
  public List<Matchvirksomhed> iForloeb(String forloebId) {
    return virksomheder.alle(forloebId).stream()
        .map(
            v ->
                new Matchvirksomhed(
                    v.id(), v.navn(), v.status() == Virksomhed.Status.TILKENDEGIVET))
        .toList();
  }
}

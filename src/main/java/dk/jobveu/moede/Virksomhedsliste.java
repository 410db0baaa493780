package dk.jobveu.moede;

import dk.jobveu.behov.Virksomheder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The companies with a need as a table in a form. */
@Component
public class Virksomhedsliste {

  private final Virksomheder virksomheder;

  Virksomhedsliste(Virksomheder virksomheder) {
    this.virksomheder = virksomheder;
  }

  /** Keys {@code virksomheder} and {@code antalVirksomheder}. */
  public Map<String, Object> af(String forloebId) {
    List<Map<String, Object>> raekker = raekker(forloebId);
    return Map.of("virksomheder", raekker, "antalVirksomheder", raekker.size());
  }

  private List<Map<String, Object>> raekker(String forloebId) {
    return virksomheder.tilkendegivne(forloebId).stream()
        .map(
            v ->
                Map.<String, Object>of(
                    "navn", v.navn(),
                    "stilling", v.stillingsbetegnelse(),
                    "antal", v.antalStillinger()))
        .toList();
  }
}

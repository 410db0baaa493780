package dk.jobveu.match;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Regelbrud;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks DMN-12 how good the latest match of a participant is. */
@Service
public class VurderMatch {

  /**
   * What the process needs to know.
   *
   * @param slutdato when a supported placement ends, or null
   */
  public record Vurdering(String vurdering, LocalDate slutdato) {}

  private final Beslutninger beslutninger;
  private final Matchregister register;
  private final Udfaldsregister udfald;

  public VurderMatch(Beslutninger beslutninger, Matchregister register, Udfaldsregister udfald) {
    this.beslutninger = beslutninger;
    this.register = register;
    this.udfald = udfald;
  }

  @Transactional
  public Vurdering vurder(String forloebId, String deltagerId) {
    Match m =
        register
            .seneste(forloebId, deltagerId)
            .orElseThrow(() -> new Regelbrud(null, "Der er ikke registreret et match."));
    Matchmelding melding = m.melding();
    Map<String, Object> input = new HashMap<>();
    input.put("oensker", melding.oensker().name());
    input.put("virksomhedEfterspoerger", m.virksomhedEfterspoerger());
    input.put(
        "kanSeSigSelv", melding.kanSeSigSelv() == null ? null : melding.kanSeSigSelv().name());
    input.put("udfald", melding.udfald().name());
    Afgoerelse a = beslutninger.traef("vurder_match", new Sag(forloebId, deltagerId), input);
    String vurdering = a.tekst("match");
    register.gemVurdering(
        forloebId, deltagerId, m.nr(), vurdering, a.tekst("c43"), a.tekst("begrundelse"));
    if (melding.udfald().paaVej()) {
      udfald.gem(
          m.registrering(),
          new Udfald(deltagerId, melding.udfald().name(), vurdering, false, melding.dato()));
    }
    return new Vurdering(vurdering, melding.slutdato());
  }
}

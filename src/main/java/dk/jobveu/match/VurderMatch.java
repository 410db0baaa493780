package dk.jobveu.match;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Morgen;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.util.HashMap;
import java.util.Map;

/** Asks DMN-12 how good the latest match of a participant is. */
@Brugstilfaelde
public class VurderMatch implements Trin<OmDeltager, VurderMatch.Vurdering> {

  /**
   * What the process needs to know.
   *
   * @param matchfrist when to look again: as a supported placement has ended, or null
   */
  public record Vurdering(String matchvurdering, Morgen matchfrist) {}

  private final Beslutninger beslutninger;
  private final Matchregister register;
  private final Udfaldsregister udfald;
  private final Arbejdsdage arbejdsdage;

  public VurderMatch(
      Beslutninger beslutninger,
      Matchregister register,
      Udfaldsregister udfald,
      Arbejdsdage arbejdsdage) {
    this.beslutninger = beslutninger;
    this.register = register;
    this.udfald = udfald;
    this.arbejdsdage = arbejdsdage;
  }

  @Override
  public Vurdering udfoer(OmDeltager om, Registrering r) {
    String deltagerId = om.deltagerId();
    Match m = register.hentSeneste(r.forloebId(), deltagerId);
    Matchmelding melding = m.melding();
    Map<String, Object> input = new HashMap<>();
    input.put("oensker", melding.oensker().name());
    input.put("virksomhedEfterspoerger", m.virksomhedEfterspoerger());
    input.put(
        "kanSeSigSelv", melding.kanSeSigSelv() == null ? null : melding.kanSeSigSelv().name());
    input.put("udfald", melding.udfald().name());
    Afgoerelse a = beslutninger.traef("vurder_match", new Sag(r.forloebId(), deltagerId), input);
    String vurdering = a.tekst("match");
    register.gemVurdering(m, vurdering, a.tekst("c43"), a.tekst("begrundelse"));
    if (melding.udfald().paaVej()) {
      udfald.gemUdfald(
          m.registrering(),
          new Udfald(deltagerId, melding.udfald().name(), vurdering, false, melding.dato()));
    }
    return new Vurdering(
        vurdering,
        melding.slutdato() == null ? null : new Morgen(arbejdsdage.efter(melding.slutdato(), 1)));
  }
}

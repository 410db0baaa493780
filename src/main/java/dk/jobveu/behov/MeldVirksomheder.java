package dk.jobveu.behov;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** D2 Virksomhedsliste from the brancheorganisation. */
@Brugstilfaelde
public class MeldVirksomheder implements Blanket<MeldVirksomheder.Svar, MeldVirksomheder.Udfald> {

  /**
   * @param initiativ who took the initiative as the organisation sees it, or null
   */
  public record Svar(Part.Svar part, List<Meldt> virksomheder, String initiativ) {}

  /** That the list has come, when it has. */
  public record Udfald(Optional<Boolean> virksomhederUdestaar) {}

  private final Part part;
  private final Afdaekningsdata afdaekning;
  private final Virksomhedsmelding melding;
  private final Indmeldinger indmeldinger;

  MeldVirksomheder(
      Part part,
      Afdaekningsdata afdaekning,
      Virksomhedsmelding melding,
      Indmeldinger indmeldinger) {
    this.part = part;
    this.afdaekning = afdaekning;
    this.melding = melding;
    this.indmeldinger = indmeldinger;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return afdaekning.af(s.forloebId());
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    if (!part.deltager(svar.part(), s, Rolle.BRANCHORGANISATION)) {
      return new Udfald(Optional.empty());
    }
    Registrering r = part.registrering(s, Rolle.BRANCHORGANISATION);
    Rolle kilde = r.paaVegneAf() == null ? Rolle.BRANCHORGANISATION : Rolle.KOORDINATOR;
    melding.meld(r, kilde.id(), "virksomheder", svar.virksomheder());
    if (svar.initiativ() != null) {
      indmeldinger.gemInitiativ(r, svar.initiativ());
    }
    return new Udfald(Optional.of(false));
  }
}

package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.util.Map;
import java.util.Optional;

/** D3 Ledige medlemmer from the faglige organisation, as counts. */
@Brugstilfaelde
public class MeldLedigeMedlemmer
    implements Blanket<MeldLedigeMedlemmer.Svar, MeldLedigeMedlemmer.Udfald> {

  /**
   * @param initiativ who took the initiative as the union sees it, or null
   */
  public record Svar(
      Part.Svar part,
      Integer antalLedige,
      Integer antalMeritgivende,
      boolean maaDeles,
      String initiativ) {}

  /** That the figures have come, when they have. */
  public record Udfald(Optional<Boolean> ledigeUdestaar) {}

  private final Part part;
  private final Afdaekningsdata afdaekning;
  private final Indmeldinger indmeldinger;
  private final Aktoerer aktoerer;

  MeldLedigeMedlemmer(
      Part part, Afdaekningsdata afdaekning, Indmeldinger indmeldinger, Aktoerer aktoerer) {
    this.part = part;
    this.afdaekning = afdaekning;
    this.indmeldinger = indmeldinger;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return afdaekning.af(s.forloebId());
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    if (!part.deltager(svar.part(), s, Rolle.FAGLIG_ORGANISATION)) {
      return new Udfald(Optional.empty());
    }
    if (svar.antalMeritgivende() > svar.antalLedige()) {
      throw new Regelbrud(
          "antalMeritgivende", "Tallet kan ikke være større end antallet af ledige medlemmer.");
    }
    Registrering r = part.registrering(s, Rolle.FAGLIG_ORGANISATION);
    String navn = r.paaVegneAf() == null ? aktoerer.navn(r.organisation()) : r.paaVegneAf();
    indmeldinger.gemLedige(
        new LedigeMedlemmer(
            r, navn, svar.antalLedige(), svar.antalMeritgivende(), svar.maaDeles()));
    if (svar.initiativ() != null) {
      indmeldinger.gemInitiativ(r, svar.initiativ());
    }
    return new Udfald(Optional.of(false));
  }
}

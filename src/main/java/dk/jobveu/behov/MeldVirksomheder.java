package dk.jobveu.behov;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forlaeg;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** D2 Virksomhedsliste from the brancheorganisation. */
@Brugstilfaelde
public class MeldVirksomheder implements Blanket<MeldVirksomheder.Svar, MeldVirksomheder.Udfald> {

  /**
   * @param fundetVed how the companies were looked for
   * @param antalSpurgt how many were asked, or null
   * @param initiativ who took the initiative as the organisation sees it, or null
   */
  public record Svar(
      Part.Svar part,
      List<Meldt> virksomheder,
      List<String> fundetVed,
      Integer antalSpurgt,
      String initiativ) {}

  /** That the list has come, when it has. */
  public record Udfald(Optional<Boolean> virksomhederUdestaar) {}

  private final Part part;
  private final Afdaekningsdata afdaekning;
  private final Virksomhedsmelding melding;
  private final Indmeldinger indmeldinger;
  private final Virksomheder virksomheder;
  private final Forlaeg forlaeg;

  MeldVirksomheder(
      Part part,
      Afdaekningsdata afdaekning,
      Virksomhedsmelding melding,
      Indmeldinger indmeldinger,
      Virksomheder virksomheder,
      Forlaeg forlaeg) {
    this.virksomheder = virksomheder;
    this.forlaeg = forlaeg;
    this.part = part;
    this.afdaekning = afdaekning;
    this.melding = melding;
    this.indmeldinger = indmeldinger;
  }

  /**
   * The companies of the forløb this one is a copy of, as suggestions to ask: nothing is on the
   * list before somebody has said how they stand now. One that withdrew is not proposed.
   */
  @Override
  public Optional<Svar> forslag(Situation s) {
    List<Meldt> forrige =
        forlaeg.kildeTilVirksomheder(s.forloebId(), s.registrering().organisation()).stream()
            .flatMap(kilde -> virksomheder.alle(kilde).stream())
            .filter(v -> v.status() != Virksomhed.Status.TRUKKET)
            .filter(v -> virksomheder.medNavn(s.forloebId(), v.navn()).isEmpty())
            .map(MeldVirksomheder::forslagOm)
            .toList();
    return forrige.isEmpty()
        ? Optional.empty()
        : Optional.of(new Svar(new Part.Svar(null, null), forrige, List.of(), null, null));
  }

  private static Meldt forslagOm(Virksomhed v) {
    return new Meldt(
        new NyVirksomhed(v.navn(), v.cvr(), v.oensker(), v.stillingsbetegnelse(), 0, null, false),
        null,
        false);
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
    Kampagne kampagne = new Kampagne(r, svar.fundetVed(), svar.antalSpurgt());
    if (!kampagne.erTom()) {
      indmeldinger.gemKampagne(kampagne);
    }
    if (svar.initiativ() != null) {
      indmeldinger.gemInitiativ(r, svar.initiativ());
    }
    return new Udfald(Optional.of(false));
  }
}

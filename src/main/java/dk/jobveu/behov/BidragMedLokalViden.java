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

/** A jobcenter's local companies and its estimate of candidates. */
@Brugstilfaelde
public class BidragMedLokalViden
    implements Blanket<BidragMedLokalViden.Svar, BidragMedLokalViden.Udfald> {

  /**
   * @param kanGaaSammen whether it can fill a class together with others
   * @param initiativ who took the initiative as the job centre sees it, or null
   */
  public record Svar(
      Part.Svar part,
      Integer antalKandidater,
      Boolean kanGaaSammen,
      String lokalViden,
      List<NyVirksomhed> lokaleVirksomheder,
      String initiativ) {}

  /** That a job centre has answered, when it is the first. */
  public record Udfald(Optional<Boolean> jobcentreUdestaar) {}

  private final Part part;
  private final Afdaekningsdata afdaekning;
  private final Virksomhedsmelding melding;
  private final Indmeldinger indmeldinger;

  BidragMedLokalViden(
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
    if (!part.deltager(svar.part(), s, Rolle.JOBCENTER)) {
      return new Udfald(Optional.empty());
    }
    Registrering r = s.registrering();
    indmeldinger.gemSkoen(
        new Kandidatskoen(
            r,
            s.variabel("jobcenter"),
            svar.antalKandidater(),
            svar.kanGaaSammen(),
            svar.lokalViden()));
    melding.meld(
        r,
        Rolle.JOBCENTER.id(),
        "lokaleVirksomheder",
        svar.lokaleVirksomheder().stream().map(Meldt::medBehov).toList());
    if (svar.initiativ() != null) {
      indmeldinger.gemInitiativ(r, svar.initiativ());
    }
    // job centres answer at the same time; only the first one changes the variable
    boolean foerst = !Boolean.FALSE.equals(s.variabler().get("jobcentreUdestaar"));
    return new Udfald(foerst ? Optional.of(false) : Optional.empty());
  }
}

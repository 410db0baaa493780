package dk.jobveu.opstart;

import dk.jobveu.behov.Indmeldinger;
import dk.jobveu.behov.LedigeMedlemmer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.moede.Virksomhedsliste;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A job centre says yes or no, aligns its expectations and states its terms. */
@Brugstilfaelde
public class BekraeftDeltagelse
    implements Blanket<BekraeftDeltagelse.Svar, BekraeftDeltagelse.Udfald> {

  /**
   * @param svar whether it takes part
   * @param grund why not; the rest is empty then
   */
  public record Svar(
      Boolean svar,
      String grund,
      boolean forventningsafstemt,
      Integer kandidatoverblik,
      Boolean mandat,
      Vilkaar.Indhold vilkaar) {}

  /** That a job centre takes part, when it does. */
  public record Udfald(Optional<Boolean> jobcenterMed) {}

  private final Jobcentertilknytninger tilknytninger;
  private final Vilkaarsaftaler vilkaarsaftaler;
  private final Deltagelser deltagelser;
  private final Afvigelser afvigelser;
  private final Virksomhedsliste virksomheder;
  private final Indmeldinger indmeldinger;

  BekraeftDeltagelse(
      Jobcentertilknytninger tilknytninger,
      Vilkaarsaftaler vilkaarsaftaler,
      Deltagelser deltagelser,
      Afvigelser afvigelser,
      Virksomhedsliste virksomheder,
      Indmeldinger indmeldinger) {
    this.tilknytninger = tilknytninger;
    this.vilkaarsaftaler = vilkaarsaftaler;
    this.deltagelser = deltagelser;
    this.afvigelser = afvigelser;
    this.virksomheder = virksomheder;
    this.indmeldinger = indmeldinger;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = new HashMap<>(virksomheder.af(s.forloebId()));
    vist.put("ledigeMedlemmer", ledigeMedlemmer(s.forloebId()));
    return vist;
  }

  /** How many a union has, for the job centre's own guess; only when the union has said yes. */
  private String ledigeMedlemmer(String forloebId) {
    return indmeldinger.ledige(forloebId).stream()
        .filter(LedigeMedlemmer::maaDeles)
        .map(
            l ->
                "%s har meldt %d ledige medlemmer i målgruppen, heraf %d med gavn af merit."
                    .formatted(l.fagligOrganisation(), l.antal(), l.antalMeritgivende()))
        .collect(Collectors.joining(" "));
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    String jobcenter = s.variabel("jobcenter");
    if (svar.svar()) {
      if (deltagelser.erUde(s.forloebId(), jobcenter)) {
        throw new Regelbrud("svar", "Jobcentret er ikke med i forløbet længere, så svar nej.");
      }
      deltag(svar, s.registrering(), jobcenter);
    } else if (svar.grund() == null) {
      throw new Regelbrud("grund", "Skriv kort, hvorfor jobcentret ikke er med.");
    } else {
      tilknytninger.gemSvar(Jobcentertilknytning.afslag(s.registrering(), jobcenter, svar.grund()));
      deltagelser.svar(s.forloebId(), jobcenter, Deltagelse.Svar.AFSLAAET, svar.grund());
    }
    return new Udfald(svar.svar() ? Optional.of(true) : Optional.empty());
  }

  private void deltag(Svar svar, Registrering r, String jobcenter) {
    if (!svar.forventningsafstemt()) {
      // read by the coordinator and the job centre itself only (KunKoordinatoren)
      afvigelser.udled(
          r,
          "R-4.2",
          "Jobcentret har ikke bekræftet, at forløbet går efter konkrete job eller"
              + " voksenlærlingeforløb.");
    }
    tilknytninger.gemSvar(
        new Jobcentertilknytning(
            r,
            jobcenter,
            Deltagelse.Svar.ACCEPTERET,
            null,
            svar.forventningsafstemt(),
            svar.kandidatoverblik(),
            svar.mandat()));
    vilkaarsaftaler.gemVilkaar(new Vilkaar(r, jobcenter, svar.vilkaar()));
    deltagelser.svar(r.forloebId(), jobcenter, Deltagelse.Svar.ACCEPTERET, null);
  }
}

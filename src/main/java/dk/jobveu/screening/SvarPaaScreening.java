package dk.jobveu.screening;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.screening.Jobcenterscreening.Afslutning;
import dk.jobveu.screening.Jobcenterscreening.Optaelling;
import java.util.Map;

/** A job centre accepts or declines to screen; nobody can be ordered to take part. */
@Brugstilfaelde
public class SvarPaaScreening
    implements Blanket<SvarPaaScreening.Screeningssvar, SvarPaaScreening.Udfald> {

  /**
   * @param grund why not, or null
   */
  public record Screeningssvar(Boolean deltager, String grund) {}

  /** Whether the job centre goes on to screen. */
  public record Udfald(String screeningUdfald) {}

  private final Screeninger screeninger;
  private final Deltagelser deltagelser;
  private final Haendelser haendelser;
  private final Underretninger underretninger;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;
  private final Jobcenteroplysninger oplysninger;

  SvarPaaScreening(
      Screeninger screeninger,
      Deltagelser deltagelser,
      Haendelser haendelser,
      Underretninger underretninger,
      Forloebregister forloeb,
      Aktoerer aktoerer,
      Jobcenteroplysninger oplysninger) {
    this.screeninger = screeninger;
    this.deltagelser = deltagelser;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
    this.oplysninger = oplysninger;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return oplysninger.vist(s);
  }

  @Override
  public Udfald modtag(Screeningssvar svar, Situation s) {
    Registrering r = s.registrering();
    String jobcenter = s.jobcenter();
    boolean accepteret = svar.deltager();
    String grund = svar.grund();
    if (!accepteret && grund == null) {
      throw new Regelbrud(
          "grund", "Skriv kort, hvorfor I ikke er med, så koordinatoren kan finde en anden vej.");
    }
    if (accepteret && deltagelser.erUde(r.forloebId(), jobcenter)) {
      throw new Regelbrud("deltager", "Jobcentret er ikke med i forløbet længere, så svar nej.");
    }
    screeninger.gemSvar(r, jobcenter, accepteret, grund);
    if (!accepteret) {
      screeninger.gemAfslutning(
          r, jobcenter, Afslutning.AFSLAAET, Datoer.dagen(r.tidspunkt()), Optaelling.INGEN);
    }
    deltagelser.svar(r.forloebId(), jobcenter, accepteret ? Svar.ACCEPTERET : Svar.AFSLAAET, grund);
    if (!accepteret) {
      underret(r, jobcenter);
    }
    haendelser.registrer(
        r,
        "SCREENING_SVAR",
        accepteret
            ? "Jobcentret har sagt ja til at screene."
            : "Jobcentret har sagt nej til at screene.");
    return new Udfald(accepteret ? "I_GANG" : Afslutning.AFSLAAET.name());
  }

  /** The places of the one who declined must be found elsewhere. */
  private void underret(Registrering r, String jobcenter) {
    String navn = aktoerer.navn(jobcenter);
    int maal = screeninger.find(r.forloebId(), jobcenter).map(Jobcenterscreening::maal).orElse(0);
    underretninger.send(
        Underretninger.afslag(r.forloebId(), jobcenter, deltagelser.nej(r.forloebId(), jobcenter)),
        r.forloebId(),
        forloeb.hent(r.forloebId()).koordinator(),
        navn + " er ikke med",
        "%s har sagt nej til at finde %s. Kan de andre jobcentre tage pladserne?"
            .formatted(navn, Antal.af(maal, "kandidat", "kandidater")));
  }
}

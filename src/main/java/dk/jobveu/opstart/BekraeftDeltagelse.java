package dk.jobveu.opstart;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import org.springframework.stereotype.Component;

/** A job centre says yes or no, aligns its expectations and states its terms. */
@Component
public class BekraeftDeltagelse {

  private final Jobcentertilknytninger tilknytninger;
  private final Vilkaarsaftaler vilkaarsaftaler;
  private final Deltagelser deltagelser;
  private final Afvigelser afvigelser;

  public BekraeftDeltagelse(
      Jobcentertilknytninger tilknytninger,
      Vilkaarsaftaler vilkaarsaftaler,
      Deltagelser deltagelser,
      Afvigelser afvigelser) {
    this.tilknytninger = tilknytninger;
    this.vilkaarsaftaler = vilkaarsaftaler;
    this.deltagelser = deltagelser;
    this.afvigelser = afvigelser;
  }

  /** The job centre takes part on these terms. */
  public void deltag(Jobcentertilknytning tilknytning, Vilkaar vilkaar) {
    Registrering registrering = tilknytning.registrering();
    if (!tilknytning.forventningsafstemt()) {
      // read by the coordinator and the job centre itself only (KunKoordinatoren)
      afvigelser.registrer(
          registrering,
          "R-4.2",
          "Jobcentret har ikke bekræftet, at forløbet går efter konkrete job eller"
              + " voksenlærlingeforløb.");
    }
    tilknytninger.gem(tilknytning);
    vilkaarsaftaler.gem(vilkaar);
    deltagelser.svar(registrering.forloebId(), tilknytning.jobcenter(), Svar.ACCEPTERET, null);
  }

  /** The job centre declines. */
  public void afslaa(Registrering registrering, String jobcenter, String grund) {
    if (grund == null) {
      throw new Regelbrud("grund", "Skriv kort, hvorfor jobcentret ikke er med.");
    }
    tilknytninger.gem(Jobcentertilknytning.afslag(registrering, jobcenter, grund));
    deltagelser.svar(registrering.forloebId(), jobcenter, Svar.AFSLAAET, grund);
  }
}

package dk.jobveu.opstart;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.opstart.Moededeltager.Mandat;
import org.springframework.stereotype.Component;

/** The management of a job centre answers after the meeting; a no means that it leaves. */
@Component
public class IndhentMandat {

  private final Opstartsmoeder moeder;
  private final Deltagelser deltagelser;
  private final Jobcentertilknytninger tilknytninger;

  public IndhentMandat(
      Opstartsmoeder moeder, Deltagelser deltagelser, Jobcentertilknytninger tilknytninger) {
    this.moeder = moeder;
    this.deltagelser = deltagelser;
    this.tilknytninger = tilknytninger;
  }

  public void udfoer(Registrering registrering, String jobcenter, boolean givet, String grund) {
    if (givet) {
      moeder.saetMandat(registrering, jobcenter, Mandat.GIVET_SENERE, null);
      return;
    }
    if (grund == null) {
      throw new Regelbrud("grund", "Skriv kort, hvorfor ledelsen siger nej.");
    }
    moeder.saetMandat(registrering, jobcenter, Mandat.AFSLAAET, grund);
    tilknytninger.gem(Jobcentertilknytning.afslag(registrering, jobcenter, grund));
    deltagelser.svar(registrering.forloebId(), jobcenter, Svar.AFSLAAET, grund);
  }
}

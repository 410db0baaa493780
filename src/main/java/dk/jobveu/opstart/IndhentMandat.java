package dk.jobveu.opstart;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.opstart.Moededeltager.Mandat;
import java.util.Map;

/** The management of a job centre answers after the meeting; a no means that it leaves. */
@Brugstilfaelde
public class IndhentMandat implements Blanket<IndhentMandat.Svar, Intet> {

  /** The management's answer, and why when it is no. */
  public record Svar(Boolean mandatGivet, String grund) {}

  private final Opstartsmoeder moeder;
  private final Deltagelser deltagelser;
  private final Jobcentertilknytninger tilknytninger;

  IndhentMandat(
      Opstartsmoeder moeder, Deltagelser deltagelser, Jobcentertilknytninger tilknytninger) {
    this.moeder = moeder;
    this.deltagelser = deltagelser;
    this.tilknytninger = tilknytninger;
  }

  /** What was agreed. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "naesteSkridtFraMoedet",
        moeder
            .find(s.forloebId())
            .map(Opstartsmoede::naesteSkridt)
            .orElse("Der er ikke skrevet noget ned om de næste skridt."));
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    Registrering r = s.registrering();
    String jobcenter = s.variabel("jobcenter");
    boolean erUde = deltagelser.erUde(s.forloebId(), jobcenter);
    if (svar.mandatGivet() && erUde) {
      throw new Regelbrud("mandatGivet", "Jobcentret er ikke med i forløbet længere, så svar nej.");
    }
    if (svar.mandatGivet()) {
      moeder.saetMandat(r, jobcenter, Mandat.GIVET_SENERE, null);
    } else if (svar.grund() == null) {
      throw new Regelbrud("grund", "Skriv kort, hvorfor ledelsen siger nej.");
    } else {
      moeder.saetMandat(r, jobcenter, Mandat.AFSLAAET, svar.grund());
      tilknytninger.gemSvar(Jobcentertilknytning.afslag(r, jobcenter, svar.grund()));
      if (!erUde) {
        deltagelser.svar(s.forloebId(), jobcenter, Deltagelse.Svar.AFSLAAET, svar.grund());
      }
    }
    return new Intet();
  }
}

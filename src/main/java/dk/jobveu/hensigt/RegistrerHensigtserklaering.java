package dk.jobveu.hensigt;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import org.springframework.stereotype.Component;

/** From now on others rely on the letter: it counts among the promised jobs. */
@Component
public class RegistrerHensigtserklaering {

  private final Hensigtserklaeringer erklaeringer;
  private final Haendelser haendelser;

  public RegistrerHensigtserklaering(Hensigtserklaeringer erklaeringer, Haendelser haendelser) {
    this.erklaeringer = erklaeringer;
    this.haendelser = haendelser;
  }

  public void udfoer(Registrering registrering, String virksomhedId) {
    Hensigtserklaering kladde =
        erklaeringer
            .seneste(registrering.forloebId(), virksomhedId)
            .orElseThrow(() -> new Regelbrud(null, "Hensigtserklæringen findes ikke."));
    if (kladde.status() != Status.KLADDE) {
      return;
    }
    erklaeringer.gem(kladde.med(Status.GAELDENDE));
    haendelser.registrer(
        kladde.registrering(),
        "HENSIGTSERKLAERING_AFGIVET",
        "En virksomhed har givet hensigtserklæring på %d job%s."
            .formatted(
                kladde.antalJob(),
                kladde.jobgarantiAntal() > 0
                    ? ", heraf " + kladde.jobgarantiAntal() + " med jobgaranti"
                    : ""));
  }
}

package dk.jobveu.hensigt;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hensigt.Hensigtserklaering.Indhold;
import dk.jobveu.hensigt.Hensigtserklaering.Status;

/** From now on others rely on the letter: it counts among the promised jobs. */
@Brugstilfaelde
public class RegistrerHensigtserklaering
    implements Trin<RegistrerHensigtserklaering.AfVirksomhed, Intet> {

  /** Whose letter it is. */
  public record AfVirksomhed(String virksomhedId) {}

  private final Hensigtserklaeringer erklaeringer;
  private final Haendelser haendelser;

  RegistrerHensigtserklaering(Hensigtserklaeringer erklaeringer, Haendelser haendelser) {
    this.erklaeringer = erklaeringer;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(AfVirksomhed af, Registrering r) {
    Hensigtserklaering kladde =
        erklaeringer
            .seneste(r.forloebId(), af.virksomhedId())
            .orElseThrow(() -> new Regelbrud(null, "Hensigtserklæringen findes ikke."));
    if (kladde.status() == Status.KLADDE) {
      erklaeringer.gemErklaering(kladde.med(Status.GAELDENDE));
      haendelser.registrer(
          kladde.registrering(), "HENSIGTSERKLAERING_AFGIVET", tekst(kladde.indhold()));
    }
    return new Intet();
  }

  private static String tekst(Indhold i) {
    return "En virksomhed har givet hensigtserklæring på %d job%s."
        .formatted(
            i.antalJob(),
            i.jobgarantiAntal() > 0 ? ", heraf " + i.jobgarantiAntal() + " med jobgaranti" : "");
  }
}

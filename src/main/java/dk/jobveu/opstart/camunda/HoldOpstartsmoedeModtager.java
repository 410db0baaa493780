package dk.jobveu.opstart.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.opstart.HoldOpstartsmoede;
import dk.jobveu.opstart.Jobcentertilknytninger;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Moededeltager.Mandat;
import dk.jobveu.opstart.Opstartsmoede;
import dk.jobveu.opstart.Opstartsmoeder;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code hold_opstartsmoede}. */
@Component
class HoldOpstartsmoedeModtager implements Blanketmodtager {

  private final HoldOpstartsmoede hold;
  private final Opstartsmoeder moeder;
  private final Jobcentertilknytninger tilknytninger;

  HoldOpstartsmoedeModtager(
      HoldOpstartsmoede hold, Opstartsmoeder moeder, Jobcentertilknytninger tilknytninger) {
    this.hold = hold;
    this.moeder = moeder;
    this.tilknytninger = tilknytninger;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    List<Moededeltager> deltagere =
        svar.raekker("deltagere").stream()
            .map(
                r ->
                    new Moededeltager(
                        r.tekst("deltager"), r.ja("mandat") ? Mandat.JA : Mandat.NEJ, null))
            .toList();
    hold.udfoer(
        new Opstartsmoede(
            svar.registrering(),
            svar.dato("moededato"),
            svar.tekst("ordningerDroeftet"),
            svar.tekst("tovholderValg"),
            svar.tekst("naesteSkridt"),
            deltagere));
    return Map.of(
        Procesvariabler.JOBCENTER,
        tilknytninger.ledende(
            svar.forloebId(),
            svar.variabel(Procesvariabler.JOBCENTER),
            svar.variabel(Procesvariabler.KOORDINATOR)),
        Procesvariabler.TOVHOLDER,
        svar.tekst("tovholderValg"),
        Procesvariabler.MANDAT_MANGLER,
        !moeder.udenMandat(svar.forloebId()).isEmpty(),
        Procesvariabler.FLERE_JOBCENTRE,
        tilknytninger.deltagende(svar.forloebId()).size() > 1);
  }
}

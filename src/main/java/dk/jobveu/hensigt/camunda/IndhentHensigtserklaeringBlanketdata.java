package dk.jobveu.hensigt.camunda;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says which company it is about and what it told earlier. */
@Component
class IndhentHensigtserklaeringBlanketdata implements Blanketdata {

  private final Virksomheder virksomheder;
  private final Hensigtserklaeringer erklaeringer;
  private final Forloebregister forloeb;

  IndhentHensigtserklaeringBlanketdata(
      Virksomheder virksomheder, Hensigtserklaeringer erklaeringer, Forloebregister forloeb) {
    this.virksomheder = virksomheder;
    this.erklaeringer = erklaeringer;
    this.forloeb = forloeb;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Virksomhed virksomhed = virksomheder.hent(k.variabel(Procesvariabler.VIRKSOMHED_ID));
    return Map.of(
        "virksomhedNavn", virksomhed.navn(),
        "stilling", virksomhed.stillingsbetegnelse(),
        "meldtAntal", virksomhed.antalStillinger(),
        "medLedige", forloeb.hent(k.forloebId()).erForLedige(),
        "tidligereErklaering",
            erklaeringer
                .seneste(k.forloebId(), virksomhed.id())
                .filter(h -> h.status() == Status.SKAL_BEKRAEFTES_IGEN)
                .map(
                    h ->
                        ("**Bekræft igen:** Erklæringen fra %s på %d job er gammel, eller"
                                + " kurserne er ændret.")
                            .formatted(h.underskrevet(), h.antalJob()))
                .orElse(""));
  }
}

package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Behovsvurdering;
import dk.jobveu.behov.TilbagetraekVirksomhed;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which company withdrew, what is left, and what the table advises. */
@Component
class VurderTilbagetraekningBlanketdata implements Blanketdata {

  private final Virksomheder virksomheder;
  private final TilbagetraekVirksomhed tilbagetraekVirksomhed;
  private final Aktoerer aktoerer;

  VurderTilbagetraekningBlanketdata(
      Virksomheder virksomheder, TilbagetraekVirksomhed tilbagetraekVirksomhed, Aktoerer aktoerer) {
    this.aktoerer = aktoerer;
    this.virksomheder = virksomheder;
    this.tilbagetraekVirksomhed = tilbagetraekVirksomhed;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Virksomhed virksomhed = virksomheder.hent(k.variabel(Procesvariabler.VIRKSOMHED_ID));
    Behovsvurdering tal = tilbagetraekVirksomhed.vis(k.forloebId());
    Map<String, Object> data = new HashMap<>();
    data.put("virksomhed", virksomhed.navn());
    data.put(
        "grund", virksomhed.trukketGrund() == null ? "ikke oplyst" : virksomhed.trukketGrund());
    data.put("antalVirksomheder", tal.antalVirksomheder());
    data.put("antalJob", tal.antalJob());
    data.put("raad", tal.anbefaling().tekst());
    data.put("virksomhedsliste", Virksomhedstabel.af(virksomheder.alle(k.forloebId()), aktoerer));
    return data;
  }
}

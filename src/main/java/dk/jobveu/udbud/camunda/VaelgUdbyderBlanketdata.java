package dk.jobveu.udbud.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.udbud.Anbefaling;
import dk.jobveu.udbud.Udbudsrunder;
import java.util.Arrays;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The bids with their points and what the parties recommend. */
@Component
class VaelgUdbyderBlanketdata implements Blanketdata {

  private final Tilbudsoversigt oversigt;
  private final Udbudsrunder runder;
  private final Aktoerer aktoerer;

  VaelgUdbyderBlanketdata(Tilbudsoversigt oversigt, Udbudsrunder runder, Aktoerer aktoerer) {
    this.oversigt = oversigt;
    this.runder = runder;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    int nr = runder.hent(k.forloebId()).nr();
    return Map.of(
        "tilbud", oversigt.tabel(k.forloebId(), k.organisation()),
        "pointgrunde", oversigt.pointgrunde(k.forloebId(), k.organisation()),
        "anbefalinger", runder.anbefalinger(k.forloebId(), nr).stream().map(this::raekke).toList(),
        "udbydervalg", oversigt.valg(k.forloebId(), "Ingen af dem"));
  }

  private Map<String, Object> raekke(Anbefaling a) {
    return Map.of(
        "part",
        Arrays.stream(Rolle.values())
            .filter(r -> r.id().equals(a.part()))
            .map(Rolle::tekst)
            .findFirst()
            .orElse(a.part()),
        "skole",
        a.anbefaler() == null ? "Ingen" : aktoerer.navn(a.anbefaler()),
        "begrundelse",
        a.begrundelse() == null ? "" : a.begrundelse());
  }
}

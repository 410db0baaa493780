package dk.jobveu.laering.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.laering.Laeringsarkiv;
import dk.jobveu.laering.Overdragelse;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What came of the handover, and the organisations that could own the method. */
@Component
class BeslutGenbrugBlanketdata implements Blanketdata {

  private final Laeringsarkiv arkiv;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;

  BeslutGenbrugBlanketdata(Laeringsarkiv arkiv, Deltagelser deltagelser, Aktoerer aktoerer) {
    this.arkiv = arkiv;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Optional<Overdragelse> overdragelse = arkiv.overdragelse(k.forloebId());
    Map<String, Object> data = new HashMap<>();
    data.put(
        "overdragelseTekst",
        overdragelse.map(this::tekst).orElse("Der er ikke foreslået en overdragelse."));
    data.put(
        "ejervalg",
        aktoerer
            .efterNavn(
                deltagelser.alle(k.forloebId()).stream()
                    .filter(Deltagelse::erMed)
                    .map(Deltagelse::aktoerId)
                    .toList())
            .stream()
            .map(id -> new Valg(id, aktoerer.navn(id)))
            .toList());
    overdragelse
        .filter(o -> o.status() == Overdragelse.Status.ACCEPTERET)
        .ifPresent(
            o -> {
              data.put("beslutning", "OVERDRAGET");
              data.put("lokalEjer", o.tilOrganisation());
            });
    return data;
  }

  private String tekst(Overdragelse o) {
    String hvem = o.tilOrganisation() == null ? "" : " til " + aktoerer.navn(o.tilOrganisation());
    return o.status().tekst() + hvem + ".";
  }
}

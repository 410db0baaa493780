package dk.jobveu.laering.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The round and the jobcentre that could take over. */
@Component
class ForeslaaOverdragelseBlanketdata implements Blanketdata {

  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;

  ForeslaaOverdragelseBlanketdata(
      Forloebregister forloeb, Deltagelser deltagelser, Aktoerer aktoerer) {
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "runde",
        forloeb.hent(k.forloebId()).runde(),
        "jobcentervalg",
        aktoerer.efterNavn(deltagelser.jobcentre(k.forloebId())).stream()
            .map(id -> new Valg(id, aktoerer.navn(id)))
            .toList());
  }
}

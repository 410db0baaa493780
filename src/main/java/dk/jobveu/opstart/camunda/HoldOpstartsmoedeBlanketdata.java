package dk.jobveu.opstart.camunda;

import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.opstart.Jobcentertilknytning;
import dk.jobveu.opstart.Jobcentertilknytninger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Suggests who was there, with the mandate that the job centres stated beforehand. */
@Component
class HoldOpstartsmoedeBlanketdata implements Blanketdata {

  private final Jobcentertilknytninger tilknytninger;
  private final Organisationsvalg organisationer;
  private final Virksomhedsliste virksomheder;
  private final Forloebregister forloeb;

  HoldOpstartsmoedeBlanketdata(
      Jobcentertilknytninger tilknytninger,
      Organisationsvalg organisationer,
      Virksomhedsliste virksomheder,
      Forloebregister forloeb) {
    this.tilknytninger = tilknytninger;
    this.organisationer = organisationer;
    this.virksomheder = virksomheder;
    this.forloeb = forloeb;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Set<String> udenMandat =
        tilknytninger.deltagende(k.forloebId()).stream()
            .filter(t -> Boolean.FALSE.equals(t.mandat()))
            .map(Jobcentertilknytning::jobcenter)
            .collect(Collectors.toSet());
    List<Map<String, Object>> deltagere =
        organisationer
            .ids(k.forloebId())
            .map(
                id ->
                    Map.<String, Object>of(
                        "deltager", id, "mandat", udenMandat.contains(id) ? "NEJ" : "JA"))
            .toList();
    List<Map<String, Object>> tabel = virksomheder.tabel(k.forloebId());
    Map<String, Object> data = new HashMap<>();
    data.put("organisationsvalg", organisationer.iForloeb(k.forloebId()));
    data.put("deltagere", deltagere);
    data.put("virksomheder", tabel);
    data.put("antalVirksomheder", tabel.size());
    data.put("medLedige", forloeb.hent(k.forloebId()).erForLedige());
    return data;
  }
}

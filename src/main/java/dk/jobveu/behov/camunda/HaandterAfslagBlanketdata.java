package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who declined and why, and who could be asked instead. */
@Component
class HaandterAfslagBlanketdata implements Blanketdata {

  private final Aktoerer aktoerer;
  private final Deltagelser deltagelser;

  HaandterAfslagBlanketdata(Aktoerer aktoerer, Deltagelser deltagelser) {
    this.aktoerer = aktoerer;
    this.deltagelser = deltagelser;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    List<Deltagelse> alle = deltagelser.alle(k.forloebId());
    Map<String, Object> data = new HashMap<>();
    data.put("manglerBranche", Udestaaende.branche(k.variabler()));
    data.put("manglerFaglig", Udestaaende.faglig(k.variabler()));
    data.put("manglerJobcentre", Udestaaende.jobcentre(k.variabler()));
    data.put(
        "afslag",
        alle.stream()
            .filter(d -> !d.erMed())
            .sorted(Danskorden.efter(d -> aktoerer.navn(d.aktoerId())))
            .map(
                d ->
                    Map.of(
                        "navn",
                        aktoerer.navn(d.aktoerId()),
                        "grund",
                        d.grund() == null ? "" : d.grund()))
            .toList());
    data.put("brancheorganisationsvalg", andre(Rolle.BRANCHORGANISATION, alle));
    data.put("fagligOrganisationsvalg", andre(Rolle.FAGLIG_ORGANISATION, alle));
    data.put("jobcentervalg", andre(Rolle.JOBCENTER, alle));
    return data;
  }

  private List<Valg> andre(Rolle rolle, List<Deltagelse> alle) {
    Set<String> afslaaet =
        alle.stream().filter(d -> !d.erMed()).map(Deltagelse::aktoerId).collect(Collectors.toSet());
    return Aktoervalg.af(aktoerer, rolle).stream()
        .filter(v -> !afslaaet.contains(v.value()))
        .toList();
  }
}

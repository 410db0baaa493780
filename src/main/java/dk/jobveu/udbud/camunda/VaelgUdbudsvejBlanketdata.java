package dk.jobveu.udbud.camunda;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.opstart.Organisationsvalg;
import dk.jobveu.projektplan.VurderProjektplan;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The schools, and a warning when the plan cannot go to open tender. */
@Component
class VaelgUdbudsvejBlanketdata implements Blanketdata {

  private final Organisationsvalg organisationer;
  private final VurderProjektplan vurderPlan;

  VaelgUdbudsvejBlanketdata(Organisationsvalg organisationer, VurderProjektplan vurderPlan) {
    this.organisationer = organisationer;
    this.vurderPlan = vurderPlan;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    List<String> mangler = vurderPlan.mangelIUdbud(k.forloebId());
    return Map.of(
        "skolevalg",
        organisationer.medRolle(Rolle.UDDANNELSESINSTITUTION.id()),
        "udbudsadvarsel",
        mangler.isEmpty()
            ? "Planen har det, der skal til for et åbent udbud."
            : "**Planen kan ikke sendes i åbent udbud.** " + String.join(" ", mangler));
  }
}

package dk.jobveu.laering.camunda;

import dk.jobveu.laering.EvaluerForloeb;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the evaluation (D24). */
@Component
class EvaluerForloebModtager implements Blanketmodtager {

  private static final Map<String, String> FELTER =
      Map.of(
          "koordinator", "tilfredshedKoordinator",
          "branchorganisation", "tilfredshedBrancheorganisation",
          "faglig_organisation", "tilfredshedFagligOrganisation",
          "jobcenter", "tilfredshedJobcenter",
          "uddannelsesinstitution", "tilfredshedUddannelsesinstitution",
          "virksomhed", "tilfredshedVirksomhed");

  private final EvaluerForloeb evaluerForloeb;

  EvaluerForloebModtager(EvaluerForloeb evaluerForloeb) {
    this.evaluerForloeb = evaluerForloeb;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Map<String, Integer> tilfredshed = new LinkedHashMap<>();
    FELTER.forEach(
        (rolle, felt) -> {
          if (svar.heltal(felt) != null) {
            tilfredshed.put(rolle, svar.heltal(felt));
          }
        });
    evaluerForloeb.evaluer(
        svar.registrering(),
        svar.tekst("hvadVirkede"),
        svar.tekst("hvadKanForbedres"),
        svar.tekst("fortaelling"),
        svar.valg("skabeloner"),
        tilfredshed);
    return Map.of();
  }
}

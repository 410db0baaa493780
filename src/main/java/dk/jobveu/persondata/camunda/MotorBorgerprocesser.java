package dk.jobveu.persondata.camunda;

import dk.jobveu.deltager.Deltagerprocesser;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.persondata.Borgerprocesser;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Every instance that holds the citizen's pseudonym: the course, what it calls, and afterwards. */
@Component
class MotorBorgerprocesser implements Borgerprocesser {

  private static final List<String> SLUT =
      List.of(
          "afklaring.afbrudt",
          "deltagerskifte.borger_slettet",
          "opfoelgning_18_maaneder.borger_slettet",
          "venteliste.afbrudt");

  private final Deltagerprocesser deltagerprocesser;
  private final RuntimeService koersler;
  private final HistoryService historik;
  private final IdentityService identitet;

  MotorBorgerprocesser(
      Deltagerprocesser deltagerprocesser,
      RuntimeService koersler,
      HistoryService historik,
      IdentityService identitet) {
    this.deltagerprocesser = deltagerprocesser;
    this.koersler = koersler;
    this.historik = historik;
    this.identitet = identitet;
  }

  @Override
  public int slet(String forloebId, String deltagerId) {
    deltagerprocesser.meld(Deltagerprocesser.Besked.SLETTET, forloebId, List.of(deltagerId));
    return udenAdgangskontrol(
        () -> {
          for (String besked : SLUT) {
            koersler
                .createMessageCorrelation(besked)
                .processInstanceBusinessKey(forloebId)
                .processInstanceVariableEquals(Procesvariabler.DELTAGER_ID, deltagerId)
                .correlateAllWithResult();
          }
          List<String> alle =
              historik
                  .createHistoricProcessInstanceQuery()
                  .processInstanceBusinessKey(forloebId)
                  .variableValueEquals(Procesvariabler.DELTAGER_ID, deltagerId)
                  .list()
                  .stream()
                  .map(HistoricProcessInstance::getId)
                  .toList();
          alle.forEach(historik::deleteHistoricProcessInstanceIfExists);
          return alle.size();
        });
  }

  /** The use case has asked whose citizen it is; nobody has rights to history as such. */
  private <T> T udenAdgangskontrol(Supplier<T> handling) {
    Authentication bruger = identitet.getCurrentAuthentication();
    identitet.clearAuthentication();
    try {
      return handling.get();
    } finally {
      if (bruger != null) {
        identitet.setAuthentication(
            bruger.getUserId(), bruger.getGroupIds(), bruger.getTenantIds());
      }
    }
  }
}

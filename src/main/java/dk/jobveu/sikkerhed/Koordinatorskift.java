package dk.jobveu.sikkerhed;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A new coordinator may follow what is running already, as if it had been there from the start. */
@Component
public class Koordinatorskift {

  private final RuntimeService koersler;
  private final RepositoryService modeller;
  private final AuthorizationService rettigheder;

  public Koordinatorskift(
      @Lazy RuntimeService koersler,
      @Lazy RepositoryService modeller,
      @Lazy AuthorizationService rettigheder) {
    this.koersler = koersler;
    this.modeller = modeller;
    this.rettigheder = rettigheder;
  }

  /** Gives the group the rights of a coordinator to all running instances of the forløb. */
  public void til(String forloebId, String gruppe) {
    Context.getCommandContext()
        .runWithoutAuthorization(
            () -> {
              for (ProcessInstance p :
                  koersler
                      .createProcessInstanceQuery()
                      .processInstanceBusinessKey(forloebId)
                      .list()) {
                String model = modeller.getProcessDefinition(p.getProcessDefinitionId()).getKey();
                if (Koordinatoradgang.omfatter(model)) {
                  Koordinatoradgang.giv(rettigheder, p.getId(), gruppe);
                }
              }
              return null;
            });
  }
}

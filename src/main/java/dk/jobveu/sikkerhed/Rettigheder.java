package dk.jobveu.sikkerhed;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.motor.Hovedproces;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What each role may do in the engine as such. Rights to a task follow from its candidate groups;
 * to instances and their history nobody but the operators has any; a coordinator may open Cockpit,
 * and what it shows then is answered by us (docs/adr/0032).
 */
@Component
@Order(10)
class Rettigheder implements ApplicationRunner {

  private final AuthorizationService rettigheder;
  private final IdentityService identitet;

  Rettigheder(AuthorizationService rettigheder, IdentityService identitet) {
    this.rettigheder = rettigheder;
    this.identitet = identitet;
  }

  @Override
  public void run(ApplicationArguments args) {
    gruppe(Gruppeopslag.PROCESDESIGNERE, "Procesdesigner");
    giv(Cockpitret.GRUPPE, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    for (Rolle rolle : Rolle.values()) {
      if (rolle == Rolle.VIRKSOMHED) {
        continue;
      }
      gruppe(rolle.id(), rolle.tekst());
      if (!rolle.harOpgaver()) {
        continue;
      }
      giv(rolle, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
      // names and drawings of the processes, not their instances
      giv(rolle, Resources.PROCESS_DEFINITION, "*", Permissions.READ);
      if (rolle.maaBegyndeForloeb()) {
        giv(
            rolle,
            Resources.PROCESS_DEFINITION,
            Hovedproces.NOEGLE,
            Permissions.READ,
            Permissions.CREATE_INSTANCE);
        giv(rolle, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
      }
    }
  }

  private void gruppe(String id, String navn) {
    if (identitet.createGroupQuery().groupId(id).count() == 0) {
      Group gruppe = identitet.newGroup(id);
      gruppe.setName(navn);
      gruppe.setType("ROLLE");
      identitet.saveGroup(gruppe);
    }
  }

  private void giv(Rolle rolle, Resource resurse, String id, Permission... tilladelser) {
    giv(rolle.id(), resurse, id, tilladelser);
  }

  private void giv(String gruppe, Resource resurse, String id, Permission... tilladelser) {
    boolean findes =
        rettigheder
                .createAuthorizationQuery()
                .groupIdIn(gruppe)
                .resourceType(resurse)
                .resourceId(id)
                .count()
            > 0;
    if (findes) {
      return;
    }
    Authorization ret = rettigheder.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    ret.setGroupId(gruppe);
    ret.setResource(resurse);
    ret.setResourceId(id);
    ret.setPermissions(tilladelser);
    rettigheder.saveAuthorization(ret);
  }
}

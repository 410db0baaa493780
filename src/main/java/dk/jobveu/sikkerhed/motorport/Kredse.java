package dk.jobveu.sikkerhed.motorport;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.sikkerhed.motorport.Motorregel.Kreds;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Which circles somebody belongs to, from the groups as they are at this request. */
@Component
class Kredse {

  /** Those who may open Cockpit; the same roles as in {@code Rettigheder}. */
  private static final Set<String> KAN_KOORDINERE =
      Set.of(Rolle.KOORDINATOR.id(), Rolle.JOBCENTER.id());

  private final IdentityService identitet;

  Kredse(@Lazy IdentityService identitet) {
    this.identitet = identitet;
  }

  /** The circles of somebody with these groups. */
  Set<Kreds> af(Set<String> grupper) {
    return grupper.stream().anyMatch(KAN_KOORDINERE::contains)
        ? EnumSet.allOf(Kreds.class)
        : EnumSet.of(Kreds.ALLE, Kreds.SELV);
  }

  boolean erOperatoer(Set<String> grupper) {
    return grupper.contains(Groups.CAMUNDA_ADMIN);
  }

  Set<String> grupper(String bruger) {
    return identitet.createGroupQuery().groupMember(bruger).list().stream()
        .map(Group::getId)
        .collect(Collectors.toSet());
  }
}

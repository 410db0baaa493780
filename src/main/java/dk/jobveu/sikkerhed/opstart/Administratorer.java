package dk.jobveu.sikkerhed.opstart;

import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/**
 * Somebody must be able to log in as administrator. With an empty group the engine's set-up end
 * point would make one for whoever asks (CVE-2026-77226). The variables alone are no proof: when
 * the user exists already, the engine makes no member of it.
 */
class Administratorer implements Selvtjek {

  private final IdentityService identitet;
  private final Collection<Administratorkilde> kilder;

  Administratorer(IdentityService identitet, Collection<Administratorkilde> kilder) {
    this.identitet = identitet;
    this.kilder = kilder;
  }

  @Override
  public List<Mangel> mangler() {
    boolean findes =
        kilder.stream().anyMatch(Administratorkilde::giverAdministrator)
            || identitet.createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list().stream()
                .anyMatch(Administratorer::kanLoggeInd);
    return findes
        ? List.of()
        : List.of(
            new Mangel(
                "Der er ingen administrator: Gruppen "
                    + Groups.CAMUNDA_ADMIN
                    + " har intet medlem, som kan logge ind.",
                "Sæt JOBVEU_ADMIN og JOBVEU_ADMIN_KODE til en bruger, der ikke findes i forvejen,"
                    + " eller start med profilen demo."));
  }

  private static boolean kanLoggeInd(User bruger) {
    return bruger instanceof UserEntity b && b.getPassword() != null && !b.getPassword().isEmpty();
  }
}

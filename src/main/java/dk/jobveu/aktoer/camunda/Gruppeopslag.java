package dk.jobveu.aktoer.camunda;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * The groups a user has now, asked of the engine once a request (issue 3, row 5): whoever is taken
 * out of an organisation loses it at the next click and not at the next log-in. An organisation
 * that is no longer active counts for nobody.
 */
@Component
public class Gruppeopslag {

  private static final String HUSKET = Gruppeopslag.class.getName() + ".";

  private final IdentityService identitet;
  private final Aktoerer aktoerer;

  public Gruppeopslag(@Lazy IdentityService identitet, Aktoerer aktoerer) {
    this.identitet = identitet;
    this.aktoerer = aktoerer;
  }

  /** Ids of the user's groups: organisations and roles. */
  @SuppressWarnings("unchecked")
  public List<String> grupper(String bruger) {
    RequestAttributes anmodning = RequestContextHolder.getRequestAttributes();
    if (anmodning == null) {
      return slaaOp(bruger);
    }
    String navn = HUSKET + bruger;
    Object husket = anmodning.getAttribute(navn, RequestAttributes.SCOPE_REQUEST);
    if (husket == null) {
      husket = slaaOp(bruger);
      anmodning.setAttribute(navn, husket, RequestAttributes.SCOPE_REQUEST);
    }
    return (List<String>) husket;
  }

  /** Whether the user is an operator and administrator now. */
  public boolean erDriftsfolk(String bruger) {
    return grupper(bruger).contains(Groups.CAMUNDA_ADMIN);
  }

  /** Whether there is such a user; only asked of the engine for one without any group. */
  public boolean findes(String bruger) {
    return !grupper(bruger).isEmpty() || identitet.createUserQuery().userId(bruger).count() > 0;
  }

  private List<String> slaaOp(String bruger) {
    List<String> grupper =
        identitet.createGroupQuery().groupMember(bruger).list().stream().map(Group::getId).toList();
    List<Aktoer> ude =
        aktoerer.deaktiverede().stream().filter(a -> grupper.contains(a.id())).toList();
    return ude.isEmpty() ? grupper : uden(grupper, ude);
  }

  /** Without these organisations, and without roles that the person had only through them. */
  private List<String> uden(List<String> grupper, List<Aktoer> ude) {
    Set<String> ids = ude.stream().map(Aktoer::id).collect(Collectors.toSet());
    Set<String> roller =
        ude.stream().map(Aktoer::rolle).collect(Collectors.toCollection(HashSet::new));
    List<String> tilbage = new ArrayList<>(grupper);
    tilbage.removeAll(ids);
    tilbage.stream()
        .flatMap(g -> aktoerer.find(g).stream())
        .map(Aktoer::rolle)
        .forEach(roller::remove);
    tilbage.removeAll(roller);
    return List.copyOf(tilbage);
  }
}

package dk.jobveu.sikkerhed.opgaveret;

import dk.jobveu.aktoer.camunda.Gruppeopslag;
import dk.jobveu.faelles.web.Anmodning;
import dk.jobveu.sikkerhed.opgaveret.Tildelinger.Tildeling;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.db.CompositePermissionCheck;
import org.camunda.bpm.engine.impl.db.PermissionCheck;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * The engine's rights, without what it asks before it asks for them (docs/adr/0031). At each
 * command it reads every right of everybody, to leave out groups that have none: a group without a
 * right answers no all the same. And it asks whether the person is denied anything, which was seen
 * with the groups when nobody is, and for which once a request is enough otherwise. Tasks that are
 * asked for by the person's own groups are theirs to read already ({@link Opgaverettigheder}), so
 * that the rights to thousands of them are not looked up to show fifteen.
 */
class Rettighedsopslag extends AuthorizationManager {

  private static final String NAEGTET = Rettighedsopslag.class.getName() + ".naegtet.";

  /** Takes the place of the engine's own. */
  record Fabrik(Supplier<Gruppeopslag> gruppeopslag) implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return AuthorizationManager.class;
    }

    @Override
    public Session openSession() {
      return new Rettighedsopslag(gruppeopslag.get());
    }
  }

  private final Gruppeopslag gruppeopslag;

  private Rettighedsopslag(Gruppeopslag gruppeopslag) {
    this.gruppeopslag = gruppeopslag;
  }

  @Override
  public List<String> filterAuthenticatedGroupIds(List<String> grupper) {
    return grupper == null ? List.of() : grupper;
  }

  @Override
  public boolean isAuthorized(String bruger, List<String> grupper, PermissionCheck krav) {
    return !isAuthorizationEnabled()
        || isAuthorized(bruger, grupper, createCompositePermissionCheck(krav));
  }

  @Override
  public boolean isAuthorized(String bruger, List<String> grupper, CompositePermissionCheck krav) {
    if (!Tildelinger.kanSiges(krav)
        || !krav.getAtomicChecks().stream().allMatch(this::isResourceValidForPermission)
        || isRevokeAuthCheckEnabled(bruger, grupper)) {
      return super.isAuthorized(bruger, grupper, krav);
    }
    return Tildelinger.giver(
        tildelt(
            bruger,
            filterAuthenticatedGroupIds(grupper),
            krav.getAtomicChecks().stream().map(PermissionCheck::getResourceType).toList(),
            Tildelinger.noegler(krav)),
        krav);
  }

  @SuppressWarnings("unchecked")
  private List<Tildeling> tildelt(
      String bruger, List<String> grupper, List<Integer> ressourcer, List<String> noegler) {
    Map<String, Object> hvad = new HashMap<>();
    hvad.put("bruger", bruger);
    hvad.put("grupper", grupper);
    hvad.put("ressourcer", new TreeSet<>(ressourcer));
    hvad.put("noegler", noegler);
    return getDbEntityManager()
        .selectListWithRawParameter(Tildelinger.NAVN, hvad, 0, Integer.MAX_VALUE);
  }

  @Override
  public void configureTaskQuery(TaskQueryImpl opslag) {
    super.configureTaskQuery(opslag);
    if (opslag.getAuthCheck().isAuthorizationCheckEnabled() && gaelderEgneGrupper(opslag)) {
      opslag.getAuthCheck().setAuthorizationCheckEnabled(false);
    }
  }

  /** Whether nothing can be found but tasks that one of the person's groups is a candidate for. */
  private boolean gaelderEgneGrupper(TaskQueryImpl opslag) {
    Authentication login = getCurrentAuthentication();
    List<String> grupper = opslag.getCandidateGroups();
    return login.getGroupIds() != null
        && grupper != null
        && !grupper.isEmpty()
        && login.getGroupIds().containsAll(grupper)
        && opslag.getCandidateUser() == null
        && opslag.getCandidateGroupLike() == null
        && opslag.getQueries().size() == 1
        && gruppeopslag.ingenNaegtet(login.getUserId());
  }

  @Override
  protected boolean isRevokeAuthCheckEnabled(String bruger, List<String> grupper) {
    if (bruger != null && Anmodning.iGang() && gruppeopslag.ingenNaegtet(bruger)) {
      return false;
    }
    return Anmodning.husk(
        NAEGTET + bruger + new TreeSet<>(filterAuthenticatedGroupIds(grupper)),
        () -> super.isRevokeAuthCheckEnabled(bruger, grupper));
  }
}

package dk.jobveu.aktoer.camunda;

import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person behind the current request, or the system itself in a background job. */
@Component
public class AktuelBruger {

  /** Who stands behind what a job records. */
  public static final String SYSTEM = Registrering.SYSTEM;

  private final IdentityService identitet;
  private final Gruppeopslag gruppeopslag;

  public AktuelBruger(@Lazy IdentityService identitet, Gruppeopslag gruppeopslag) {
    this.identitet = identitet;
    this.gruppeopslag = gruppeopslag;
  }

  public String id() {
    Authentication motor = identitet.getCurrentAuthentication();
    if (motor != null && motor.getUserId() != null) {
      return motor.getUserId();
    }
    return spring().map(org.springframework.security.core.Authentication::getName).orElse(SYSTEM);
  }

  /** Ids of the groups of the current user as they are now: organisations and roles. */
  public List<String> grupper() {
    Authentication motor = identitet.getCurrentAuthentication();
    if (motor != null && motor.getUserId() != null) {
      return motor.getGroupIds() != null
          ? motor.getGroupIds()
          : gruppeopslag.grupper(motor.getUserId());
    }
    return spring().map(a -> gruppeopslag.grupper(a.getName())).orElse(List.of());
  }

  /** The organisations of the current user. */
  public List<String> organisationer() {
    Set<String> organisationer = gruppeopslag.organisationer(id());
    return grupper().stream().filter(organisationer::contains).toList();
  }

  /**
   * The organisation for which the user acts: the first of these candidates the user belongs to,
   * else the user's own first organisation, else the first candidate (a job), else null.
   */
  public String organisationFor(List<String> kandidater) {
    List<String> egne = organisationer();
    return kandidater.stream()
        .filter(egne::contains)
        .findFirst()
        .or(() -> egne.stream().findFirst())
        .or(() -> kandidater.stream().findFirst())
        .orElse(null);
  }

  private static Optional<org.springframework.security.core.Authentication> spring() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(a -> a.isAuthenticated() && !(a instanceof AnonymousAuthenticationToken));
  }
}

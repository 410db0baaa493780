package dk.jobveu.forloeb.camunda;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The phase a process belongs to, read from its key: {@code fase_2_partsaftale} is 2. */
@Component
class Faser {

  private static final Pattern FASE = Pattern.compile("fase_(\\d)_.*");

  private final RepositoryService modeller;
  private final IdentityService identitet;

  Faser(@Lazy RepositoryService modeller, @Lazy IdentityService identitet) {
    this.modeller = modeller;
    this.identitet = identitet;
  }

  /** From a definition's id, which holds the key only when the key is short. */
  int nummer(String procesdefinitionId) {
    String noegle = noegle(procesdefinitionId);
    Matcher fase = FASE.matcher(noegle);
    if (!fase.matches()) {
      throw new IllegalStateException(noegle + " er ikke en fase");
    }
    return Integer.parseInt(fase.group(1));
  }

  /** Users have no rights to definitions as such, and the key of their own task is no secret. */
  private String noegle(String procesdefinitionId) {
    Authentication bruger = identitet.getCurrentAuthentication();
    identitet.clearAuthentication();
    try {
      return modeller.getProcessDefinition(procesdefinitionId).getKey();
    } finally {
      if (bruger != null) {
        identitet.setAuthentication(
            bruger.getUserId(), bruger.getGroupIds(), bruger.getTenantIds());
      }
    }
  }
}

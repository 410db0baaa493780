package dk.jobveu.stedfortraeder.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.motor.Systemkald;
import dk.jobveu.stedfortraeder.Kolleger;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The members of the organisation's group in the engine. */
@Component
class CamundaKolleger implements Kolleger {

  private final IdentityService identitet;
  private final Aktoerer aktoerer;
  private final Systemkald system;

  CamundaKolleger(@Lazy IdentityService identitet, Aktoerer aktoerer, Systemkald system) {
    this.identitet = identitet;
    this.aktoerer = aktoerer;
    this.system = system;
  }

  @Override
  public List<Kollega> i(String organisation) {
    if (aktoerer.deaktiverede().stream().anyMatch(a -> a.id().equals(organisation))) {
      return List.of();
    }
    // a person may read their own user only, yet knows who the colleagues are
    return system
        .udfoer(() -> identitet.createUserQuery().memberOfGroup(organisation).list())
        .stream()
        .map(u -> new Kollega(u.getId(), navn(u)))
        .sorted(Danskorden.efter(Kollega::navn).thenComparing(Kollega::id))
        .toList();
  }

  /** Colleagues may have the same name, or none but that of their organisation. */
  private static String navn(User u) {
    String navn = (tekst(u.getFirstName()) + " " + tekst(u.getLastName())).strip();
    return navn.isEmpty() ? u.getId() : navn + " (" + u.getId() + ")";
  }

  private static String tekst(String s) {
    return s == null ? "" : s;
  }
}

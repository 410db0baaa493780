package dk.jobveu.postkasse;

import dk.jobveu.udbud.Udbud;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbudsrunder;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether a school has answered a tender, once the bids are opened. */
@Component
class Udbudssvar implements Svarkilde {

  private static final Set<Invitation.Svar> ET_SVAR =
      Set.of(Invitation.Svar.AFGIVET, Invitation.Svar.AFSLAAET);

  private final Udbudsrunder runder;

  Udbudssvar(Udbudsrunder runder) {
    this.runder = runder;
  }

  @Override
  public Map<String, Boolean> besvarede(String forloebId) {
    return runder
        .seneste(forloebId)
        .filter(u -> u.status() == Udbud.Status.AABNET)
        .map(
            u ->
                u.invitationer().stream()
                    .collect(
                        Collectors.toMap(
                            i -> u.beskednoegle(i.skole()), i -> ET_SVAR.contains(i.svar()))))
        .orElse(Map.of());
  }
}

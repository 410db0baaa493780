package dk.jobveu.udbud;

import dk.jobveu.forloeb.Spurgte;
import dk.jobveu.udbud.Udbud.Invitation;
import java.util.List;
import org.springframework.stereotype.Component;

/** The schools that were asked for a bid and have neither declined nor been told of a choice. */
@Component
class SpurgteSkoler implements Spurgte {

  private final Udbudsrunder runder;

  SpurgteSkoler(Udbudsrunder runder) {
    this.runder = runder;
  }

  @Override
  public List<String> iForloeb(String forloebId) {
    int valgt = runder.valg(forloebId).map(Udbydervalg::udbudNr).orElse(0);
    return runder
        .senestSendte(forloebId)
        .filter(u -> u.nr() > valgt)
        .map(
            u ->
                u.invitationer().stream()
                    .filter(i -> i.svar() != Invitation.Svar.AFSLAAET)
                    .map(Invitation::skole)
                    .toList())
        .orElse(List.of());
  }
}

package dk.jobveu.behov;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.util.List;
import org.springframework.stereotype.Service;

/** Somebody declined: ask another, register on their behalf, or go on without. */
@Service
public class HaandterAfslag {

  private final InviterParter inviterParter;
  private final Forloebregister register;
  private final Afvigelser afvigelser;

  public HaandterAfslag(
      InviterParter inviterParter, Forloebregister register, Afvigelser afvigelser) {
    this.inviterParter = inviterParter;
    this.register = register;
    this.afvigelser = afvigelser;
  }

  public void spoergAndre(
      Registrering r,
      String branchorganisation,
      String fagligOrganisation,
      List<String> jobcentre) {
    Forloeb forloeb = register.hent(r.forloebId());
    inviterParter.inviter(r, forloeb, branchorganisation, Rolle.BRANCHORGANISATION);
    inviterParter.inviter(r, forloeb, fagligOrganisation, Rolle.FAGLIG_ORGANISATION);
    jobcentre.forEach(j -> inviterParter.inviter(r, forloeb, j, Rolle.JOBCENTER));
  }

  /** Going on without a party that the model counts on is a deviation. */
  public void uden(Registrering r, String begrundelse) {
    afvigelser.registrer(r, "R-1.7", begrundelse);
  }
}

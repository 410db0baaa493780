package dk.jobveu.udbud;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.udbud.Udbud.Invitation;
import java.time.LocalDate;
import java.util.List;

/** A school that was asked and chosen, in a round of its own. */
public final class Skolevalg {

  private Skolevalg() {}

  public static void vaelg(Udbudsrunder runder, Registrering r, String skole) {
    int nr = runder.seneste(r.forloebId()).map(u -> u.nr() + 1).orElse(1);
    runder.gemRunde(
        new Udbud(
            r,
            nr,
            Udbud.Vej.UDBUD,
            Udbud.Status.AABNET,
            LocalDate.EPOCH,
            null,
            null,
            null,
            null,
            r.tidspunkt(),
            List.of(new Invitation(skole, Invitation.Svar.AFGIVET, null))));
    runder.gemValg(
        new Udbydervalg(
            r, nr, Udbydervalg.Status.GAELDENDE, List.of(skole), "Flest point", null, null, null));
  }
}

package dk.jobveu.udbud;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import dk.jobveu.udbud.Udbud.Invitation;
import dk.jobveu.udbud.Udbud.Vej;

/** Sends the plan to the schools; a direct choice is a deviation with its reason. */
@Brugstilfaelde
public class RegistrerUdbud implements Trin<Intet, Intet> {

  private final Udbudsrunder runder;
  private final Underretninger underretninger;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  RegistrerUdbud(
      Udbudsrunder runder,
      Underretninger underretninger,
      Afvigelser afvigelser,
      Haendelser haendelser) {
    this.runder = runder;
    this.underretninger = underretninger;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  @Override
  public Intet udfoer(Intet intet, Registrering r) {
    Udbud udbud = runder.hent(r.forloebId());
    if (udbud.status() == Udbud.Status.KLADDE) {
      send(udbud, r);
    }
    return new Intet();
  }

  private void send(Udbud udbud, Registrering r) {
    runder.gemRunde(udbud.sendt());
    for (Invitation invitation : udbud.invitationer()) {
      underretninger.send(
          udbud.beskednoegle(invitation.skole()),
          r.forloebId(),
          invitation.skole(),
          "Vil I give et tilbud?",
          "En projektplan for et Job-VEU-forløb er klar. Giv et tilbud, eller sig nej, i opgaven"
              + " Afgiv tilbud.");
    }
    if (udbud.vej() == Vej.DIREKTE) {
      // the schools read the deviations too; what is said of them stays with the choice
      afvigelser.registrer(
          udbud.registrering(),
          "R-4.12",
          udbud.direkteGrund().tekst() + ". Begrundelsen ligger hos den, der valgte.");
    }
    haendelser.registrer(
        r,
        "UDBUD_SENDT",
        udbud.vej() == Vej.UDBUD
            ? "Projektplanen er sendt i udbud til " + antal(udbud) + "."
            : "En skole er spurgt direkte.");
  }

  private static String antal(Udbud udbud) {
    int n = udbud.invitationer().size();
    return n == 1 ? "én skole" : n + " skoler";
  }
}

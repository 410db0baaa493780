package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Koordinering;
import dk.jobveu.forloeb.Koordineringer;
import dk.jobveu.forloeb.Underretninger;
import org.springframework.stereotype.Service;

/**
 * Settles who coordinates and asks the parties, job centres and schools.
 */
@Service
public class InviterParter {

  private final Forloebregister register;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Koordineringer koordineringer;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;
  private final Underretninger underretninger;

  public InviterParter(
      Forloebregister register,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Koordineringer koordineringer,
      Afvigelser afvigelser,
      Haendelser haendelser,
      Underretninger underretninger) {
    this.register = register;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.koordineringer = koordineringer;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
  }

  /**
   * @param foreslaaetPart what DMN-14 proposed
   * @param foreslaaetRolle what DMN-13 proposed
   */
  public void udfoer(Registrering r, Invitation ny, String foreslaaetPart, String foreslaaetRolle) {
    Forloeb forloeb = register.hent(r.forloebId());
    if (forloeb.harLedige() && ny.jobcentre().isEmpty()) {
      throw new Regelbrud("jobcentre", "Vælg mindst ét jobcenter, når forløbet er for ledige.");
    }
    fastlaegKoordinering(r, ny, forloeb, foreslaaetPart, foreslaaetRolle);
    if (ny.branchorganisation() == null || ny.fagligOrganisation() == null) {
      kraevBegrundelse(ny, "Skriv, hvorfor en af parterne ikke er med fra start.");
      afvigelser.registrer(r, "R-9.2", ny.begrundelse());
    }
    inviter(r, forloeb, ny.branchorganisation(), Rolle.BRANCHORGANISATION);
    inviter(r, forloeb, ny.fagligOrganisation(), Rolle.FAGLIG_ORGANISATION);
    ny.jobcentre().forEach(j -> inviter(r, forloeb, j, Rolle.JOBCENTER));
    ny.skoler().forEach(s -> inviter(r, forloeb, s, Rolle.UDDANNELSESINSTITUTION));
  }

  private void fastlaegKoordinering(
      Registrering r,
      Invitation ny,
      Forloeb forloeb,
      String foreslaaetPart,
      String foreslaaetRolle) {
    Aktoer koordinator =
        aktoerer
            .find(ny.koordinator())
            .orElseThrow(() -> new Regelbrud("valgtKoordinator", "Vælg, hvem der koordinerer."));
    String part = part(koordinator);
    if (!part.equals(foreslaaetPart)) {
      kraevBegrundelse(ny, "Skriv, hvorfor en anden end den foreslåede skal koordinere.");
      afvigelser.registrer(r, "DMN-14", ny.begrundelse());
    }
    if (!"UAFKLARET".equals(foreslaaetRolle) && !ny.veuRolle().equals(foreslaaetRolle)) {
      kraevBegrundelse(ny, "Skriv, hvorfor VEU-koordinatoren får en anden rolle end foreslået.");
      afvigelser.registrer(r, "DMN-13", ny.begrundelse());
    }
    if (!koordinator.id().equals(forloeb.koordinator())) {
      register.saetKoordinator(r.forloebId(), koordinator.id());
    }
    koordineringer.registrer(
        new Koordinering(r, koordinator.id(), part, ny.veuRolle(), ny.begrundelse()));
    deltagelser.tilknyt(r.forloebId(), koordinator.id(), Rolle.KOORDINATOR.id());
    deltagelser.svar(r.forloebId(), koordinator.id(), Svar.ACCEPTERET, null);
  }

  private static void kraevBegrundelse(Invitation ny, String besked) {
    if (ny.begrundelse() == null) {
      throw new Regelbrud("begrundelse", besked);
    }
  }

  private static String part(Aktoer koordinator) {
    return switch (koordinator.rolle()) {
      case "jobcenter" -> "JOBCENTER";
      case "koordinator" -> "VEU_KOORDINATOR";
      default -> "PARTERNE";
    };
  }

  /** Asks an organisation; one that declined before is asked once more. */
  public void inviter(Registrering r, Forloeb forloeb, String aktoerId, Rolle rolle) {
    if (aktoerId == null) {
      return;
    }
    boolean kendt =
        deltagelser.alle(r.forloebId()).stream()
            .anyMatch(
                d -> d.aktoerId().equals(aktoerId) && d.rolle().equals(rolle.id()) && d.erMed());
    if (kendt) {
      return;
    }
    deltagelser.tilknyt(r.forloebId(), aktoerId, rolle.id());
    if (!aktoerId.equals(forloeb.koordinator())) {
      deltagelser.svar(r.forloebId(), aktoerId, Svar.INVITERET, null);
    }
    haendelser.registrer(
        r, "INVITERET", aktoerer.navn(aktoerId) + " er inviteret til at være med.");
    underretninger.send(
        "invitation:" + r.forloebId() + ":" + aktoerId + ":" + r.tidspunkt().toEpochMilli(),
        r.forloebId(),
        aktoerId,
        "Vil I være med i " + forloeb.titel() + "?",
        "I er inviteret til Job-VEU-forløbet "
            + forloeb.titel()
            + (rolle == Rolle.UDDANNELSESINSTITUTION
                ? ". Der er ikke noget, I skal gøre endnu. I hører fra koordinatoren."
                : ". Log ind, og svar på opgaven i jeres opgaveliste. I kan også takke nej."));
  }
}

package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Underretninger;
import org.springframework.stereotype.Component;

/** Asks an organisation to take part. */
@Component
public class Invitation {

  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;
  private final Underretninger underretninger;

  Invitation(
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Haendelser haendelser,
      Underretninger underretninger) {
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
    this.underretninger = underretninger;
  }

  /**
   * One that declined before is asked once more.
   *
   * @param aktoerId null when there is nobody to ask
   */
  public void send(Registrering r, Forloeb forloeb, String aktoerId, Rolle rolle) {
    if (aktoerId == null || deltagelser.medRolle(r.forloebId(), rolle.id()).contains(aktoerId)) {
      return;
    }
    deltagelser.tilknyt(r.forloebId(), aktoerId, rolle.id());
    if (!aktoerId.equals(forloeb.koordinator())) {
      deltagelser.svar(r.forloebId(), aktoerId, Svar.INVITERET, null);
    }
    haendelser.registrer(
        r, "INVITERET", aktoerer.navn(aktoerId) + " er inviteret til at være med.");
    underretninger.send(
        Underretninger.INVITATION
            + r.forloebId()
            + ":"
            + aktoerId
            + ":"
            + r.tidspunkt().toEpochMilli(),
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

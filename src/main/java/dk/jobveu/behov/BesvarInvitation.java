package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import org.springframework.stereotype.Service;

/** An organisation says yes or no to taking part; nobody can be ordered to. */
@Service
public class BesvarInvitation {

  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;

  public BesvarInvitation(Deltagelser deltagelser, Aktoerer aktoerer, Haendelser haendelser) {
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
  }

  public void accepter(Registrering registrering, String aktoerId) {
    boolean nyt =
        deltagelser.alle(registrering.forloebId()).stream()
            .anyMatch(d -> d.aktoerId().equals(aktoerId) && d.svar() != Svar.ACCEPTERET);
    deltagelser.svar(registrering.forloebId(), aktoerId, Svar.ACCEPTERET, null);
    if (nyt) {
      haendelser.registrer(
          registrering, "DELTAGELSE_ACCEPTERET", aktoerer.navn(aktoerId) + " deltager i forløbet.");
    }
  }

  public void afslaa(Registrering registrering, String aktoerId, String grund) {
    if (grund == null) {
      throw new Regelbrud("afslagsgrund", "Skriv kort, hvorfor I ikke kan være med.");
    }
    deltagelser.svar(registrering.forloebId(), aktoerId, Svar.AFSLAAET, grund);
    haendelser.registrer(
        registrering, "DELTAGELSE_AFSLAAET", aktoerer.navn(aktoerId) + " har takket nej.");
  }
}

package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.behov.BesvarInvitation;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelse.Svar;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.motor.blanket.Besvarelse;
import org.springframework.stereotype.Component;

/** Whether a party answers itself, or the coordinator registers on its behalf. */
@Component
class Part {

  private final Aktoerer aktoerer;
  private final Deltagelser deltagelser;
  private final BesvarInvitation besvarInvitation;

  Part(Aktoerer aktoerer, Deltagelser deltagelser, BesvarInvitation besvarInvitation) {
    this.aktoerer = aktoerer;
    this.deltagelser = deltagelser;
    this.besvarInvitation = besvarInvitation;
  }

  /** The registration, marked as on behalf when somebody of another role makes it. */
  Registrering registrering(Besvarelse svar, Rolle rolle) {
    return svarerSelv(svar, rolle)
        ? svar.registrering()
        : svar.registrering().paaVegneAf(navn(svar.forloebId(), rolle));
  }

  boolean svarerSelv(Besvarelse svar, Rolle rolle) {
    return aktoerer
        .find(svar.organisation() == null ? "" : svar.organisation())
        .filter(a -> a.rolle().equals(rolle.id()))
        .isPresent();
  }

  private boolean harTakketNej(String forloebId, Rolle rolle) {
    return deltagelser.alle(forloebId).stream()
        .anyMatch(d -> d.rolle().equals(rolle.id()) && d.svar() == Svar.AFSLAAET);
  }

  /** The party that declined, or the role itself when nobody was asked. */
  private String navn(String forloebId, Rolle rolle) {
    return deltagelser.alle(forloebId).stream()
        .filter(d -> d.rolle().equals(rolle.id()) && d.svar() == Svar.AFSLAAET)
        .map(d -> aktoerer.navn(d.aktoerId()))
        .findFirst()
        .orElse(rolle.tekst());
  }

  /**
   * Records whether the organisation takes part.
   *
   * @return false when it declines
   */
  boolean deltager(Besvarelse svar, Rolle rolle) {
    boolean ja = svar.ja("deltager");
    if (!svarerSelv(svar, rolle)) {
      if (!ja && harTakketNej(svar.forloebId(), rolle)) {
        // nothing to register on its behalf: what is missing is decided in haandter_afslag
        return false;
      }
      if (!ja) {
        throw new Regelbrud(
            "deltager",
            "Du registrerer på vegne af " + rolle.tekst().toLowerCase() + ", så svar ja her.");
      }
      return true;
    }
    if (ja) {
      besvarInvitation.accepter(svar.registrering(), svar.organisation());
    } else {
      besvarInvitation.afslaa(svar.registrering(), svar.organisation(), svar.tekst("afslagsgrund"));
    }
    return ja;
  }

  /**
   * A party that answers a task for the forløb takes part in it, which it may not have said before.
   */
  void takkerJa(Besvarelse svar, Rolle rolle) {
    if (svarerSelv(svar, rolle)) {
      besvarInvitation.accepter(svar.registrering(), svar.organisation());
    }
  }
}

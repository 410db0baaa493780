package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelse;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whether a party takes part, which nobody can be ordered to, and whether it answers itself or the
 * coordinator registers on its behalf.
 */
@Component
class Part {

  /**
   * How the forms of phase 1 begin.
   *
   * @param afslagsgrund why not; the rest of the form is empty then
   */
  record Svar(Boolean deltager, String afslagsgrund) {}

  private final Aktoerer aktoerer;
  private final Deltagelser deltagelser;
  private final Haendelser haendelser;

  Part(Aktoerer aktoerer, Deltagelser deltagelser, Haendelser haendelser) {
    this.aktoerer = aktoerer;
    this.deltagelser = deltagelser;
    this.haendelser = haendelser;
  }

  /** The registration, marked as on behalf when somebody of another role makes it. */
  Registrering registrering(Situation s, Rolle rolle) {
    Registrering r = s.registrering();
    return svarerSelv(r, rolle)
        ? r
        : r.paaVegneAf(
            afslag(r.forloebId(), rolle)
                .map(d -> aktoerer.navn(d.aktoerId()))
                .orElse(rolle.tekst()));
  }

  private boolean svarerSelv(Registrering r, Rolle rolle) {
    return aktoerer
        .find(r.organisation() == null ? "" : r.organisation())
        .filter(a -> a.rolle().equals(rolle.id()))
        .isPresent();
  }

  private Optional<Deltagelse> afslag(String forloebId, Rolle rolle) {
    return deltagelser.alle(forloebId).stream()
        .filter(d -> d.rolle().equals(rolle.id()) && !d.erMed())
        .findFirst();
  }

  /**
   * Records whether the organisation takes part.
   *
   * @return false when it declines
   */
  boolean deltager(Svar svar, Situation s, Rolle rolle) {
    Registrering r = s.registrering();
    boolean ja = svar.deltager();
    if (svarerSelv(r, rolle)) {
      if (ja) {
        accepter(r);
      } else {
        afslaa(r, svar.afslagsgrund());
      }
    } else if (!ja && afslag(r.forloebId(), rolle).isEmpty()) {
      throw new Regelbrud(
          "deltager",
          "Du registrerer på vegne af " + rolle.tekst().toLowerCase() + ", så svar ja her.");
    }
    // a no on behalf of one that declined: what is missing is decided in haandter_afslag
    return ja;
  }

  /**
   * A party that answers a task for the forløb takes part in it, which it may not have said before.
   */
  void takkerJa(Situation s, Rolle rolle) {
    if (svarerSelv(s.registrering(), rolle)) {
      accepter(s.registrering());
    }
  }

  private void accepter(Registrering r) {
    String aktoerId = r.organisation();
    boolean nyt =
        deltagelser.alle(r.forloebId()).stream()
            .anyMatch(d -> d.aktoerId().equals(aktoerId) && d.svar() != Deltagelse.Svar.ACCEPTERET);
    deltagelser.svar(r.forloebId(), aktoerId, Deltagelse.Svar.ACCEPTERET, null);
    if (nyt) {
      haendelser.registrer(
          r, "DELTAGELSE_ACCEPTERET", aktoerer.navn(aktoerId) + " deltager i forløbet.");
    }
  }

  private void afslaa(Registrering r, String grund) {
    if (grund == null) {
      throw new Regelbrud("afslagsgrund", "Skriv kort, hvorfor I ikke kan være med.");
    }
    deltagelser.svar(r.forloebId(), r.organisation(), Deltagelse.Svar.AFSLAAET, grund);
    haendelser.registrer(
        r, "DELTAGELSE_AFSLAAET", aktoerer.navn(r.organisation()) + " har takket nej.");
  }
}

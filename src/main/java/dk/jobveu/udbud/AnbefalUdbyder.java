package dk.jobveu.udbud;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Deltagelser;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the two forms of recommendation share; they differ in who is asked. */
@Component
class AnbefalUdbyder {

  /**
   * What a party recommends.
   *
   * @param anbefalet a school, or {@link Tilbudsoversigt#INGEN}
   */
  public record Svar(String anbefalet, String begrundelse) {}

  private final Udbudsrunder runder;
  private final Tilbudsoversigt oversigt;
  private final Deltagelser deltagelser;

  AnbefalUdbyder(Udbudsrunder runder, Tilbudsoversigt oversigt, Deltagelser deltagelser) {
    this.runder = runder;
    this.oversigt = oversigt;
    this.deltagelser = deltagelser;
  }

  Map<String, Object> vist(Situation s) {
    return Map.of(
        "tilbud", oversigt.tabel(s.forloebId(), s.registrering().organisation()),
        "anbefalingsvalg", oversigt.valg(s.forloebId(), "Vi anbefaler ikke nogen"));
  }

  /**
   * @param variabel the process variable that says who answers for the party
   */
  Intet modtag(Svar svar, Situation s, Rolle part, String variabel) {
    String skole = Tilbudsoversigt.INGEN.equals(svar.anbefalet()) ? null : svar.anbefalet();
    if (skole != null && svar.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv kort, hvorfor I anbefaler skolen.");
    }
    // a party that does not take part, or no longer, is registered for by the coordinator, and it
    // shows
    String organisation = s.variabel(variabel);
    boolean paaVegneAf =
        organisation.equals(s.variabel("koordinator"))
            || deltagelser.erUde(s.forloebId(), organisation);
    Registrering r = s.registrering();
    runder.gemAnbefaling(
        new Anbefaling(
            paaVegneAf ? r.paaVegneAf(part.tekst()) : r,
            runder.hent(s.forloebId()).nr(),
            part.id(),
            skole,
            svar.begrundelse()));
    return new Intet();
  }
}

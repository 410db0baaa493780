package dk.jobveu.hold.camunda;

import dk.jobveu.hold.AfklarHold;
import dk.jobveu.hold.Afvikling;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdbeslutning;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code afklar_hold}. */
@Component
class AfklarHoldModtager implements Blanketmodtager {

  private final AfklarHold afklar;
  private final Holdregister register;

  AfklarHoldModtager(AfklarHold afklar, Holdregister register) {
    this.afklar = afklar;
    this.register = register;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Hold foer = register.hent(svar.forloebId());
    Hold rettet =
        new Hold(
            foer.titel(),
            Afvikling.valueOf(svar.tekst("afvikling")),
            foer.sted(),
            svar.heltal("minimum"),
            foer.maksimum(),
            foer.garantikursus(),
            svar.dato("start"),
            svar.dato("slut"),
            svar.dato("beslutningsdato"),
            OpretHoldModtager.antal(svar, "beskaeftigede"),
            svar.heltal("andreTilmeldte"),
            svar.heltal("ventelisteAndre"),
            svar.heltal("betalingsgarantiPladser"),
            svar.ja("kanFlytteSkole"),
            svar.ja("kanOmlaegges"),
            svar.ja("tompladsKoeber"),
            svar.ja("minimumKanForhandles"),
            foer.status());
    Holdbeslutning beslutning = Holdbeslutning.valueOf(svar.tekst("beslutning"));
    afklar.afklar(svar.registrering(), beslutning, rettet, svar.tekst("begrundelse"));
    Map<String, Object> variabler = new HashMap<>(Holddatoer.af(rettet));
    variabler.put(Procesvariabler.HOLD_BESLUTNING, beslutning.name());
    if (beslutning.udfald() != null) {
      variabler.put(Procesvariabler.HOLD_UDFALD, beslutning.udfald());
    }
    return variabler;
  }
}

package dk.jobveu.hold.camunda;

import dk.jobveu.hold.Afvikling;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdstatus;
import dk.jobveu.hold.OpretHold;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code opret_hold}. */
@Component
class OpretHoldModtager implements Blanketmodtager {

  private final OpretHold opret;

  OpretHoldModtager(OpretHold opret) {
    this.opret = opret;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    Hold hold =
        new Hold(
            svar.tekst("titel"),
            Afvikling.valueOf(svar.tekst("afvikling")),
            svar.tekst("sted"),
            svar.heltal("minimum"),
            svar.heltal("maksimum"),
            svar.ja("garantikursus"),
            svar.dato("start"),
            svar.dato("slut"),
            svar.dato("beslutningsdato"),
            antal(svar, "beskaeftigede"),
            antal(svar, "andreTilmeldte"),
            antal(svar, "ventelisteAndre"),
            antal(svar, "betalingsgarantiPladser"),
            svar.ja("kanFlytteSkole"),
            svar.ja("kanOmlaegges"),
            svar.ja("tompladsKoeber"),
            svar.ja("minimumKanForhandles"),
            Holdstatus.OPRETTET);
    opret.opret(svar.registrering(), hold);
    return Holddatoer.af(hold);
  }

  static int antal(Besvarelse svar, String felt) {
    Integer v = svar.heltal(felt);
    return v == null ? 0 : v;
  }
}

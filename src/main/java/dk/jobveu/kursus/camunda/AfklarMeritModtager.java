package dk.jobveu.kursus.camunda;

import dk.jobveu.kursus.AfklarMerit;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.motor.blanket.Svarfelter.Raekke;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the schools' answers. */
@Component
class AfklarMeritModtager implements Blanketmodtager {

  private final AfklarMerit afklarMerit;

  AfklarMeritModtager(AfklarMerit afklarMerit) {
    this.afklarMerit = afklarMerit;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    afklarMerit.afklar(
        svar.forloebId(),
        svar.raekker("uafklarede").stream().map(AfklarMeritModtager::svar).toList());
    return Map.of();
  }

  private static AfklarMerit.Svar svar(Raekke r) {
    String anerkendt = r.tekst("anerkendt");
    return new AfklarMerit.Svar(
        r.heltal("nr"),
        "VENTER".equals(anerkendt) ? null : r.ja("anerkendt"),
        r.tekst("skole"),
        r.tekst("begrundelse"));
  }
}

package dk.jobveu.kursus.camunda;

import dk.jobveu.kursus.ValiderMerit;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the validation; later phases need its class. */
@Component
class ValiderMeritModtager implements Blanketmodtager {

  private final ValiderMerit validerMerit;

  ValiderMeritModtager(ValiderMerit validerMerit) {
    this.validerMerit = validerMerit;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    String klasse = svar.tekst("klasse");
    validerMerit.valider(svar.registrering(), klasse, svar.tekst("begrundelse"));
    return Map.of(Procesvariabler.MERIT_KLASSE, klasse);
  }
}

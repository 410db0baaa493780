package dk.jobveu.frafald;

import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Situation;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The dropout that a task of the jobcenter is about; the reason is shown to nobody else. */
@Component
class Frafaldssag {

  private final Deltagere deltagere;
  private final Frafaldsregister register;

  Frafaldssag(Deltagere deltagere, Frafaldsregister register) {
    this.deltagere = deltagere;
    this.register = register;
  }

  Map<String, Object> vist(Situation s) {
    String deltagerId = s.variabel("deltagerId");
    Optional<Frafaldsmelding> m = register.seneste(s.forloebId(), deltagerId).map(Frafald::melding);
    return Map.of(
        "deltagerId",
        deltagerId,
        "frafaldDato",
        m.map(f -> Datoer.tekst(f.dato())).orElse(""),
        "frafaldAarsag",
        m.map(f -> f.aarsag().tekst()).orElse(""));
  }

  Frafald kraevEget(Situation s) {
    String deltagerId = s.variabel("deltagerId");
    Deltageradgang.kraevEget(s.registrering(), deltagere.hent(s.forloebId(), deltagerId));
    return register.hentSeneste(s.forloebId(), deltagerId);
  }
}

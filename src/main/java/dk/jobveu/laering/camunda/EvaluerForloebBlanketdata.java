package dk.jobveu.laering.camunda;

import dk.jobveu.laering.Afvigelsestekster;
import dk.jobveu.laering.EvaluerForloeb;
import dk.jobveu.laering.SkrivCasebeskrivelse;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What was recorded on the way: results and deviations. */
@Component
class EvaluerForloebBlanketdata implements Blanketdata {

  private final EvaluerForloeb evaluerForloeb;
  private final Afvigelsestekster afvigelser;

  EvaluerForloebBlanketdata(EvaluerForloeb evaluerForloeb, Afvigelsestekster afvigelser) {
    this.evaluerForloeb = evaluerForloeb;
    this.afvigelser = afvigelser;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "resultatTekst",
        SkrivCasebeskrivelse.resultater(evaluerForloeb.tal(k.forloebId())),
        "afvigelsesliste",
        afvigelser.alle(k.forloebId()).stream()
            .map(a -> Map.of("regel", a.regel(), "begrundelse", a.begrundelse()))
            .toList());
  }
}

package dk.jobveu.laering.camunda;

import dk.jobveu.forloeb.Forloebregister;
import org.springframework.stereotype.Component;

/** Lets the model ask whether the forløb is to be evaluated; on unless it was switched off. */
@Component("evalueringsvalg")
public class Evalueringsvalg {

  private final Forloebregister forloeb;

  public Evalueringsvalg(Forloebregister forloeb) {
    this.forloeb = forloeb;
  }

  public boolean skalEvalueres(String forloebId) {
    return forloeb.hent(forloebId).evalueres();
  }
}

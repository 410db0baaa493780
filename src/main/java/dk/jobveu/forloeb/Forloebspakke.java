package dk.jobveu.forloeb;

import dk.jobveu.referencedata.Branchepakke;
import dk.jobveu.referencedata.Referencedata;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The package that a forløb began with, as it holds on the forløb's first day. */
@Component
public class Forloebspakke {

  private final Pakkevalgene valgene;
  private final Forloebregister forloeb;
  private final Referencedata referencedata;

  public Forloebspakke(Pakkevalgene valgene, Forloebregister forloeb, Referencedata referencedata) {
    this.valgene = valgene;
    this.forloeb = forloeb;
    this.referencedata = referencedata;
  }

  public Optional<Branchepakke> til(String forloebId) {
    return valgene
        .find(forloebId)
        .flatMap(v -> referencedata.branchepakke(v.pakke(), forloeb.hent(forloebId).startdato()));
  }
}

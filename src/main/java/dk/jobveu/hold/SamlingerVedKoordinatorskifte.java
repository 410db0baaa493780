package dk.jobveu.hold;

import dk.jobveu.forloeb.Koordinatorvidne;
import dk.jobveu.hold.Samlingssvar.Svar;
import org.springframework.stereotype.Component;

/**
 * Whoever comes to coordinate a forløb that is asked to pool a class gets the open task. Where
 * there is none to get, the new one has agreed to nothing, and whoever asked is told at once
 * (R-16.2).
 */
@Component
class SamlingerVedKoordinatorskifte implements Koordinatorvidne {

  private final Holdsamlinger samlinger;
  private final Samlingsparter parter;
  private final Samlingsbeskeder beskeder;
  private final SamlingBortfalder bortfald;
  private final Holdventen holdventen;

  SamlingerVedKoordinatorskifte(
      Holdsamlinger samlinger,
      Samlingsparter parter,
      Samlingsbeskeder beskeder,
      SamlingBortfalder bortfald,
      Holdventen holdventen) {
    this.samlinger = samlinger;
    this.parter = parter;
    this.beskeder = beskeder;
    this.bortfald = bortfald;
    this.holdventen = holdventen;
  }

  @Override
  public int skiftet(String forloebId, String fra, String til) {
    return bortfald.ventende(forloebId).stream().mapToInt(s -> skiftet(s, fra, til)).sum();
  }

  private int skiftet(Holdsamling s, String fra, String til) {
    if (venter(s, fra) && !parter.erSpurgtSomAndet(s, fra)) {
      samlinger.overdrag(s, fra, til);
      holdventen.overdragSvar(s.forloebId(), s.holdNr(), fra, til);
      beskeder.spurgt(s, til);
      return 1;
    }
    bortfald.bortfaldt(s);
    return 0;
  }

  private boolean venter(Holdsamling s, String aktoer) {
    return samlinger.svar(s).stream()
        .anyMatch(v -> v.aktoerId().equals(aktoer) && v.svar() == Svar.VENTER);
  }
}

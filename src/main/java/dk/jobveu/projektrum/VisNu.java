package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.deltager.Pseudonymskjul;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Haendelser.Haendelse;
import dk.jobveu.projektrum.Overblik.Bold;
import dk.jobveu.projektrum.Stade.Hos;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** Puts the first screen of a forløb together. */
@Brugstilfaelde(kunVis = true)
public class VisNu {

  private final Forloebsmotor motor;
  private final Bolden bolden;
  private final Systemventetid systemventetid;
  private final Deltagelser deltagelser;
  private final Haendelser haendelser;
  private final Talindsigt talindsigt;
  private final Tavlelager tavlelager;
  private final Tavlegraenser graenser;
  private final Pseudonymer pseudonymer;
  private final Clock ur;

  public VisNu(
      Forloebsmotor motor,
      Bolden bolden,
      Systemventetid systemventetid,
      Deltagelser deltagelser,
      Haendelser haendelser,
      Talindsigt talindsigt,
      Tavlelager tavlelager,
      Tavlegraenser graenser,
      Pseudonymer pseudonymer,
      Clock ur) {
    this.motor = motor;
    this.bolden = bolden;
    this.systemventetid = systemventetid;
    this.deltagelser = deltagelser;
    this.haendelser = haendelser;
    this.talindsigt = talindsigt;
    this.tavlelager = tavlelager;
    this.graenser = graenser;
    this.pseudonymer = pseudonymer;
    this.ur = ur;
  }

  /**
   * @param sidst when the person was here last, or null when that is never
   */
  public Nu vis(Indsigt indsigt, Instant sidst) {
    String id = indsigt.forloebId();
    List<Bold> hos = indsigt.erIGang() ? bolden.af(indsigt, deltagelser.alle(id)) : List.of();
    List<Ventetrin> venter = systemventetid.af(indsigt);
    Stade stade =
        new Stade(
            indsigt.forloeb(),
            motor.faser(id),
            hos.stream().map(Bold::iAlt).sorted(Comparator.comparing(Hos::siden)).toList(),
            tavlelager.af(List.of(id)).get(id),
            venter.stream().anyMatch(v -> v.tilstand() == Ventetrin.Tilstand.GAAET_I_STAA),
            Datoer.dagen(ur.instant()),
            graenser);
    return new Nu(indsigt, stade, hos, venter, talindsigt.har(indsigt), nyt(indsigt, sidst));
  }

  private List<Haendelse> nyt(Indsigt indsigt, Instant sidst) {
    if (sidst == null) {
      return null;
    }
    List<Haendelse> nyt =
        haendelser.alle(indsigt.forloebId()).stream()
            .filter(h -> h.registrering().tidspunkt().isAfter(sidst))
            .toList();
    if (nyt.isEmpty()) {
      return nyt;
    }
    Pseudonymskjul skjul = pseudonymer.skjultFor(indsigt);
    return nyt.stream().map(h -> VisTidslinje.laest(indsigt, skjul, h)).toList();
  }
}

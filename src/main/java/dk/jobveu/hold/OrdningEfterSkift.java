package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagervidne;
import dk.jobveu.forloeb.Underretninger;
import org.springframework.stereotype.Component;

/**
 * Somebody who has changed, above all into another target group, may not have the scheme of the
 * enrolment (DMN-7, R-15): whoever answers for the person is told, since a new one is theirs to
 * grant.
 */
@Component
class OrdningEfterSkift implements Deltagervidne {

  private final Tilmeldinger tilmeldinger;
  private final Personordninger ordninger;
  private final Underretninger underretninger;

  OrdningEfterSkift(
      Tilmeldinger tilmeldinger, Personordninger ordninger, Underretninger underretninger) {
    this.tilmeldinger = tilmeldinger;
    this.ordninger = ordninger;
    this.underretninger = underretninger;
  }

  @Override
  public void skiftet(Deltager nu) {
    if (nu.erBeskaeftiget()) {
      return;
    }
    tilmeldinger.iForloeb(nu.forloebId()).stream()
        .map(Tilmeldinger.Tilmeldt::tilmelding)
        .filter(t -> t.deltagerId().equals(nu.deltagerId()) && t.ordning() != null)
        .filter(t -> !ordninger.opslag(nu.forloebId()).erMulig(nu, t))
        .forEach(t -> sig(nu, t));
  }

  private void sig(Deltager nu, Tilmelding t) {
    underretninger.send(
        "ordning:%s:%s:%s-%s"
            .formatted(nu.forloebId(), nu.deltagerId(), nu.maalgruppe(), t.ordning()),
        nu.forloebId(),
        nu.jobcenter(),
        "En ordning passer ikke længere",
        "Der er skiftet noget for en borger på jeres liste, og den ordning, der står ved"
            + " tilmeldingen, passer ikke til det, I har oplyst. Vælg en anden på listen Tilmelding,"
            + " eller ret oplysningerne dér.");
  }
}

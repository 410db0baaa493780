package dk.jobveu.laering;

import dk.jobveu.forloeb.Skabelondeling;
import org.springframework.stereotype.Component;

/** What the evaluation names is for others as soon as the case is. */
@Component
class DelteSkabeloner implements Skabelondeling {

  private final Laeringsarkiv arkiv;

  DelteSkabeloner(Laeringsarkiv arkiv) {
    this.arkiv = arkiv;
  }

  @Override
  public boolean erDelt(String forloebId, String skabelon) {
    return arkiv.erICasebanken(forloebId)
        && arkiv.evaluering(forloebId).filter(e -> e.skabeloner().contains(skabelon)).isPresent();
  }
}

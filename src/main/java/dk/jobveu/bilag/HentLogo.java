package dk.jobveu.bilag;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import java.util.Base64;
import java.util.Optional;

/** Gives somebody the picture of an own organisation's logo, as PNG. */
@Brugstilfaelde(kunVis = true)
public class HentLogo {

  private final Logoer logoer;

  HentLogo(Logoer logoer) {
    this.logoer = logoer;
  }

  /**
   * @throws FindesIkke when there is none, or it is another's
   */
  public byte[] hent(Bruger bruger, String organisation) {
    return Optional.of(organisation)
        .filter(bruger.organisationer()::contains)
        .flatMap(logoer::af)
        .map(l -> Base64.getDecoder().decode(l.billede()))
        .orElseThrow(() -> new FindesIkke("Der er ikke et logo at vise her."));
  }
}

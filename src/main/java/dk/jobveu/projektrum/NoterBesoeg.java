package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Notes that a person is on a forløb's page, and says when the visit before this one was. */
@Brugstilfaelde
public class NoterBesoeg {

  private final Besoegsbog bog;
  private final Tavlegraenser graenser;
  private final Clock ur;

  public NoterBesoeg(Besoegsbog bog, Tavlegraenser graenser, Clock ur) {
    this.bog = bog;
    this.graenser = graenser;
    this.ur = ur;
  }

  /**
   * Opening the page again within the same visit changes nothing of what is new.
   *
   * @return when the visit before this one was, or null when this is the first
   */
  public Instant noter(Indsigt indsigt) {
    Instant nu = ur.instant();
    String bruger = indsigt.bruger().id();
    Optional<Besoeg> foer = bog.find(bruger, indsigt.forloebId());
    Instant sidst = foer.map(b -> erNytBesoeg(b, nu) ? b.senest() : b.sidst()).orElse(null);
    bog.gem(new Besoeg(bruger, indsigt.forloebId(), sidst, nu));
    return sidst;
  }

  private boolean erNytBesoeg(Besoeg b, Instant nu) {
    return Duration.between(b.senest(), nu).compareTo(graenser.besoegSlutter()) > 0;
  }
}

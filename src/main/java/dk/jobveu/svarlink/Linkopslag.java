package dk.jobveu.svarlink;

import dk.jobveu.faelles.FindesIkke;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Which link somebody has, and what it is about. */
@Component
class Linkopslag {

  private final Svarlinks links;
  private final List<Svarsag> sager;
  private final Clock ur;

  Linkopslag(Svarlinks links, List<Svarsag> sager, Clock ur) {
    this.links = links;
    this.sager = sager;
    this.ur = ur;
  }

  /**
   * @throws FindesIkke when it cannot be used, whatever the reason
   */
  Svarlink kraev(String hemmelighed) {
    return links
        .find(hemmelighed)
        .filter(s -> s.kanBruges(ur.instant()))
        .map(Linkstand::link)
        .orElseThrow(() -> new FindesIkke(AabnLink.UBRUGELIGT));
  }

  Svarsag sag(Svarlink link) {
    return sager.stream().filter(s -> s.formaal() == link.formaal()).findFirst().orElseThrow();
  }
}

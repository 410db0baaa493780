package dk.jobveu.svarlink;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import dk.jobveu.forloeb.Udtraedelsesvidne;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Udbakke;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * With a forløb that stops the links end that nobody has answered, and with an organisation that
 * leaves those that were sent to it; each is told where it was sent.
 */
@Component
class LukLinks implements Stopvidne, Udtraedelsesvidne {

  private final Svarlinks links;
  private final Udbakke udbakke;

  LukLinks(Svarlinks links, Udbakke udbakke) {
    this.links = links;
    this.udbakke = udbakke;
  }

  /** The tasks can be gone already; whether it was answered otherwise the letter does not say. */
  @Override
  public void stoppet(Registrering r, Stopaarsag aarsag) {
    luk(r, l -> true, "forløbet går ikke videre");
  }

  /** Its bid is its own, which does not rest on an invitation to the forløb. */
  @Override
  public void erTraadtUd(Registrering r, String aktoerId, String grund) {
    luk(
        r,
        l -> aktoerId.equals(l.aktoerId()) && !l.formaal().erLukket(),
        "I er ikke længere med i forløbet");
  }

  private void luk(Registrering r, Predicate<Svarlink> hvilke, String hvorfor) {
    links.alle(r.forloebId()).stream()
        .map(Linkstand::link)
        .filter(l -> l.erUbrugt(r.tidspunkt()))
        .filter(hvilke)
        .forEach(
            l -> {
              links.traek(l.id(), r.tidspunkt());
              udbakke.laeg(brev(l, r, hvorfor));
            });
  }

  private static Brev brev(Svarlink link, Registrering r, String hvorfor) {
    return Brev.af(
        link.brevnoegle() + ":lukket",
        Postart.SVARLINK,
        link.forloebId(),
        Modtager.udenfor(link.epost()),
        "%s: %s".formatted(link.formaal().tekst(), hvorfor),
        "Linket, I fik, kan ikke bruges længere, og der er ikke mere at svare på.",
        null,
        r.tidspunkt());
  }
}

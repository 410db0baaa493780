package dk.jobveu.svarlink;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.forloeb.Stopvidne;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Udbakke;
import org.springframework.stereotype.Component;

/**
 * With a forløb that stops the links end that nobody has answered, and each is told where it was
 * sent.
 */
@Component
class LukLinks implements Stopvidne {

  private final Svarlinks links;
  private final Udbakke udbakke;

  LukLinks(Svarlinks links, Udbakke udbakke) {
    this.links = links;
    this.udbakke = udbakke;
  }

  /** The tasks can be gone already; whether it was answered otherwise the letter does not say. */
  @Override
  public void stoppet(Registrering r, Stopaarsag aarsag) {
    links.alle(r.forloebId()).stream()
        .map(Linkstand::link)
        .filter(l -> l.erUbrugt(r.tidspunkt()))
        .forEach(
            l -> {
              links.traek(l.id(), r.tidspunkt());
              udbakke.laeg(brev(l, r));
            });
  }

  private static Brev brev(Svarlink link, Registrering r) {
    return Brev.af(
        link.brevnoegle() + ":lukket",
        Postart.SVARLINK,
        link.forloebId(),
        Modtager.udenfor(link.epost()),
        "%s: forløbet går ikke videre".formatted(link.formaal().tekst()),
        "Linket, I fik, kan ikke bruges længere, og der er ikke mere at svare på.",
        null,
        r.tidspunkt());
  }
}

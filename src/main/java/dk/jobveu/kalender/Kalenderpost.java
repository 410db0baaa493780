package dk.jobveu.kalender;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.kalender.Kalenderregister.Sendt;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Postkilde;
import dk.jobveu.post.Udbakke;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The days of a forløb go to whom they are for when they are set, when they change and when they
 * are dropped, or somebody is not in it any more. What is over is left as it is.
 */
@Component
class Kalenderpost implements Postkilde {

  private final Kalenderregister register;
  private final Kalenderdage dage;
  private final Kalenderfil fil;
  private final Forloebregister forloeb;
  private final Udbakke udbakke;

  Kalenderpost(
      Kalenderregister register,
      Kalenderdage dage,
      Kalenderfil fil,
      Forloebregister forloeb,
      Udbakke udbakke) {
    this.register = register;
    this.dage = dage;
    this.fil = fil;
    this.forloeb = forloeb;
    this.udbakke = udbakke;
  }

  @Override
  public boolean skriv(Instant nu) {
    register.aendrede(nu).forEach(id -> skriv(forloeb.hent(id), nu));
    return false;
  }

  private void skriv(Forloeb f, Instant nu) {
    LocalDate idag = Datoer.dagen(nu);
    Map<String, Sendt> foer =
        register.i(f.id()).stream()
            .collect(
                Collectors.toMap(
                    s -> s.noegle() + ":" + s.organisation(), s -> s, (a, b) -> a, HashMap::new));
    for (Kalenderdage.Aftale a : dage.i(f)) {
      for (String organisation : a.organisationer()) {
        Sendt sidst = foer.remove(a.begivenhed().noegle() + ":" + organisation);
        if (!a.begivenhed().dag().isBefore(idag)) {
          skriv(f, a.begivenhed(), organisation, sidst, nu);
        }
      }
    }
    foer.values().stream()
        .filter(s -> !s.aflyst() && !s.dag().isBefore(idag))
        .forEach(s -> aflys(f, s, nu));
  }

  private void skriv(Forloeb f, Begivenhed b, String organisation, Sendt sidst, Instant nu) {
    if (sidst == null) {
      send(f, Sendt.ny(f.id(), b, organisation, 0, false), b.navn() + " i " + f.titel(), nu);
    } else if (sidst.aflyst() || !sidst.begivenhed().equals(b)) {
      send(
          f,
          Sendt.ny(f.id(), b, organisation, sidst.sekvens() + 1, false),
          "Ændret: %s i %s".formatted(b.navn(), f.titel()),
          nu);
    }
  }

  private void aflys(Forloeb f, Sendt s, Instant nu) {
    send(
        f,
        Sendt.ny(f.id(), s.begivenhed(), s.organisation(), s.sekvens() + 1, true),
        "Aflyst: %s i %s".formatted(s.navn(), f.titel()),
        nu);
  }

  private void send(Forloeb f, Sendt s, String emne, Instant nu) {
    register.gem(s);
    udbakke.laeg(
        new Brev(
            "kalender:%s:%s:%s:%d".formatted(f.id(), s.noegle(), s.organisation(), s.sekvens()),
            Postart.KALENDER,
            f.id(),
            Modtager.organisation(s.organisation()),
            emne,
            s.begivenhed().hvornaar() + ".",
            s.aflyst() ? null : "/projektrum/forloeb/" + f.id(),
            fil.besked(new Kalenderfil.I(f, s.begivenhed(), s.sekvens()), s.aflyst(), nu),
            nu));
  }
}

package dk.jobveu.laering;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.laering.SoegICasebanken.Soegning;
import dk.jobveu.post.Brev;
import dk.jobveu.post.Modtager;
import dk.jobveu.post.Postadresse;
import dk.jobveu.post.Postadresser;
import dk.jobveu.post.Postart;
import dk.jobveu.post.Postkilde;
import dk.jobveu.post.Udbakke;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The cases of the quarter that has ended, on the morning of the next one's first working day, to
 * those who asked for it. It names what the casebank shows everybody; nobody is
 * written to about nothing.
 */
@Component
class Nyhedspost implements Postkilde {

  private static final int LINJER = 12;
  private static final Period KVARTAL = Period.ofMonths(3);

  /** Whoever asks for it later gets the next one. */
  private static final Period SENDES = Period.ofDays(7);

  private static final Soegning ALLE = new Soegning(null, null, null, null, null);

  private final SoegICasebanken casebank;
  private final Postadresser adresser;
  private final Udbakke udbakke;
  private final Arbejdsdage arbejdsdage;

  /** The quarter that began with nothing to tell of the one before: it is not looked for again. */
  private volatile LocalDate tomt;

  Nyhedspost(
      SoegICasebanken casebank, Postadresser adresser, Udbakke udbakke, Arbejdsdage arbejdsdage) {
    this.casebank = casebank;
    this.adresser = adresser;
    this.udbakke = udbakke;
    this.arbejdsdage = arbejdsdage;
  }

  @Override
  public boolean skriv(Instant nu) {
    LocalDate kvartal = begynder(Datoer.dagen(nu));
    LocalDate foerste = arbejdsdage.fra(kvartal);
    if (nu.isBefore(Datoer.morgen(foerste))
        || !Datoer.dagen(nu).isBefore(foerste.plus(SENDES))
        || kvartal.equals(tomt)) {
      return false;
    }
    String noegle = "nyhedsbrev:" + kvartal + ":";
    List<Postadresse> laesere = adresser.udenNyhedsbrev(noegle);
    if (laesere.isEmpty()) {
      return false;
    }
    List<String> titler = titler(kvartal.minus(KVARTAL), kvartal);
    if (titler.isEmpty()) {
      tomt = kvartal;
      return false;
    }
    laesere.forEach(l -> udbakke.laeg(brev(noegle, l.bruger(), titler, nu)));
    return true;
  }

  private static LocalDate begynder(LocalDate dag) {
    return LocalDate.of(dag.getYear(), dag.getMonth().firstMonthOfQuarter(), 1);
  }

  private List<String> titler(LocalDate fra, LocalDate til) {
    return casebank.soeg(ALLE).sager().stream()
        .filter(
            s -> {
              LocalDate dag = Datoer.dagen(s.beskrivelse().registrering().tidspunkt());
              return !dag.isBefore(fra) && dag.isBefore(til);
            })
        .map(s -> s.beskrivelse().tekst().titel())
        .toList();
  }

  private static Brev brev(String noegle, String bruger, List<String> titler, Instant nu) {
    int flere = titler.size() - LINJER;
    String tekst =
        titler.stream()
            .limit(LINJER)
            .map(t -> t.length() > 140 ? t.substring(0, 139) + "…" : t)
            .collect(Collectors.joining("\n"));
    return Brev.af(
        noegle + bruger,
        Postart.NYHEDSBREV,
        null,
        Modtager.bruger(bruger),
        "Nyt fra Job-VEU: " + Antal.af(titler.size(), "ny case", "nye cases"),
        flere > 0 ? tekst + "\nOg %d til.".formatted(flere) : tekst,
        "/projektrum/casebank",
        nu);
  }
}

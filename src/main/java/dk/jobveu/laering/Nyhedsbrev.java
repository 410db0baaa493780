package dk.jobveu.laering;

import dk.jobveu.dokument.Dokument;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.laering.SoegICasebanken.Sag;
import dk.jobveu.laering.SoegICasebanken.Soegning;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;

/**
 * What is new in the casebank, short enough to be sent on to companies, parties, a-kasser, job
 * centres and schools. It names organisations and no person, since nobody knows
 * where it goes.
 */
@Brugstilfaelde(kunVis = true)
public class Nyhedsbrev {

  private static final Soegning ALLE = new Soegning(null, null, null, null, null);

  private final SoegICasebanken casebank;
  private final Period periode;
  private final Clock ur;

  Nyhedsbrev(
      SoegICasebanken casebank, @Value("${jobveu.nyhedsbrev.periode}") Period periode, Clock ur) {
    this.casebank = casebank;
    this.periode = periode;
    this.ur = ur;
  }

  public Papir skriv() {
    LocalDate idag = Datoer.dagen(ur.instant());
    LocalDate fra = idag.minus(periode);
    List<Sag> alle = casebank.soeg(ALLE).sager();
    List<Sag> nye =
        alle.stream()
            .filter(s -> !Datoer.dagen(godkendt(s)).isBefore(fra))
            .sorted(Comparator.comparing(Nyhedsbrev::godkendt).reversed())
            .toList();
    List<Afsnit> afsnit = new ArrayList<>(nye.stream().map(Casepapir::kort).toList());
    if (!alle.isEmpty()) {
      afsnit.add(brancher(alle));
    }
    afsnit.add(mere());
    return Casepapir.af("Nyt fra Job-VEU", "Nyhedsbrev", idag, indledning(nye.size(), fra), afsnit);
  }

  private static Instant godkendt(Sag s) {
    return s.beskrivelse().registrering().tidspunkt();
  }

  private static String indledning(int nye, LocalDate fra) {
    String siden = Datoer.tekst(fra);
    return switch (nye) {
      case 0 -> "Der er ikke kommet nye cases siden %s.".formatted(siden);
      case 1 -> "Siden %s er der kommet én ny case.".formatted(siden);
      default -> "Siden %s er der kommet %d nye cases.".formatted(siden, nye);
    };
  }

  private static Afsnit brancher(List<Sag> alle) {
    Map<String, Long> antal =
        alle.stream()
            .collect(
                Collectors.groupingBy(
                    s -> s.om().branche() == null ? "Branchen er ikke skrevet" : s.om().branche(),
                    () -> new TreeMap<>(Danskorden.NAVNE),
                    Collectors.counting()));
    return Dokument.tabel(
        "Cases i alt",
        List.of("Branche", "Cases"),
        antal.entrySet().stream().map(e -> Dokument.raekke(e.getKey(), e.getValue())).toList());
  }

  private static Afsnit mere() {
    return Dokument.felter(
        "Vil du vide mere?",
        Dokument.felt(
            "Casebanken", "Alle cases står i Job-VEU og kan vælges efter branche, råd og udfald."),
        Dokument.felt(
            "Ambassadører",
            "De, der gerne fortæller om Job-VEU, står på listen Ambassadører i Job-VEU."));
  }
}

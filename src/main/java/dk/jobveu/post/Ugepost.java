package dk.jobveu.post;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Arbejdsdage;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.post.Postlager.Ventende;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What could wait, in one letter on the morning of the week's first working day, for those who
 * prefer that.
 */
@Component
class Ugepost implements Postkilde {

  private static final int LINJER = 12;

  private final Postlager lager;
  private final Udbakke udbakke;
  private final Arbejdsdage arbejdsdage;

  Ugepost(Postlager lager, Udbakke udbakke, Arbejdsdage arbejdsdage) {
    this.lager = lager;
    this.udbakke = udbakke;
    this.arbejdsdage = arbejdsdage;
  }

  @Override
  public boolean skriv(Instant nu) {
    LocalDate mandag = Datoer.dagen(nu).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    Instant morgen = Datoer.morgen(arbejdsdage.fra(mandag));
    if (nu.isBefore(morgen)) {
      return false;
    }
    lager.ventende(morgen).stream()
        .collect(Collectors.groupingBy(Ventende::bruger, LinkedHashMap::new, Collectors.toList()))
        .forEach((bruger, breve) -> skriv(bruger, breve, mandag, nu));
    return false;
  }

  private void skriv(String bruger, List<Ventende> breve, LocalDate mandag, Instant nu) {
    udbakke.laeg(
        Brev.af(
            "ugepost:" + bruger + ":" + mandag,
            Postart.UGEPOST,
            null,
            Modtager.bruger(bruger),
            "Ugens post: " + Antal.af(breve.size(), "besked", "beskeder"),
            tekst(breve),
            "/",
            nu));
    lager.samlet(breve.stream().map(Ventende::id).toList(), nu);
  }

  private static String tekst(List<Ventende> breve) {
    String linjer =
        breve.stream()
            .limit(LINJER)
            .map(b -> b.emne() + (b.forloebId() == null ? "" : " (" + b.forloebId() + ")"))
            .map(l -> l.length() > 140 ? l.substring(0, 139) + "…" : l)
            .collect(Collectors.joining("\n"));
    int flere = breve.size() - LINJER;
    return flere > 0 ? linjer + "\nOg %d til.".formatted(flere) : linjer;
  }
}

package dk.jobveu.udbud;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.faelles.Valg;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Planindhold.Deltagere;
import dk.jobveu.projektplan.Projektplaner;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a school bids on: what the plan asks of a provider and what rules a bid out; nothing of what
 * other schools have written. The same in the task and by a link.
 */
@Component
public class Tilbudsgrundlag {

  private final Udbudsrunder runder;
  private final Projektplaner planer;
  private final Kursusdaekning daekning;

  Tilbudsgrundlag(Udbudsrunder runder, Projektplaner planer, Kursusdaekning daekning) {
    this.runder = runder;
    this.planer = planer;
    this.daekning = daekning;
  }

  /** As the form shows it, by key. */
  public Map<String, Object> af(String forloebId) {
    Planindhold plan = planer.hent(forloebId).indhold();
    BigDecimal pris = plan.oekonomi().prisramme();
    LocalDate start = plan.tidsplan().datoKursusstart();
    return Map.of(
        "fristtekst",
        Datoer.tekst(runder.hent(forloebId).tilbudsfrist()),
        "planBehov",
        eller(plan.formaal().virksomhedernesBehov()),
        "planIndhold",
        eller(plan.krav().fagligSammensaetning()),
        "planKrav",
        Udbudsmateriale.krav(plan),
        "planDeltagere",
        deltagere(plan.deltagere()),
        "planPris",
        pris == null ? Udbudsmateriale.IKKE_BESKREVET : Taltekst.skriv(pris) + " kr.",
        "planStart",
        start == null ? Udbudsmateriale.IKKE_BESKREVET : Datoer.tekst(start),
        "kursusvalg",
        daekning.kurser(forloebId).stream().map(k -> new Valg(k, k)).toList(),
        "graenser",
        Tilbudsgraenser.tekst(plan));
  }

  private static String deltagere(Deltagere d) {
    String tekst =
        Stream.of(
                d.antalLedige() == null || d.antalLedige() == 0
                    ? null
                    : Antal.af(d.antalLedige(), "ledig", "ledige"),
                d.antalBeskaeftigede() == null || d.antalBeskaeftigede() == 0
                    ? null
                    : Antal.af(d.antalBeskaeftigede(), "beskæftiget", "beskæftigede"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" og "));
    return tekst.isEmpty() ? Udbudsmateriale.IKKE_BESKREVET : tekst;
  }

  private static String eller(String tekst) {
    return tekst == null ? Udbudsmateriale.IKKE_BESKREVET : tekst;
  }
}

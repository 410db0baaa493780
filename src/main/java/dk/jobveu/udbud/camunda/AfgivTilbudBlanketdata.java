package dk.jobveu.udbud.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.projektplan.Planindhold.Deltagere;
import dk.jobveu.projektplan.Projektplan;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.udbud.Udbudsrunder;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the plan asks of a provider; nothing of what other schools have written. */
@Component
class AfgivTilbudBlanketdata implements Blanketdata {

  private static final String IKKE_BESKREVET = "ikke beskrevet";

  private final Projektplaner planer;
  private final Udbudsrunder runder;

  AfgivTilbudBlanketdata(Projektplaner planer, Udbudsrunder runder) {
    this.planer = planer;
    this.runder = runder;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Projektplan plan = planer.hent(k.forloebId());
    return Map.of(
        "fristtekst",
        Datoer.tekst(runder.hent(k.forloebId()).tilbudsfrist()),
        "planBehov",
        eller(plan.indhold().formaal().virksomhedernesBehov()),
        "planIndhold",
        eller(plan.indhold().krav().fagligSammensaetning()),
        "planDeltagere",
        deltagere(plan.indhold().deltagere()),
        "planPris",
        plan.indhold().oekonomi().prisramme() == null
            ? IKKE_BESKREVET
            : Taltekst.skriv(plan.indhold().oekonomi().prisramme()) + " kr.",
        "planStart",
        plan.indhold().tidsplan().datoKursusstart() == null
            ? IKKE_BESKREVET
            : Datoer.tekst(plan.indhold().tidsplan().datoKursusstart()));
  }

  private static String deltagere(Deltagere d) {
    String tekst =
        Stream.of(
                d.antalLedige() == null || d.antalLedige() == 0
                    ? null
                    : d.antalLedige() + " ledige",
                d.antalBeskaeftigede() == null || d.antalBeskaeftigede() == 0
                    ? null
                    : d.antalBeskaeftigede() + " beskæftigede")
            .filter(java.util.Objects::nonNull)
            .collect(Collectors.joining(" og "));
    return tekst.isEmpty() ? IKKE_BESKREVET : tekst;
  }

  private static String eller(String tekst) {
    return tekst == null ? IKKE_BESKREVET : tekst;
  }
}

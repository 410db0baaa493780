package dk.jobveu.udbud;

import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.faelles.Valg;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Planindhold.Deltagere;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.udbud.Tilbud.Vilkaar;
import dk.jobveu.udbud.Udbud.Invitation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A school drafts its bid or declines. One task a school. */
@Brugstilfaelde
public class AfgivTilbud implements Blanket<AfgivTilbud.Svar, Tilbudsudfald> {

  static final String IKKE_BESKREVET = "ikke beskrevet";

  /**
   * What the school says.
   *
   * @param svar whether it bids
   * @param sendAlligevel whether it sends what it has been told cannot be chosen
   */
  public record Svar(
      Boolean svar, Invitation.Afslag afslagAarsag, Vilkaar vilkaar, boolean sendAlligevel) {}

  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;
  private final Projektplaner planer;
  private final Tilbudsgraenser graenser;
  private final Kursusdaekning daekning;

  AfgivTilbud(
      Udbudsrunder runder,
      Tilbudsarkiv arkiv,
      Projektplaner planer,
      Tilbudsgraenser graenser,
      Kursusdaekning daekning) {
    this.runder = runder;
    this.arkiv = arkiv;
    this.planer = planer;
    this.graenser = graenser;
    this.daekning = daekning;
  }

  /**
   * What the plan asks of a provider and what rules a bid out; nothing of what other schools have
   * written.
   */
  @Override
  public Map<String, Object> vist(Situation s) {
    Planindhold plan = planer.hent(s.forloebId()).indhold();
    BigDecimal pris = plan.oekonomi().prisramme();
    LocalDate start = plan.tidsplan().datoKursusstart();
    return Map.of(
        "fristtekst",
        Datoer.tekst(runder.hent(s.forloebId()).tilbudsfrist()),
        "planBehov",
        eller(plan.formaal().virksomhedernesBehov()),
        "planIndhold",
        eller(plan.krav().fagligSammensaetning()),
        "planKrav",
        Udbudsmateriale.krav(plan),
        "planDeltagere",
        deltagere(plan.deltagere()),
        "planPris",
        pris == null ? IKKE_BESKREVET : Taltekst.skriv(pris) + " kr.",
        "planStart",
        start == null ? IKKE_BESKREVET : Datoer.tekst(start),
        "kursusvalg",
        daekning.kurser(s.forloebId()).stream().map(k -> new Valg(k, k)).toList(),
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
    return tekst.isEmpty() ? IKKE_BESKREVET : tekst;
  }

  private static String eller(String tekst) {
    return tekst == null ? IKKE_BESKREVET : tekst;
  }

  @Override
  public Tilbudsudfald modtag(Svar svar, Situation s) {
    String skole = s.variabel("uddannelsesinstitution");
    Udbud udbud = runder.hent(s.forloebId());
    if (!svar.svar()) {
      Invitation nej = new Invitation(skole, Invitation.Svar.AFSLAAET, svar.afslagAarsag());
      runder.gemSvar(s.registrering(), udbud.nr(), nej);
      return new Tilbudsudfald(nej.svar());
    }
    // the timer that closes the task may come a little late
    if (udbud.tilbudsfrist().isBefore(Datoer.dagen(s.registrering().tidspunkt()))) {
      throw new Regelbrud(
          "svar",
          "Sidste dag for tilbud var den %s, så tilbuddet kan ikke tages med. Spørg jobcentret, om de vil åbne en ny runde."
              .formatted(Datoer.tekst(udbud.tilbudsfrist())));
    }
    kontroller(svar.vilkaar(), !daekning.kurser(s.forloebId()).isEmpty());
    String advarsel = graenser.brudt(svar.vilkaar(), planer.hent(s.forloebId()).indhold());
    if (advarsel != null && !svar.sendAlligevel()) {
      throw new Regelbrud(
          "sendAlligevel",
          "Som tilbuddet er skrevet, kan jobcentret ikke vælge det. %s Ret det, eller sæt kryds her, hvis I vil sende det alligevel."
              .formatted(advarsel));
    }
    arkiv.gemTilbud(
        new Tilbud(
            s.registrering(), udbud.nr(), skole, Tilbud.Status.KLADDE, svar.vilkaar(), advarsel));
    return new Tilbudsudfald(Invitation.Svar.AFGIVET);
  }

  private static void kontroller(Vilkaar v, boolean kurserKendt) {
    if (!v.daekkerNoget() && kurserKendt) {
      throw new Regelbrud("kurser", "Vælg de kurser, I kan give.");
    }
    Kursusdage.kontroller(v.startdato(), v.slutdato());
    if (v.minHold() != null && v.maksHold() != null && v.minHold() > v.maksHold()) {
      throw new Regelbrud("maksHold", "Det største hold kan ikke være mindre end det mindste.");
    }
  }
}

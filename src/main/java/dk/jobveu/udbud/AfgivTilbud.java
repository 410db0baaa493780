package dk.jobveu.udbud;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.udbud.Tilbud.Vilkaar;
import dk.jobveu.udbud.Udbud.Invitation;
import java.util.Map;

/** A school drafts its bid or declines. One task a school. */
@Brugstilfaelde
public class AfgivTilbud implements Blanket<AfgivTilbud.Svar, Tilbudsudfald> {

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
  private final Tilbudsgrundlag grundlag;

  AfgivTilbud(
      Udbudsrunder runder,
      Tilbudsarkiv arkiv,
      Projektplaner planer,
      Tilbudsgraenser graenser,
      Kursusdaekning daekning,
      Tilbudsgrundlag grundlag) {
    this.grundlag = grundlag;
    this.runder = runder;
    this.arkiv = arkiv;
    this.planer = planer;
    this.graenser = graenser;
    this.daekning = daekning;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return grundlag.af(s.forloebId());
  }

  @Override
  public Tilbudsudfald modtag(Svar svar, Situation s) {
    String skole = s.variabel("uddannelsesinstitution");
    Udbud udbud = runder.hent(s.forloebId());
    if (!svar.svar()) {
      Invitation nej = new Invitation(skole, Invitation.Svar.AFSLAAET, svar.afslagAarsag());
      runder.gemSvar(s.registrering(), udbud.nr(), nej);
      // a bid that was written down for the school, which says that it gave none
      arkiv.find(s.forloebId(), udbud.nr(), skole).ifPresent(t -> arkiv.gemTilbud(t.somKladde()));
      return Tilbudsudfald.af(nej.svar(), s.registrering());
    }
    // the timer that closes the task may come a little late
    if (udbud.tilbudsfrist().isBefore(Datoer.dagen(s.registrering().tidspunkt()))) {
      throw new Regelbrud(
          "svar",
          "Sidste dag for tilbud var den %s, så tilbuddet kan ikke tages med. Spørg jobcentret, om de vil åbne en ny runde."
              .formatted(Datoer.tekst(udbud.tilbudsfrist())));
    }
    kontroller(svar.vilkaar(), !daekning.kurser(s.forloebId()).isEmpty());
    String advarsel =
        graenser.brudt(s.forloebId(), svar.vilkaar(), planer.hent(s.forloebId()).indhold());
    if (advarsel != null && !svar.sendAlligevel()) {
      throw new Regelbrud(
          "sendAlligevel",
          "Som tilbuddet er skrevet, kan jobcentret ikke vælge det. %s Ret det, eller sæt kryds her, hvis I vil sende det alligevel."
              .formatted(advarsel));
    }
    arkiv.gemTilbud(
        new Tilbud(
            s.registrering(), udbud.nr(), skole, Tilbud.Status.KLADDE, svar.vilkaar(), advarsel));
    return Tilbudsudfald.af(Invitation.Svar.AFGIVET, s.registrering());
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

package dk.jobveu.forloeb;

import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;

/** Begins a forløb from a reported need. */
@Brugstilfaelde
public class OpretForloeb {

  private final Forloebregister register;
  private final Deltagelser deltagelser;
  private final Haendelser haendelser;

  OpretForloeb(Forloebregister register, Deltagelser deltagelser, Haendelser haendelser) {
    this.register = register;
    this.deltagelser = deltagelser;
    this.haendelser = haendelser;
  }

  public Forloeb opret(NytForloeb nyt, Registrering af) {
    if (!nyt.harLedige() && !nyt.harBeskaeftigede()) {
      throw new Regelbrud("deltagergrupper", "Vælg ledige, beskæftigede eller begge dele.");
    }
    if ("AFBOED".equals(nyt.formaal()) && !nyt.harBeskaeftigede()) {
      throw new Regelbrud(
          "deltagergrupper",
          "Et afbødeprojekt er for beskæftigede, også opsagte. Sæt kryds ved beskæftigede.");
    }
    if (nyt.forrigeForloeb() != null && register.find(nyt.forrigeForloeb()).isEmpty()) {
      throw new Regelbrud("forrigeForloeb", "Der findes ikke et forløb med det nummer.");
    }
    Forloeb forloeb = register.opret(nyt);
    Registrering r =
        new Registrering(
            forloeb.id(), af.bruger(), af.organisation(), af.paaVegneAf(), af.tidspunkt());
    deltagelser.tilknyt(forloeb.id(), forloeb.koordinator(), Rolle.KOORDINATOR.id());
    deltagelser.svar(forloeb.id(), forloeb.koordinator(), Deltagelse.Svar.ACCEPTERET, null);
    haendelser.registrer(r, "FORLOEB_BEGYNDT", "Behovet er meldt, og forløbet er begyndt.");
    return forloeb;
  }
}

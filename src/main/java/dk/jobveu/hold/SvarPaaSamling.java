package dk.jobveu.hold;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.Samlingssvar.Svar;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One of those who must agree says whether a class may be pooled with that of another forløb: the
 * other coordinator, the school that has the class, or a job centre whose citizens would move. They
 * see how many it is about and never who (R-16.2, docs/adr/0068).
 */
@Brugstilfaelde
public class SvarPaaSamling implements Blanket<SvarPaaSamling.Samlingssvaret, Intet> {

  /**
   * @param begrundelse why not, or null
   */
  public record Samlingssvaret(Boolean svar, String begrundelse) {}

  private final Holdsamlinger samlinger;
  private final Samlingsvalg valg;
  private final Holdregister register;
  private final Naboholdene naboholdene;
  private final Forloebregister forloeb;
  private final Aktoerer aktoerer;

  SvarPaaSamling(
      Holdsamlinger samlinger,
      Samlingsvalg valg,
      Holdregister register,
      Naboholdene naboholdene,
      Forloebregister forloeb,
      Aktoerer aktoerer) {
    this.samlinger = samlinger;
    this.valg = valg;
    this.register = register;
    this.naboholdene = naboholdene;
    this.forloeb = forloeb;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    return samlinger
        .ventende(s.forloebId(), s.holdNr())
        .map(samling -> vist(s, samling))
        .orElse(Map.of());
  }

  private Map<String, Object> vist(Situation s, Holdsamling samling) {
    Hold mod = register.hent(samling.modForloebId(), samling.modHoldNr());
    return Map.of(
        "fraNavn",
        aktoerer.navn(forloeb.hent(s.forloebId()).koordinator()),
        "antalPladser",
        Antal.af(samling.antal(), "plads", "pladser"),
        "kurserTekst",
        kurser(samling),
        "skolenavn",
        aktoerer.navn(skole(samling)),
        "sted",
        mod.sted(),
        "start",
        Datoer.tekst(mod.vilkaar().start()),
        "slut",
        Datoer.tekst(mod.vilkaar().slut()),
        "hvorforTekst",
        samling.begrundelse(),
        "betydning",
        betydning(samling, s.variabel("svarer")));
  }

  /** The courses of the class that is too small, as its own forløb calls them. */
  private String kurser(Holdsamling samling) {
    return naboholdene.iNaerheden(samling.forloebId()).stream()
        .filter(
            n -> n.forloebId().equals(samling.modForloebId()) && n.holdNr() == samling.modHoldNr())
        .flatMap(n -> n.kurser().stream())
        .collect(Collectors.joining(", "));
  }

  private String betydning(Holdsamling samling, String svarer) {
    if (svarer.equals(skole(samling))) {
      return "Siger I ja, underviser I begge forløbs deltagere sammen. I får listerne fra begge"
          + " forløb, og I er med i det andet forløb som skole.";
    }
    return svarer.equals(forloeb.hent(samling.modForloebId()).koordinator())
        ? "Siger I ja, er pladserne på jeres hold optaget af det andet forløb. Deltagerne bliver"
            + " i deres eget forløb; I ser ikke, hvem de er."
        : "Siger I ja, begynder jeres udvalgte på det hold i stedet. I tilmelder dem selv og taler"
            + " med hver af dem om sted og transport, før I svarer.";
  }

  @Override
  public Intet modtag(Samlingssvaret svar, Situation s) {
    Holdsamling samling = samling(s);
    if (!svar.svar() && svar.begrundelse() == null) {
      throw new Regelbrud("begrundelse", "Skriv kort, hvorfor holdene ikke kan samles.");
    }
    if (svar.svar()
        && !valg.kanTageImod(samling.modForloebId(), samling.modHoldNr(), samling.antal())) {
      throw new Regelbrud("svar", "Holdet kan ikke længere tage imod så mange. Svar nej.");
    }
    samlinger.svar(
        s.registrering(),
        new Samlingssvar(
            samling.nr(),
            s.variabel("svarer"),
            svar.svar() ? Svar.JA : Svar.NEJ,
            svar.svar() ? null : svar.begrundelse()));
    return new Intet();
  }

  private Holdsamling samling(Situation s) {
    return samlinger
        .ventende(s.forloebId(), s.holdNr())
        .orElseThrow(() -> new Regelbrud(null, "Forslaget venter ikke længere på svar."));
  }

  private String skole(Holdsamling samling) {
    return register.planlagt(samling.modForloebId(), samling.modHoldNr()).skole();
  }
}

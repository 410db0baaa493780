package dk.jobveu.hold;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.Holdafgoerelse.Beslutning;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The coordinator decides what happens to a class that is not filled. The table
 * advises; running the class against the advice is a recorded deviation.
 */
@Brugstilfaelde
public class AfklarHold implements Blanket<AfklarHold.Afklaring, AfklarHold.Udfald> {

  /**
   * What was decided, and the class with what was negotiated or changed meanwhile.
   *
   * @param begrundelse why, or null when it is to be judged again
   * @param samlesMed the class of another forløb that is to be asked, or null
   */
  public record Afklaring(
      Beslutning beslutning, String begrundelse, String samlesMed, Holdvilkaar vilkaar) {}

  /**
   * The days that timers and due dates wait for, and what was decided.
   *
   * @param holdUdfald what came of the class, or null when it is to be judged again
   * @param samlingsfrist the last day on which others can agree to pool, or null when nobody is
   *     asked
   */
  public record Udfald(
      LocalDate holdFrist,
      LocalDate kursusstart,
      LocalDate kursusafslutning,
      Beslutning holdBeslutning,
      String holdUdfald,
      LocalDate samlingsfrist) {}

  private final Holdregister register;
  private final Holdtal tal;
  private final Afvigelser afvigelser;
  private final Forloebregister forloeb;
  private final Holdsammenlaegning sammenlaegning;
  private final Naboholdene naboholdene;
  private final Samlingsvalg samlingsvalg;
  private final ForeslaaSamling samling;

  AfklarHold(
      Holdregister register,
      Holdtal tal,
      Afvigelser afvigelser,
      Forloebregister forloeb,
      Holdsammenlaegning sammenlaegning,
      Naboholdene naboholdene,
      Samlingsvalg samlingsvalg,
      ForeslaaSamling samling) {
    this.register = register;
    this.tal = tal;
    this.afvigelser = afvigelser;
    this.forloeb = forloeb;
    this.sammenlaegning = sammenlaegning;
    this.naboholdene = naboholdene;
    this.samlingsvalg = samlingsvalg;
    this.samling = samling;
  }

  @Override
  public Optional<Afklaring> forslag(Situation s) {
    return Optional.of(
        new Afklaring(null, null, null, register.hent(s.forloebId(), s.holdNr()).vilkaar()));
  }

  /** The class as it is, the advice, what can be decided, and the same course in reach. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Holdvilkaar vilkaar = register.hent(s.forloebId(), s.holdNr()).vilkaar();
    Holdafgoerelse seneste = register.senesteAfgoerelse(s.forloebId(), s.holdNr());
    Forloeb f = forloeb.hent(s.forloebId());
    List<Valg> samlesvalg =
        modellenKanSpoerge(s) ? samlingsvalg.valg(s.forloebId(), s.holdNr()) : List.of();
    Map<String, Object> vist = new HashMap<>(omHoldet(s, f, vilkaar, seneste));
    vist.put("samlesvalg", samlesvalg);
    vist.put(
        "beslutningsvalg",
        valg(
            f.erForLedige() && erDetEneste(s),
            sammenlaegning.kanSke(s.forloebId(), s.holdNr()),
            !samlesvalg.isEmpty()));
    return vist;
  }

  /** A class that goes by a version from before others could be asked would be cancelled by it. */
  private static boolean modellenKanSpoerge(Situation s) {
    return "ja".equals(s.variabel("kanSpoergeAndre"));
  }

  private Map<String, Object> omHoldet(
      Situation s, Forloeb f, Holdvilkaar vilkaar, Holdafgoerelse seneste) {
    return Map.of(
        "medBeskaeftigede",
        f.kanHaveBeskaeftigede() ? "ja" : "nej",
        "tilmeldte",
        tal.tilmeldte(s.forloebId(), s.holdNr(), vilkaar),
        "nuMinimum",
        vilkaar.minimum(),
        "senest",
        Datoer.tekst(vilkaar.beslutningsdato()),
        "raad",
        seneste.raad().tekst(),
        "raadUddybning",
        seneste.raad().uddybning(),
        "nabohold",
        naboholdene.raekker(s.forloebId()),
        "afgoerelser",
        register.afgoerelser(s.forloebId(), s.holdNr()).stream().map(AfklarHold::raekke).toList());
  }

  /** A screening that begins again would keep the other classes waiting. */
  private boolean erDetEneste(Situation s) {
    return register.planlagte(s.forloebId()).stream()
        .filter(h -> h.nr() != s.holdNr())
        .allMatch(
            h -> register.find(s.forloebId(), h.nr()).filter(o -> o.status().erSlut()).isPresent());
  }

  /** Without unemployed there is nobody to screen for. */
  private static List<Valg> valg(boolean forLedige, boolean kanSlaasSammen, boolean kanSpoerges) {
    return Arrays.stream(Beslutning.values())
        .filter(b -> b != Beslutning.FIND_FLERE || forLedige)
        .filter(b -> b != Beslutning.SLAA_SAMMEN || kanSlaasSammen)
        .filter(b -> b != Beslutning.SPOERG_ANDRE || kanSpoerges)
        .map(b -> new Valg(b.name(), b.tekst()))
        .toList();
  }

  private static Map<String, Object> raekke(Holdafgoerelse a) {
    return Map.of(
        "dato",
        Datoer.tekst(a.dato()),
        "tilmeldte",
        a.tilmeldte(),
        "minimum",
        a.minimum(),
        "raad",
        a.raad().tekst(),
        "beslutning",
        a.beslutning() == null ? "" : a.beslutning().tekst());
  }

  @Override
  public Udfald modtag(Afklaring svar, Situation s) {
    Registrering r = s.registrering();
    Beslutning beslutning = svar.beslutning();
    if (svar.begrundelse() == null && beslutning != Beslutning.VURDER_IGEN) {
      throw new Regelbrud("begrundelse", "Skriv kort hvorfor. Det hjælper de næste forløb.");
    }
    if (beslutning == Beslutning.AFLYS && sammenlaegning.kanSke(s.forloebId(), s.holdNr())) {
      throw new Regelbrud(
          "beslutning",
          "Et andet hold med de samme kurser har plads til deltagerne. Slå holdene sammen i stedet.");
    }
    Hold foer = register.hent(r.forloebId(), s.holdNr());
    Hold rettet = foer.medVilkaar(svar.vilkaar().udfyldt());
    rettet.kontroller();
    if (register.pladserTilAndre(r.forloebId()).containsKey(s.holdNr())) {
      foer.vilkaar().kraevSomAftalt(rettet.vilkaar());
    }
    LocalDate frist = svar.vilkaar().beslutningsdato();
    // the day may have come and gone meanwhile; a new one may not
    if (!frist.equals(foer.vilkaar().beslutningsdato())) {
      svar.vilkaar().kontrollerBeslutningsdag(Datoer.dagen(r.tidspunkt()));
    }
    Holdafgoerelse seneste = register.senesteAfgoerelse(r.forloebId(), s.holdNr());
    register.gemHold(
        r,
        s.holdNr(),
        rettet,
        beslutning == Beslutning.GENNEMFOER ? Holdstatus.GENNEMFOERES : Holdstatus.OPRETTET);
    register.gemAfgoerelse(r, s.holdNr(), seneste.besluttet(beslutning, svar.begrundelse()));
    if (beslutning == Beslutning.GENNEMFOER) {
      afvigelser.registrer(
          r,
          "R-5.10",
          "Holdet gennemføres, selv om rådet var »%s«: %s"
              .formatted(seneste.raad().tekst(), svar.begrundelse()));
    }
    LocalDate samlingsfrist =
        beslutning == Beslutning.SPOERG_ANDRE
            ? samling.foreslaa(r, s.holdNr(), svar.samlesMed(), svar.begrundelse())
            : null;
    return new Udfald(
        frist,
        svar.vilkaar().start(),
        svar.vilkaar().slut(),
        beslutning,
        beslutning.udfald(),
        samlingsfrist);
  }
}

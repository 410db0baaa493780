package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forlaeg;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebspakke;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.forloeb.Stopaarsag;
import dk.jobveu.referencedata.Kildelister.Gaeldende;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records where the labour market lacks people, and how we know. */
@Brugstilfaelde
public class AfdaekBehov implements Blanket<AfdaekBehov.Svar, AfdaekBehov.Udfald> {

  /** What to do with an area whose shortage was not simply confirmed. */
  public enum Omraadevalg {
    RET,
    GAA_VIDERE,
    OPGIVET
  }

  /**
   * @param omraadevalg null the first time
   */
  public record Svar(Omraadevalg omraadevalg, Behov behov) {}

  /** Whether the area is to be looked at, or why it stops here. */
  public record Udfald(
      String omraadestatus, Optional<String> fase1Udfald, Optional<Stopaarsag> stopAarsag) {}

  private final Behovsregister behovsregister;
  private final Forlaeg forlaeg;
  private final Forloebspakke pakke;
  private final Forloebregister register;
  private final Virksomheder virksomheder;
  private final Mangelopslag mangelopslag;
  private final Genvalideringer genvalideringer;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;

  AfdaekBehov(
      Behovsregister behovsregister,
      Forlaeg forlaeg,
      Forloebspakke pakke,
      Forloebregister register,
      Virksomheder virksomheder,
      Mangelopslag mangelopslag,
      Genvalideringer genvalideringer,
      Aktoerer aktoerer,
      Haendelser haendelser) {
    this.behovsregister = behovsregister;
    this.forlaeg = forlaeg;
    this.pakke = pakke;
    this.register = register;
    this.virksomheder = virksomheder;
    this.mangelopslag = mangelopslag;
    this.genvalideringer = genvalideringer;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
  }

  /**
   * What is known already; a copy begins with the titles of its source or of the package it began
   * with, and asks anew for all that belongs to a place or a day. Where the
   * Arbejdsmarkedsbalance has been read in, it is looked up unless somebody chooses.
   */
  @Override
  public Optional<Svar> forslag(Situation s) {
    return forlaeg
        .find(
            s.forloebId(),
            behovsregister::find,
            kilde -> behovsregister.find(kilde).map(Behov::somForlaeg))
        .or(() -> pakke.til(s.forloebId()).map(Behov::afPakke))
        .map(b -> medOpslag(b, s))
        .or(() -> balance(s).map(u -> medOpslag(Behov.ukendt(), s)))
        .map(b -> new Svar(b.fravigBegrundelse() == null ? null : Omraadevalg.GAA_VIDERE, b));
  }

  private Behov medOpslag(Behov b, Situation s) {
    return balance(s)
        .map(
            g ->
                b.medOpslag(
                    b.stillinger().stream()
                        .map(
                            x ->
                                x.balancekategori() == null
                                    ? new Behov.Stilling(
                                        x.stillingsbetegnelse(), Mangelopslag.SLAA_OP)
                                    : x)
                        .toList(),
                    b.balancedato() == null ? g.udgave().gaelderFra() : b.balancedato()))
        .orElse(b);
  }

  private Optional<Gaeldende> balance(Situation s) {
    return mangelopslag.balance(raad(s), dag(s));
  }

  private String raad(Situation s) {
    return mangelopslag.raad(register.hent(s.forloebId()), dag(s));
  }

  private static LocalDate dag(Situation s) {
    return Datoer.dagen(s.registrering().tidspunkt());
  }

  /** The companies, and what the table said of the area the last time. */
  @Override
  public Map<String, Object> vist(Situation s) {
    Forloeb forloeb = register.hent(s.forloebId());
    List<Mangelvalidering> svar = behovsregister.valideringer(s.forloebId());
    Optional<Genvalidering> nyeLister = genvalideringer.venter(s.forloebId());
    return Map.ofEntries(
        Map.entry("titel", forloeb.titel()),
        Map.entry("raad", forloeb.rar()),
        Map.entry("erFoersteRunde", forloeb.runde() < 2),
        Map.entry("omraadeErUafklaret", !svar.stream().allMatch(Mangelvalidering::erBekraeftet)),
        Map.entry(
            "virksomhedsliste", Virksomhedstabel.af(virksomheder.alle(s.forloebId()), aktoerer)),
        Map.entry("balancevalg", mangelopslag.valg(balance(s), forloeb.startdato())),
        Map.entry("indsatsomraader", mangelopslag.indsatsomraader(raad(s), dag(s))),
        Map.entry(
            "valideringer",
            svar.stream()
                .map(
                    v ->
                        Map.of(
                            "stillingsbetegnelse", v.stillingsbetegnelse(),
                            "svar", v.status().tekst(),
                            "hvorfor", v.begrundelse() == null ? "" : v.begrundelse()))
                .toList()),
        Map.entry("nyeLister", nyeLister.map(mangelopslag::iOrd).orElse("")),
        Map.entry("genvalidering", nyeLister.map(mangelopslag::foerOgNu).orElseGet(List::of)));
  }

  @Override
  public Udfald modtag(Svar svar, Situation s) {
    if (svar.behov().stillinger().isEmpty()) {
      throw new Regelbrud("stillinger", "Skriv mindst én stillingsbetegnelse.");
    }
    Set<String> set = new HashSet<>();
    for (Behov.Stilling stilling : svar.behov().stillinger()) {
      if (!set.add(stilling.stillingsbetegnelse().toLowerCase(Locale.ROOT))) {
        throw new Regelbrud(
            "stillinger",
            "Stillingsbetegnelsen " + stilling.stillingsbetegnelse() + " står der to gange.");
      }
    }
    Behov nyt = mangelopslag.slaaetOp(svar.behov(), raad(s), dag(s));
    if (nyt.kilder().contains("BALANCE") && nyt.balancedato() == null) {
      throw new Regelbrud("balancedato", "Skriv, hvilken Arbejdsmarkedsbalance du har læst i.");
    }
    behovsregister.gemBehov(s.registrering(), nyt);
    haendelser.registrer(
        s.registrering(), "BEHOV_AFDAEKKET", "Behovet er afdækket: " + nyt.stillingstekst() + ".");
    return svar.omraadevalg() == Omraadevalg.OPGIVET
        ? new Udfald(
            ValiderMangelomraade.OPGIVET,
            Optional.of("STOPPET"),
            Optional.of(Stopaarsag.IKKE_STOR_NOK))
        : new Udfald("UAFKLARET", Optional.empty(), Optional.empty());
  }
}

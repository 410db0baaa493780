package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Tilhoersforhold;
import dk.jobveu.behov.Virksomhedsmelding.Meldt;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.NytForloeb;
import dk.jobveu.forloeb.OpretForloeb;
import dk.jobveu.forloeb.Pakkevalg;
import dk.jobveu.forloeb.Pakkevalgene;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Krise;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody reports a need: the forløb begins, and companies that came by themselves are noted
 * (R-2.1–R-2.3, R-15.6).
 */
@Brugstilfaelde
public class StartForloeb implements Blanket<StartForloeb.Svar, StartForloeb.Begyndt> {

  /** What is known when a forløb begins; see {@link Forloeb} for the fields. */
  public record Svar(
      String titel,
      String kommune,
      LocalDate startdato,
      List<String> deltagergrupper,
      String valgtFormaal,
      String kriseaarsag,
      Boolean denKorteVej,
      String startvariant,
      List<String> initiativtagere,
      List<NyVirksomhed> henvendelser,
      String valgtKoordinator,
      int runde,
      String forrigeForloeb,
      String branchepakke,
      boolean skalEvalueres) {}

  /** The forløb, its coordinator and whom it is for. */
  public record Begyndt(
      String forloebId,
      String koordinator,
      boolean harLedige,
      boolean harBeskaeftigede,
      String formaal,
      boolean kortVej) {}

  /** Start variant in which an organisation here went to the company, as an AMK does. */
  private static final String OPSOEGT = "C";

  private final Referencedata referencedata;
  private final Aktoerer aktoerer;
  private final Tilhoersforhold tilhoersforhold;
  private final Forloebregister register;
  private final Deltagelser deltagelser;
  private final Forbilleder forbilleder;
  private final Virksomhedsmelding melding;
  private final Indmeldinger indmeldinger;
  private final OpretForloeb opretForloeb;
  private final Beslutninger beslutninger;
  private final Pakkevalgene pakkevalgene;

  StartForloeb(
      Referencedata referencedata,
      Aktoerer aktoerer,
      Tilhoersforhold tilhoersforhold,
      Forloebregister register,
      Deltagelser deltagelser,
      Forbilleder forbilleder,
      Virksomhedsmelding melding,
      Indmeldinger indmeldinger,
      OpretForloeb opretForloeb,
      Beslutninger beslutninger,
      Pakkevalgene pakkevalgene) {
    this.pakkevalgene = pakkevalgene;
    this.referencedata = referencedata;
    this.aktoerer = aktoerer;
    this.tilhoersforhold = tilhoersforhold;
    this.register = register;
    this.deltagelser = deltagelser;
    this.forbilleder = forbilleder;
    this.melding = melding;
    this.indmeldinger = indmeldinger;
    this.opretForloeb = opretForloeb;
    this.beslutninger = beslutninger;
  }

  private static LocalDate idag(Situation s) {
    return Datoer.dagen(s.registrering().tidspunkt());
  }

  @Override
  public Optional<Svar> forslag(Situation s) {
    String organisation = s.registrering().organisation();
    String koordinator =
        Aktoervalg.koordinatorer(aktoerer).stream().anyMatch(v -> v.value().equals(organisation))
            ? organisation
            : null;
    return Optional.of(
        new Svar(
            null,
            null,
            idag(s),
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            koordinator,
            1,
            null,
            null,
            true));
  }

  /** Municipalities, coordinators and earlier forløb to choose from. */
  @Override
  public Map<String, Object> vist(Situation s) {
    return Map.of(
        "kommunevalg",
        referencedata.kommuner(idag(s)).stream()
            .sorted(Danskorden.efter(Kommune::navn))
            .map(kommune -> new Valg(kommune.kode(), kommune.navn()))
            .toList(),
        "krisevalg",
        referencedata.kriser().stream()
            .map(k -> new Valg(k.kode(), "%s (%s)".formatted(k.navn(), hvornaar(k))))
            .toList(),
        "koordinatorvalg",
        Aktoervalg.koordinatorer(aktoerer),
        "pakkevalg",
        referencedata.branchepakker(idag(s)).stream()
            .map(b -> new Valg(b.kode(), b.navn()))
            .toList(),
        "tidligereForloeb",
        tidligere(s.registrering().bruger()));
  }

  /**
   * What the person may build on: the own organisations' forløb and the approved cases. The answer
   * is checked against the same choices, and what was written in a forløb follows with a copy.
   */
  private List<Valg> tidligere(String bruger) {
    Set<String> egne = tilhoersforhold.organisationer(bruger);
    Set<String> kendte = new HashSet<>(deltagelser.forloebMed(egne));
    kendte.addAll(forbilleder.forloeb());
    return register.alle().stream()
        .filter(f -> kendte.contains(f.id()) || egne.contains(f.koordinator()))
        .map(f -> new Valg(f.id(), f.id() + " " + f.titel()))
        .toList();
  }

  @Override
  public Begyndt modtag(Svar svar, Situation s) {
    kraevKendteDatoer(svar, idag(s));
    kraevVirksomhed(svar);
    kraevPakke(svar);
    Kommune kommune =
        referencedata
            .kommune(svar.kommune(), svar.startdato())
            .orElseThrow(() -> new Regelbrud("kommune", "Vælg den kommune, forløbet hører til."));
    Registrering af = s.registrering();
    Forloeb forloeb =
        opretForloeb.opret(
            new NytForloeb(
                svar.titel(),
                kommune.kode(),
                kommune.raad(),
                kommune.amk(),
                svar.startdato(),
                svar.runde(),
                svar.forrigeForloeb(),
                svar.valgtKoordinator(),
                svar.startvariant(),
                svar.initiativtagere(),
                svar.valgtFormaal(),
                svar.deltagergrupper().contains("LEDIGE"),
                svar.deltagergrupper().contains("BESKAEFTIGEDE"),
                svar.kriseaarsag(),
                svar.skalEvalueres(),
                af.bruger()),
            af);
    noter(forloeb, svar, af);
    if (svar.branchepakke() != null) {
      pakkevalgene.gem(new Pakkevalg(registrering(forloeb, af), svar.branchepakke()));
    }
    return new Begyndt(
        forloeb.id(),
        forloeb.koordinator(),
        forloeb.harLedige(),
        forloeb.harBeskaeftigede(),
        forloeb.formaal(),
        Boolean.TRUE.equals(svar.denKorteVej()));
  }

  private void kraevPakke(Svar svar) {
    if (svar.branchepakke() != null
        && referencedata.branchepakke(svar.branchepakke(), svar.startdato()).isEmpty()) {
      throw new Regelbrud(
          "branchepakke",
          "Pakken gælder ikke den dag, forløbet begynder. Vælg en anden, eller lad feltet være"
              + " tomt.");
    }
  }

  /** The short way begins with a company that asks, or that was asked. */
  private static void kraevVirksomhed(Svar svar) {
    if (Boolean.TRUE.equals(svar.denKorteVej()) && svar.henvendelser().isEmpty()) {
      throw new Regelbrud(
          "denKorteVej",
          "Den korte vej begynder hos en virksomhed. Skriv den under »Virksomheder, I har talt"
              + " med«, eller vælg hele vejen.");
    }
  }

  /** What the forløb is held up against is known for some days only, as the data say. */
  private void kraevKendteDatoer(Svar svar, LocalDate idag) {
    int aar = beslutninger.taerskel("startdato_aar_frem_max").intValue();
    LocalDate senest = idag.plusYears(aar);
    if (svar.startdato().isAfter(senest)) {
      throw new Regelbrud(
          "startdato",
          "Et forløb kan højst begynde %d år frem, senest %s. Ret startdatoen."
              .formatted(aar, Datoer.tekst(senest)));
    }
    if (referencedata.kommuner(svar.startdato()).isEmpty()) {
      throw new Regelbrud(
          "startdato",
          "Kommuner og råd er ikke kendt den dag. Skriv den dag, forløbet begynder, eller begyndte.");
    }
    if (svar.kriseaarsag() != null
        && referencedata.krise(svar.kriseaarsag(), svar.startdato()).isEmpty()) {
      throw new Regelbrud(
          "kriseaarsag",
          referencedata.kriser().stream()
              .filter(k -> k.kode().equals(svar.kriseaarsag()))
              .map(
                  k ->
                      "Krisen gælder %s. Ret startdatoen, eller vælg en anden krise."
                          .formatted(hvornaar(k)))
              .findFirst()
              .orElse("Vælg en af kriserne på listen."));
    }
  }

  private static String hvornaar(Krise krise) {
    String fra = "forløb, der begynder fra " + Datoer.tekst(krise.gyldighed().fra());
    return krise.gyldighed().til() == null
        ? fra
        : fra + " til " + Datoer.tekst(krise.gyldighed().til());
  }

  private static Registrering registrering(Forloeb forloeb, Registrering af) {
    String organisation = af.organisation() == null ? forloeb.koordinator() : af.organisation();
    return new Registrering(forloeb.id(), af.bruger(), organisation, null, af.tidspunkt());
  }

  /**
   * Companies that came by themselves or were approached, and who took the initiative. Who went to
   * a company has spoken with it about its need and is its contact.
   */
  private void noter(Forloeb forloeb, Svar svar, Registrering af) {
    Registrering r = registrering(forloeb, af);
    String organisation = r.organisation();
    melding.meld(
        r,
        OPSOEGT.equals(svar.startvariant())
            ? aktoerer.find(organisation).map(Aktoer::rolle).orElseThrow()
            : Virksomhedsmelding.HENVENDELSE,
        "henvendelser",
        svar.henvendelser().stream().map(Meldt::medBehov).toList());
    svar.initiativtagere().forEach(i -> indmeldinger.gemInitiativ(r, i));
  }
}

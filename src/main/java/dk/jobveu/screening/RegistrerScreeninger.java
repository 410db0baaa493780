package dk.jobveu.screening;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Beslutninger.Truffet;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Listebrud.Brud;
import dk.jobveu.faelles.Listekontrol;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.screening.Kandidatkriterier.Skalkrav;
import dk.jobveu.screening.Kandidatkriterier.Virksomhedssamtale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.util.function.SingletonSupplier;

/**
 * Screens many candidates of one job centre at once. The decision table {@code
 * screen_kandidat} proposes; the job centre may decide otherwise with a reason. All or
 * none are written.
 */
@Brugstilfaelde
public class RegistrerScreeninger {

  private static final String BESLUTNING = "screen_kandidat";

  private final Deltagere deltagere;
  private final Screeninger screeninger;
  private final Screeningsresultater resultater;
  private final Planramme plan;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;
  private final Afklaringsgang afklaring;
  private final Screeningsoptaelling optaelling;
  private final Kursusgang kursusgang;
  private final List<Udvalgtvidne> vidner;

  public RegistrerScreeninger(
      Deltagere deltagere,
      Screeninger screeninger,
      Screeningsresultater resultater,
      Planramme plan,
      Beslutninger beslutninger,
      Afvigelser afvigelser,
      Afklaringsgang afklaring,
      Screeningsoptaelling optaelling,
      Kursusgang kursusgang,
      List<Udvalgtvidne> vidner) {
    this.deltagere = deltagere;
    this.screeninger = screeninger;
    this.resultater = resultater;
    this.plan = plan;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
    this.afklaring = afklaring;
    this.optaelling = optaelling;
    this.kursusgang = kursusgang;
    this.vidner = List.copyOf(vidner);
  }

  /** Screens the candidates in the given order; the first ones get the places. */
  public List<Screeningsresultat> screen(
      Registrering r, String jobcenter, List<Kandidatkriterier> kriterier) {
    Forslag forslag = forslag(r, runde(r, jobcenter, kriterier), kriterier);
    Listekontrol.afvis(forslag.brud());
    beslutninger.gem(forslag.trufne());
    forslag.resultater().stream()
        .filter(Screeningsresultat::tilsidesat)
        .map(RegistrerScreeninger::afvigelse)
        .distinct()
        .forEach(begrundelse -> afvigelser.registrer(r, "R-5.3", begrundelse));
    resultater.gemResultater(r, forslag.resultater());
    afklaring.screenet(r, forslag.resultater());
    optaelling.igen(r, jobcenter);
    vidner.forEach(v -> v.udvalgteErAendret(r));
    return forslag.resultater();
  }

  /** The rules that the list breaks; what the table would propose is looked up and not recorded. */
  public List<Brud> kontroller(
      Registrering r, String jobcenter, List<Kandidatkriterier> kriterier) {
    Listekontrol kontrol = new Listekontrol();
    Runde runde = kontrol.hent(() -> runde(r, jobcenter, kriterier));
    return runde == null ? kontrol.brud() : forslag(r, runde, kriterier).brud();
  }

  /** What the list would become, with a result for each row that breaks no rule. */
  private record Forslag(
      List<Brud> brud, List<Screeningsresultat> resultater, List<Truffet> trufne) {}

  private Forslag forslag(Registrering r, Runde runde, List<Kandidatkriterier> kriterier) {
    Listekontrol kontrol = new Listekontrol();
    Set<String> sete = new HashSet<>();
    List<Screeningsresultat> resultater = new ArrayList<>();
    List<Truffet> trufne = new ArrayList<>();
    int tilbage = runde.pladser();
    for (int nr = 0; nr < kriterier.size(); nr++) {
      kontrol.raekke(nr);
      Kandidatkriterier k = kriterier.get(nr);
      Deltager kandidat = runde.egne().get(k.deltagerId());
      boolean kendt =
          kontrol.kraev(
              kandidat != null,
              "deltagerId",
              "Kandidaten %s er ikke på jeres liste.".formatted(k.deltagerId()));
      kontrol.kraev(
          sete.add(k.deltagerId()),
          "deltagerId",
          "Kandidaten %s står der to gange.".formatted(k.deltagerId()));
      boolean krav =
          kontrol.kraev(
              k.opfyldte() != null || k.skalkrav() != null,
              "kompetencer",
              "Angiv kravene for kandidaten %s.".formatted(k.deltagerId()));
      boolean vil =
          kontrol.kraev(
              k.motivation() != null,
              "motivation",
              "Angiv motivationen for kandidaten %s.".formatted(k.deltagerId()));
      if (kendt && krav && vil) {
        Map<String, Object> input = input(runde, kandidat, k, Math.max(0, tilbage));
        Afgoerelse afgoerelse = beslutninger.opslag(BESLUTNING, r.forloebId(), input);
        Screeningsresultat resultat = resultat(runde, kandidat, k, afgoerelse);
        kontrol.kraev(
            !resultat.tilsidesat() || k.begrundelse() != null && !k.begrundelse().isBlank(),
            "begrundelse",
            "Forslaget til %s er »%s«. Skriv, hvorfor I vælger »%s«."
                .formatted(
                    k.deltagerId(), resultat.forslag().tekst(), resultat.resultat().tekst()));
        boolean udvalgt = resultat.resultat() == Screeningsudfald.UDVALGT;
        kontrol.kraev(
            udvalgt || !runde.tilmeldte().get().contains(k.deltagerId()),
            "deltagerId",
            "Kandidaten %s er tilmeldt et hold og mister ikke pladsen her. Registrér frafald i stedet."
                .formatted(k.deltagerId()));
        tilbage -= udvalgt ? 1 : 0;
        resultater.add(resultat);
        trufne.add(new Truffet(new Sag(r.forloebId(), k.deltagerId()), input, afgoerelse));
      }
    }
    return new Forslag(kontrol.brud(), resultater, trufne);
  }

  /**
   * What holds for all candidates of one list.
   *
   * @param tilmeldte who is enrolled, whoever screened them; asked when somebody is not selected
   * @param pladser those that nobody has who is not on the list; too many may have been selected
   */
  private record Runde(
      Screeningsprofil profil,
      Map<String, Deltager> egne,
      Set<String> maalgrupper,
      Supplier<Set<String>> tilmeldte,
      int pladser) {}

  private Runde runde(Registrering r, String jobcenter, List<Kandidatkriterier> kriterier) {
    Screeningsprofil profil =
        screeninger
            .profil(r.forloebId())
            .orElseThrow(
                () -> new Regelbrud(null, "Screeningsprofilen skal være klar, før I kan screene."));
    int maal =
        screeninger
            .find(r.forloebId(), jobcenter)
            .map(Jobcenterscreening::maal)
            .orElseThrow(
                () -> new Regelbrud(null, "Jeres jobcenter har ikke fået pladser i forløbet."));
    Map<String, Deltager> egne =
        deltagere.ledigeAfJobcenter(r.forloebId(), jobcenter).stream()
            .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
    Set<String> nye =
        kriterier.stream().map(Kandidatkriterier::deltagerId).collect(Collectors.toSet());
    int udvalgte =
        (int)
            resultater.afJobcenter(r.forloebId(), jobcenter).stream()
                .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
                .filter(s -> !nye.contains(s.deltagerId()))
                .count();
    return new Runde(
        profil,
        egne,
        plan.maalgrupper(r.forloebId()),
        SingletonSupplier.of(() -> kursusgang.tilmeldte(r.forloebId())),
        maal - udvalgte);
  }

  private static Skalkrav skalkrav(Runde runde, Kandidatkriterier k) {
    return k.opfyldte() == null ? k.skalkrav() : runde.profil().skalkrav(k.opfyldte());
  }

  private static Integer procent(Runde runde, Kandidatkriterier k) {
    return k.opfyldte() == null ? null : Integer.valueOf(runde.profil().procent(k.opfyldte()));
  }

  private static Boolean personligSocial(Runde runde, Kandidatkriterier k) {
    return k.opfyldte() == null
        ? k.personligSocialOk()
        : Boolean.valueOf(runde.profil().personligSocialOk(k.opfyldte()));
  }

  private static Virksomhedssamtale samtale(Kandidatkriterier k) {
    return k.virksomhedssamtale() == null ? Virksomhedssamtale.INGEN : k.virksomhedssamtale();
  }

  private static Map<String, Object> input(
      Runde runde, Deltager kandidat, Kandidatkriterier k, int pladserTilbage) {
    Set<String> maalgrupper = runde.maalgrupper();
    Map<String, Object> input = new HashMap<>();
    input.put(
        "maalgruppeIPlan", maalgrupper.isEmpty() || maalgrupper.contains(kandidat.maalgruppe()));
    input.put("motivation", k.motivation().name());
    input.put("virksomhedssamtale", samtale(k).name());
    input.put("skalKriterier", skalkrav(runde, k).name());
    input.put("sprogOk", k.sprogOk());
    input.put("erUdsatEllerUng", kandidat.udsatEllerUng());
    input.put("personligSocialOk", personligSocial(runde, k));
    input.put("oensketJobmaalPasser", k.jobmaalPasser());
    input.put("pladserTilbage", pladserTilbage);
    input.put("kompetencePct", procent(runde, k));
    return input;
  }

  private static Screeningsresultat resultat(
      Runde runde, Deltager kandidat, Kandidatkriterier k, Afgoerelse afgoerelse) {
    Screeningsudfald forslag = Screeningsudfald.valueOf(afgoerelse.tekst("resultat"));
    Screeningsudfald resultat = k.oensketResultat() == null ? forslag : k.oensketResultat();
    return new Screeningsresultat(
        k.deltagerId(),
        kandidat.jobcenter(),
        kandidat.maalgruppe(),
        k.opfyldte() == null ? Set.of() : Set.copyOf(k.opfyldte()),
        skalkrav(runde, k),
        procent(runde, k),
        k.motivation(),
        k.sprogOk(),
        personligSocial(runde, k),
        k.jobmaalPasser(),
        samtale(k),
        forslag,
        resultat,
        afgoerelse.ja("taetOpfoelgning"),
        resultat != forslag,
        k.begrundelse());
  }

  /**
   * The reason may speak of a person, so it stays with the result in the job centre; and so does
   * who it was, since deviations are read by everybody in the forløb and in the casebank.
   */
  private static String afvigelse(Screeningsresultat s) {
    return "Screeningen af en kandidat blev ændret fra »%s« til »%s«. Begrundelsen ligger hos jobcentret."
        .formatted(s.forslag().tekst(), s.resultat().tekst());
  }
}

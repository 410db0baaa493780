package dk.jobveu.screening;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.forloeb.Registrering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Screens many candidates of one job centre at once. The decision table {@code
 * screen_kandidat} proposes; the job centre may decide otherwise with a reason. All or
 * none are written.
 */
@Service
public class ScreenKandidater {

  private final Kandidater kandidater;
  private final Screeningsprofiler profiler;
  private final Screeninger screeninger;
  private final Screeningsresultater resultater;
  private final Planramme plan;
  private final Beslutninger beslutninger;
  private final Afvigelser afvigelser;

  public ScreenKandidater(
      Kandidater kandidater,
      Screeningsprofiler profiler,
      Screeninger screeninger,
      Screeningsresultater resultater,
      Planramme plan,
      Beslutninger beslutninger,
      Afvigelser afvigelser) {
    this.kandidater = kandidater;
    this.profiler = profiler;
    this.screeninger = screeninger;
    this.resultater = resultater;
    this.plan = plan;
    this.beslutninger = beslutninger;
    this.afvigelser = afvigelser;
  }

  /** Screens the candidates in the given order; the first ones get the places. */
  @Transactional
  public List<Screeningsresultat> screen(
      Registrering r, String jobcenter, List<Kandidatkriterier> kriterier) {
    Screeningsprofil profil =
        profiler
            .find(r.forloebId())
            .orElseThrow(
                () -> new Regelbrud(null, "Screeningsprofilen skal være klar, før I kan screene."));
    int maal =
        screeninger
            .find(r.forloebId(), jobcenter)
            .map(Jobcenterscreening::maal)
            .orElseThrow(
                () -> new Regelbrud(null, "Jeres jobcenter har ikke fået pladser i forløbet."));
    Map<String, Kandidat> egne =
        kandidater.afJobcenter(r.forloebId(), jobcenter).stream()
            .collect(Collectors.toMap(Kandidat::deltagerId, Function.identity()));
    Set<String> nye =
        kriterier.stream().map(Kandidatkriterier::deltagerId).collect(Collectors.toSet());
    int udvalgte =
        (int)
            resultater.afJobcenter(r.forloebId(), jobcenter).stream()
                .filter(s -> s.resultat() == Screeningsudfald.UDVALGT)
                .filter(s -> !nye.contains(s.deltagerId()))
                .count();
    Set<String> maalgrupper = plan.maalgrupper(r.forloebId());
    List<Screeningsresultat> svar = new ArrayList<>();
    Set<String> sete = new HashSet<>();
    for (Kandidatkriterier k : kriterier) {
      Kandidat kandidat = egne.get(k.deltagerId());
      if (kandidat == null) {
        throw new Regelbrud(
            k.deltagerId(), "Kandidaten %s er ikke på jeres liste.".formatted(k.deltagerId()));
      }
      if (!sete.add(k.deltagerId())) {
        throw new Regelbrud(
            k.deltagerId(), "Kandidaten %s står der to gange.".formatted(k.deltagerId()));
      }
      Screeningsresultat resultat =
          vurder(r, profil, maalgrupper, kandidat, k, Math.max(0, maal - udvalgte));
      if (resultat.resultat() == Screeningsudfald.UDVALGT) {
        udvalgte++;
      }
      resultater.gem(r, resultat);
      svar.add(resultat);
    }
    return svar;
  }

  private Screeningsresultat vurder(
      Registrering r,
      Screeningsprofil profil,
      Set<String> maalgrupper,
      Kandidat kandidat,
      Kandidatkriterier k,
      int pladserTilbage) {
    Set<Integer> opfyldte = k.opfyldte();
    Skalkrav skalkrav = opfyldte == null ? k.skalkrav() : profil.skalkrav(opfyldte);
    if (skalkrav == null || k.motivation() == null) {
      throw new Regelbrud(
          k.deltagerId(), "Angiv krav og motivation for kandidaten %s.".formatted(k.deltagerId()));
    }
    Integer procent = opfyldte == null ? null : Integer.valueOf(profil.procent(opfyldte));
    Boolean personligSocial =
        opfyldte == null
            ? k.personligSocialOk()
            : Boolean.valueOf(profil.personligSocialOk(opfyldte));
    var samtale =
        k.virksomhedssamtale() == null
            ? Kandidatkriterier.Virksomhedssamtale.INGEN
            : k.virksomhedssamtale();

    Map<String, Object> input = new HashMap<>();
    input.put(
        "maalgruppeIPlan", maalgrupper.isEmpty() || maalgrupper.contains(kandidat.maalgruppe()));
    input.put("motivation", k.motivation().name());
    input.put("virksomhedssamtale", samtale.name());
    input.put("skalKriterier", skalkrav.name());
    input.put("sprogOk", k.sprogOk());
    input.put("erUdsatEllerUng", kandidat.udsatEllerUng());
    input.put("personligSocialOk", personligSocial);
    input.put("oensketJobmaalPasser", k.jobmaalPasser());
    input.put("pladserTilbage", pladserTilbage);
    input.put("kompetencePct", procent);
    Afgoerelse afgoerelse =
        beslutninger.traef("screen_kandidat", new Sag(r.forloebId(), k.deltagerId()), input);
    Screeningsudfald forslag = Screeningsudfald.valueOf(afgoerelse.tekst("resultat"));
    Screeningsudfald resultat = k.oensketResultat() == null ? forslag : k.oensketResultat();
    boolean tilsidesat = resultat != forslag;
    if (tilsidesat) {
      noter(r, k, forslag, resultat);
    }
    return new Screeningsresultat(
        k.deltagerId(),
        kandidat.jobcenter(),
        kandidat.maalgruppe(),
        opfyldte == null ? Set.of() : Set.copyOf(opfyldte),
        skalkrav,
        procent,
        k.motivation(),
        k.sprogOk(),
        personligSocial,
        k.jobmaalPasser(),
        samtale,
        forslag,
        resultat,
        afgoerelse.ja("taetOpfoelgning"),
        tilsidesat,
        k.begrundelse());
  }

  /**
   * The reason may speak of a person, so it stays with the result in the job centre; and so does
   * who it was, since deviations are read by everybody in the forløb and in the casebank.
   */
  private void noter(
      Registrering r, Kandidatkriterier k, Screeningsudfald forslag, Screeningsudfald resultat) {
    if (k.begrundelse() == null || k.begrundelse().isBlank()) {
      throw new Regelbrud(
          k.deltagerId(),
          "Forslaget til %s er »%s«. Skriv hvorfor I vælger »%s«."
              .formatted(k.deltagerId(), forslag.tekst(), resultat.tekst()));
    }
    afvigelser.registrer(
        r,
        "R-5.3",
        "Screeningen af en kandidat blev ændret fra »%s« til »%s«. Begrundelsen ligger hos jobcentret."
            .formatted(forslag.tekst(), resultat.tekst()));
  }
}

package dk.jobveu.screening;

import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Situation;
import dk.jobveu.forloeb.Forloebregister;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What the three forms of a job centre's screening show: its own numbers and the common profile.
 */
@Component
class Jobcenteroplysninger {

  private final Forloebregister forloeb;
  private final Screeninger screeninger;
  private final Screeningsresultater resultater;
  private final Deltagere deltagere;
  private final Fyldning fyldning;

  Jobcenteroplysninger(
      Forloebregister forloeb,
      Screeninger screeninger,
      Screeningsresultater resultater,
      Deltagere deltagere,
      Fyldning fyldning) {
    this.forloeb = forloeb;
    this.screeninger = screeninger;
    this.resultater = resultater;
    this.deltagere = deltagere;
    this.fyldning = fyldning;
  }

  Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = new LinkedHashMap<>();
    vist.put("forloebId", s.forloebId());
    vist.put("titel", forloeb.hent(s.forloebId()).titel());
    vist.put("frist", screeninger.plan(s.forloebId()).map(p -> Datoer.tekst(p.frist())).orElse(""));
    vist.put(
        "ordninger",
        screeninger
            .plan(s.forloebId())
            .filter(p -> p.ordninger() != null)
            .map(Jobcenteroplysninger::ordninger)
            .orElse("Spørg koordinatoren, hvilke ordninger der kan bruges."));
    fyldning.af(s.forloebId()).jobcentre().stream()
        .filter(j -> j.jobcenter().equals(s.jobcenter()))
        .forEach(
            j -> {
              vist.put("maal", j.maal());
              vist.put("minimum", j.minimum());
              vist.put("udvalgt", j.udvalgt());
            });
    vist.put("manglende", manglende(s.forloebId(), s.jobcenter()));
    vist.put("profil", profil(s.forloebId()));
    return vist;
  }

  private static String ordninger(Screeningsplan plan) {
    return plan.ordningerMedSkolen()
        ? plan.ordninger() + "\n\nKoordinatoren og skolen har gjort dem klare sammen."
        : plan.ordninger();
  }

  private List<Map<String, String>> profil(String forloebId) {
    return screeninger
        .profil(forloebId)
        .map(Screeningsprofil::kompetencer)
        .orElse(List.of())
        .stream()
        .map(k -> Map.of("navn", k.navn(), "type", k.type().tekst(), "krav", k.krav().tekst()))
        .toList();
  }

  /** How many of the job centre's candidates have no result yet. */
  int manglende(String forloebId, String jobcenter) {
    Set<String> screenede =
        resultater.afJobcenter(forloebId, jobcenter).stream()
            .map(Screeningsresultat::deltagerId)
            .collect(Collectors.toSet());
    return (int)
        deltagere.ledigeAfJobcenter(forloebId, jobcenter).stream()
            .filter(d -> !screenede.contains(d.deltagerId()))
            .count();
  }
}

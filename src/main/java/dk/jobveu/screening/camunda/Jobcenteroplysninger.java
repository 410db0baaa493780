package dk.jobveu.screening.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.screening.Fyldning;
import dk.jobveu.screening.MeldScreeningFaerdig;
import dk.jobveu.screening.Screeninger;
import dk.jobveu.screening.Screeningsplan;
import dk.jobveu.screening.Screeningsprofiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * What the three forms of a job centre's screening show: its own numbers and the common profile.
 */
@Component
class Jobcenteroplysninger {

  private final Forloebregister forloeb;
  private final Screeninger screeninger;
  private final Screeningsprofiler profiler;
  private final Fyldning fyldning;
  private final MeldScreeningFaerdig meld;

  Jobcenteroplysninger(
      Forloebregister forloeb,
      Screeninger screeninger,
      Screeningsprofiler profiler,
      Fyldning fyldning,
      MeldScreeningFaerdig meld) {
    this.forloeb = forloeb;
    this.screeninger = screeninger;
    this.profiler = profiler;
    this.fyldning = fyldning;
    this.meld = meld;
  }

  Map<String, Object> data(Blanketkontekst k) {
    String jobcenter = Opslag.jobcenter(k);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("forloebId", k.forloebId());
    data.put("titel", forloeb.hent(k.forloebId()).titel());
    data.put("frist", screeninger.plan(k.forloebId()).map(p -> Datoer.tekst(p.frist())).orElse(""));
    data.put(
        "ordninger",
        screeninger
            .plan(k.forloebId())
            .map(Screeningsplan::ordninger)
            .orElse("Spørg koordinatoren, hvilke ordninger der kan bruges."));
    fyldning.af(k.forloebId()).jobcentre().stream()
        .filter(j -> j.jobcenter().equals(jobcenter))
        .forEach(
            j -> {
              data.put("maal", j.maal());
              data.put("minimum", j.minimum());
              data.put("udvalgt", j.udvalgt());
            });
    data.put("manglende", meld.manglende(k.forloebId(), jobcenter));
    data.put("profil", profil(k.forloebId()));
    return data;
  }

  private List<Map<String, Object>> profil(String forloebId) {
    return profiler
        .find(forloebId)
        .map(
            p ->
                p.kompetencer().stream()
                    .map(
                        x ->
                            Map.<String, Object>of(
                                "navn",
                                x.navn(),
                                "type",
                                x.type().tekst(),
                                "krav",
                                x.skal() ? "Skal have" : "En fordel"))
                    .toList())
        .orElse(List.of());
  }
}

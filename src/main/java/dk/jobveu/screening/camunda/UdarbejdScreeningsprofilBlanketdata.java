package dk.jobveu.screening.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.Screeningsprofiler;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The profile as it is, when the task comes back to be revised. */
@Component
class UdarbejdScreeningsprofilBlanketdata implements Blanketdata {

  private final Screeningsprofiler profiler;

  UdarbejdScreeningsprofilBlanketdata(Screeningsprofiler profiler) {
    this.profiler = profiler;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return profiler
        .find(k.forloebId())
        .map(UdarbejdScreeningsprofilBlanketdata::data)
        .orElse(Map.of());
  }

  private static Map<String, Object> data(Screeningsprofil p) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put(
        "kompetencer",
        p.kompetencer().stream().map(UdarbejdScreeningsprofilBlanketdata::raekke).toList());
    if (p.ledighedMaaneder() != null) {
      data.put("ledighedMaaneder", p.ledighedMaaneder());
    }
    if (p.sprogkrav() != null) {
      data.put("sprogkrav", p.sprogkrav());
    }
    if (p.andreKrav() != null) {
      data.put("andreKrav", p.andreKrav());
    }
    return data;
  }

  private static Map<String, Object> raekke(Kompetence k) {
    return Map.of(
        "navn",
        k.navn(),
        "type",
        k.type().name(),
        "krav",
        k.skal() ? "SKAL" : "KAN",
        "virksomhed",
        k.virksomhed() == null ? "" : k.virksomhed());
  }
}

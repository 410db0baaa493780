package dk.jobveu.screening.camunda;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.hensigt.Hensigtserklaeringer;
import dk.jobveu.hensigt.Virksomhedsprofil;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.screening.Kompetence;
import dk.jobveu.screening.Screeningsprofil;
import dk.jobveu.screening.Screeningsprofiler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the companies said (D11), and the profile as it is when it is to be revised. */
@Component
class UdarbejdScreeningsprofilBlanketdata implements Blanketdata {

  private final Screeningsprofiler profiler;
  private final Hensigtserklaeringer hensigter;
  private final Virksomheder virksomheder;

  UdarbejdScreeningsprofilBlanketdata(
      Screeningsprofiler profiler, Hensigtserklaeringer hensigter, Virksomheder virksomheder) {
    this.profiler = profiler;
    this.hensigter = hensigter;
    this.virksomheder = virksomheder;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = new LinkedHashMap<>();
    List<Map<String, Object>> sagt =
        hensigter.profiler(k.forloebId()).stream().map(this::raekke).toList();
    data.put("virksomhedsprofiler", sagt);
    data.put("antalProfiler", sagt.size());
    profiler.find(k.forloebId()).ifPresent(p -> forudfyld(p, data));
    return data;
  }

  private Map<String, Object> raekke(Virksomhedsprofil p) {
    return Map.of(
        "virksomhed",
        virksomheder.find(p.virksomhedId()).map(Virksomhed::navn).orElse(""),
        "arbejdstider",
        tekst(p.arbejdstider()),
        "personlige",
        tekst(p.personligeKompetencer()),
        "sociale",
        tekst(p.socialeKompetencer()));
  }

  private static void forudfyld(Screeningsprofil p, Map<String, Object> data) {
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
        tekst(k.virksomhed()));
  }

  private static String tekst(String v) {
    return v == null ? "" : v;
  }
}

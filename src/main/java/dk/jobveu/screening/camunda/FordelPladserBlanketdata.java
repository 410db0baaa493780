package dk.jobveu.screening.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.motor.Frister;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.screening.Fyldning;
import dk.jobveu.screening.Jobcenterscreening;
import dk.jobveu.screening.Planramme;
import dk.jobveu.screening.Screeninger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Job centres of the forløb with an even share each, or with what they had last time. */
@Component
class FordelPladserBlanketdata implements Blanketdata {

  private final Screeninger screeninger;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Planramme plan;
  private final Fyldning fyldning;
  private final Beslutninger beslutninger;
  private final Frister frister;
  private final Clock ur;

  FordelPladserBlanketdata(
      Screeninger screeninger,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Planramme plan,
      Fyldning fyldning,
      Beslutninger beslutninger,
      Frister frister,
      Clock ur) {
    this.screeninger = screeninger;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.plan = plan;
    this.fyldning = fyldning;
    this.beslutninger = beslutninger;
    this.frister = frister;
    this.ur = ur;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    String forloebId = k.forloebId();
    List<String> jobcentre = aktoerer.efterNavn(deltagelser.jobcentre(forloebId));
    var tidligere = screeninger.plan(forloebId);
    int minimum =
        tidligere
            .map(p -> p.minimum())
            .orElseGet(() -> beslutninger.taerskel("min_hold_default").intValue());
    int pladser =
        tidligere
            .map(p -> p.pladser())
            .orElseGet(() -> Optional.ofNullable(plan.ledigePladser(forloebId)).orElse(minimum));
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("pladser", pladser);
    data.put("minimum", Math.min(minimum, pladser));
    data.put(
        "frist", frist(tidligere.map(p -> p.frist()), plan.screeningsdag(forloebId)).toString());
    data.put("jobcentervalg", jobcentre.stream().map(j -> new Valg(j, aktoerer.navn(j))).toList());
    int nr = 0;
    List<Map<String, Object>> raekker = new java.util.ArrayList<>();
    for (String j : jobcentre) {
      Optional<Jobcenterscreening> foer = screeninger.find(forloebId, j);
      int maal = foer.map(Jobcenterscreening::maal).orElse(andel(pladser, jobcentre.size(), nr));
      int mindst =
          foer.map(Jobcenterscreening::minimum)
              .orElse(andel(Math.min(minimum, pladser), jobcentre.size(), nr));
      raekker.add(Map.of("jobcenter", j, "maal", maal, "mindst", Math.min(maal, mindst)));
      nr++;
    }
    data.put("jobcentre", raekker);
    data.put("antalRunder", tidligere.isPresent() ? 1 : 0);
    data.put("fyldning", Fyldningstabel.af(fyldning.af(forloebId)));
    return data;
  }

  /** What was said before, what the projektplan says, or the usual time from now. */
  private LocalDate frist(Optional<LocalDate> tidligere, LocalDate planlagt) {
    LocalDate idag = Datoer.dagen(ur.instant());
    return tidligere
        .or(() -> Optional.ofNullable(planlagt))
        .filter(f -> !f.isBefore(idag))
        .orElseGet(() -> frister.sidsteDag("screening"));
  }

  private static int andel(int hele, int antal, int nr) {
    return hele / antal + (nr < hele % antal ? 1 : 0);
  }
}

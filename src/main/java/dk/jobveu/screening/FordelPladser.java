package dk.jobveu.screening;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.screening.Screeningsplan.Jobcentermaal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shares the places between the job centres, in writing, before they screen. */
@Service
public class FordelPladser {

  private final Screeninger screeninger;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Haendelser haendelser;

  public FordelPladser(
      Screeninger screeninger, Deltagelser deltagelser, Aktoerer aktoerer, Haendelser haendelser) {
    this.screeninger = screeninger;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.haendelser = haendelser;
  }

  @Transactional
  public void fordel(Registrering r, Screeningsplan plan) {
    if (plan.minimum() > plan.pladser()) {
      throw new Regelbrud(
          "minimum",
          "Minimum er %d, men der er kun %d pladser.".formatted(plan.minimum(), plan.pladser()));
    }
    kontrollerJobcentre(plan.jobcentre(), deltagelser.jobcentre(r.forloebId()));
    screeninger.gemPlan(r, plan);
    int fordelt = plan.jobcentre().stream().mapToInt(Jobcentermaal::maal).sum();
    haendelser.registrer(
        r,
        "PLADSER_FORDELT",
        "%d pladser er fordelt på %d jobcentre (%d i alt). Screeningen slutter den %s."
            .formatted(
                plan.pladser(), plan.jobcentre().size(), fordelt, Datoer.tekst(plan.frist())));
  }

  private void kontrollerJobcentre(List<Jobcentermaal> maal, List<String> deltagende) {
    Set<String> naevnt = new HashSet<>();
    for (Jobcentermaal m : maal) {
      if (!deltagende.contains(m.jobcenter())) {
        throw new Regelbrud(
            "jobcentre", "%s er ikke med i forløbet.".formatted(aktoerer.navn(m.jobcenter())));
      }
      if (!naevnt.add(m.jobcenter())) {
        throw new Regelbrud(
            "jobcentre", "%s står der to gange.".formatted(aktoerer.navn(m.jobcenter())));
      }
      if (m.minimum() > m.maal()) {
        throw new Regelbrud(
            "jobcentre",
            "%s har et minimum, der er større end målet.".formatted(aktoerer.navn(m.jobcenter())));
      }
    }
    for (String j : deltagende) {
      if (!naevnt.contains(j)) {
        throw new Regelbrud(
            "jobcentre",
            "%s er med i forløbet og skal også have et mål. Skriv 0, hvis de ikke skal finde nogen."
                .formatted(aktoerer.navn(j)));
      }
    }
  }
}

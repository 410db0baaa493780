package dk.jobveu.opstart;

import static dk.jobveu.forloeb.Tilstand.IKKE_OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT;
import static dk.jobveu.forloeb.Tilstand.OPFYLDT_PAA_ANDEN_VIS;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tjeklistekilde;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Derives checklist rows C3.1 and C3.2. */
@Component
class OpstartTjekliste implements Tjeklistekilde {

  private final Opstartsmoeder moeder;
  private final Jobcentertilknytninger jobcentre;
  private final Aktoerer aktoerer;
  private final Forloebregister forloeb;

  OpstartTjekliste(
      Opstartsmoeder moeder,
      Jobcentertilknytninger jobcentre,
      Aktoerer aktoerer,
      Forloebregister forloeb) {
    this.moeder = moeder;
    this.jobcentre = jobcentre;
    this.aktoerer = aktoerer;
    this.forloeb = forloeb;
  }

  @Override
  public List<Raekketilstand> udled(String forloebId) {
    return List.of(moede(forloebId), ledige(forloebId));
  }

  private Raekketilstand moede(String forloebId) {
    Optional<Opstartsmoede> fundet = moeder.find(forloebId);
    if (fundet.isEmpty()) {
      return new Raekketilstand("C3.1", IKKE_OPFYLDT, "Opstartsmødet er ikke holdt endnu.", null);
    }
    Opstartsmoede moede = fundet.get();
    Set<String> roller =
        moede.deltagere().stream()
            .map(Moededeltager::deltager)
            .flatMap(id -> aktoerer.find(id).stream())
            .map(Aktoer::rolle)
            .collect(Collectors.toSet());
    List<String> mangler = new ArrayList<>();
    if (!roller.contains(Rolle.JOBCENTER.id())) {
      mangler.add("jobcentre");
    }
    if (!roller.contains(Rolle.BRANCHORGANISATION.id())) {
      mangler.add("brancheorganisationen");
    }
    if (!roller.contains(Rolle.FAGLIG_ORGANISATION.id())) {
      mangler.add("den faglige organisation");
    }
    if (!roller.contains(Rolle.KOORDINATOR.id()) && !harKoordinatoren(forloebId, moede)) {
      mangler.add("den, der koordinerer");
    }
    String bevis =
        "Opstartsmøde den %s, organisationer: %d"
            .formatted(Datoer.tekst(moede.moededato()), moede.deltagere().size());
    return mangler.isEmpty()
        ? new Raekketilstand("C3.1", OPFYLDT, null, bevis)
        : new Raekketilstand(
            "C3.1",
            OPFYLDT_PAA_ANDEN_VIS,
            "Mødet er holdt uden " + String.join(", ", mangler) + ".",
            bevis);
  }

  /** A job centre that coordinates stands in for the VEU-koordinator. */
  private boolean harKoordinatoren(String forloebId, Opstartsmoede moede) {
    String koordinator = forloeb.hent(forloebId).koordinator();
    return moede.deltagere().stream().anyMatch(d -> d.deltager().equals(koordinator));
  }

  private Raekketilstand ledige(String forloebId) {
    List<Jobcentertilknytning> med = jobcentre.deltagende(forloebId);
    if (med.isEmpty()) {
      return new Raekketilstand("C3.2", IKKE_OPFYLDT, "Intet jobcenter er med.", null);
    }
    int kandidater =
        med.stream()
            .map(Jobcentertilknytning::kandidatoverblik)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum();
    // the row is read by all while the job centres answer; a sum after each would tell their own
    String bevis = "Jobcentre: " + med.size();
    return kandidater > 0
        ? new Raekketilstand("C3.2", OPFYLDT, null, bevis)
        : new Raekketilstand(
            "C3.2", IKKE_OPFYLDT, "Jobcentrene har ikke fundet mulige ledige endnu.", bevis);
  }
}

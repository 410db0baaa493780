package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.aktoer.Rolle;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Principkilde;
import dk.jobveu.forloeb.Principtilstand;
import dk.jobveu.forloeb.Principtilstand.Alvor;
import dk.jobveu.forloeb.Principtilstand.Opfyldelse;
import dk.jobveu.opstart.Jobcentertilknytninger;
import dk.jobveu.opstart.Moededeltager;
import dk.jobveu.opstart.Opstartsmoeder;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Sidesvar;
import dk.jobveu.partsaftale.Tiltraedelse;
import dk.jobveu.partsaftale.Tiltraedelse.Afgiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Derives principle 4: parties, job centres and schools have taken part, not only been invited,
 * before the course starts.
 */
@Component
class BroPrincip implements Principkilde {

  private static final Set<String> PARTER =
      Set.of(Rolle.BRANCHORGANISATION.id(), Rolle.FAGLIG_ORGANISATION.id());

  private final Partsaftaler aftaler;
  private final Opstartsmoeder moeder;
  private final Jobcentertilknytninger jobcentre;
  private final Udbudsrunder runder;
  private final Aktoerer aktoerer;
  private final Forloebregister forloeb;

  BroPrincip(
      Partsaftaler aftaler,
      Opstartsmoeder moeder,
      Jobcentertilknytninger jobcentre,
      Udbudsrunder runder,
      Aktoerer aktoerer,
      Forloebregister forloeb) {
    this.aftaler = aftaler;
    this.moeder = moeder;
    this.jobcentre = jobcentre;
    this.runder = runder;
    this.aktoerer = aktoerer;
    this.forloeb = forloeb;
  }

  @Override
  public List<Principtilstand> udled(String forloebId) {
    Set<String> roller =
        moeder
            .find(forloebId)
            .map(
                m ->
                    m.deltagere().stream()
                        .map(Moededeltager::deltager)
                        .flatMap(id -> aktoerer.find(id).stream())
                        .map(Aktoer::rolle)
                        .collect(Collectors.toSet()))
            .orElse(Set.of());
    List<String> med = new ArrayList<>();
    List<String> mangler = new ArrayList<>();
    boolean parter = roller.stream().anyMatch(PARTER::contains) || harTiltraadt(forloebId);
    (parter ? med : mangler).add("arbejdsmarkedets parter");
    boolean jobcenter =
        roller.contains(Rolle.JOBCENTER.id()) || !jobcentre.deltagende(forloebId).isEmpty();
    if (jobcenter || forloeb.hent(forloebId).kanHaveLedige()) {
      (jobcenter ? med : mangler).add("et jobcenter");
    }
    (harSkole(forloebId, roller) ? med : mangler).add("en uddannelsesinstitution");
    return List.of(
        mangler.isEmpty()
            ? new Principtilstand(
                4,
                Opfyldelse.OPFYLDT,
                "Har været med: " + String.join(", ", med) + ".",
                "Aftale, opstartsmøde og tilbud",
                Alvor.ADVARSEL)
            : new Principtilstand(
                4,
                med.isEmpty() ? Opfyldelse.IKKE_OPFYLDT : Opfyldelse.DELVIST,
                "Har ikke deltaget endnu: " + String.join(", ", mangler) + ".",
                null,
                Alvor.ADVARSEL));
  }

  /** A party that stands behind the agreement has taken part, also when it missed the kick-off. */
  private boolean harTiltraadt(String forloebId) {
    return aftaler
        .seneste(forloebId)
        .map(a -> aftaler.tiltraedelser(forloebId, a.version()))
        .orElse(List.of())
        .stream()
        .anyMatch(BroPrincip::tiltraadt);
  }

  /** A company that stands in for the employers is no party. */
  private static boolean tiltraadt(Tiltraedelse t) {
    return t.afgivetAf() == Afgiver.ORGANISATION && t.svar() != Sidesvar.Svar.AFSLAAET;
  }

  private boolean harSkole(String forloebId, Set<String> roller) {
    return roller.contains(Rolle.UDDANNELSESINSTITUTION.id())
        // a school that bid in an earlier round has taken part; before the opening it is a secret
        || runder.senestSendte(forloebId).isPresent() && runder.harEtAabnetTilbud(forloebId);
  }
}

package dk.jobveu.spil;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.SkiftDeltager;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.TagBeskaeftigedeMed;
import dk.jobveu.koordination.BeslutKoordinatorskifte;
import dk.jobveu.koordination.ForeslaaKoordinatorskifte;
import dk.jobveu.koordination.TagKoordinatorforslagTilbage;
import dk.jobveu.liste.Listegang;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import dk.jobveu.projektrum.TraekVirksomhed;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.beans.factory.annotation.Autowired;

/** What of the system a generated forløb is played with. */
final class Bord {

  static final List<String> ORGANISATIONER =
      List.of(
          Testaktoerer.KOORDINATOR,
          Testaktoerer.JOBCENTER,
          Testaktoerer.JOBCENTER_2,
          Testaktoerer.JOBCENTER_3,
          Testaktoerer.SKOLE,
          Testaktoerer.SKOLE_2);

  @Autowired Scene scene;
  @Autowired Adgang adgang;
  @Autowired Listegang lister;
  @Autowired TraekVirksomhed traek;
  @Autowired SkiftDeltager skift;
  @Autowired ForeslaaKoordinatorskifte spoerg;
  @Autowired TagKoordinatorforslagTilbage tilbage;
  @Autowired BeslutKoordinatorskifte beslut;
  @Autowired TagBeskaeftigedeMed beskaeftigede;
  @Autowired Deltagere deltagere;
  @Autowired Virksomheder virksomheder;
  @Autowired Forloebregister register;
  @Autowired RuntimeService koersler;
  @Autowired ManagementService job;

  /** What a user of the organisation may do in the forløb, if anything. */
  Optional<Indsigt> indsigt(String organisation, String forloebId) {
    return adgang.sesAf(
        new Bruger(Testaktoerer.bruger(organisation), List.of(organisation)), forloebId);
  }
}

package dk.jobveu.konto;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Forloebstatus;
import dk.jobveu.udbud.Udbudsrunder;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What would be left hanging without an organisation. */
@Component
class Haengepartier {

  private static final Set<Forloebstatus> IKKE_SLUT =
      Set.of(Forloebstatus.IGANGVAERENDE, Forloebstatus.VENTELISTE);

  private final Konti konti;
  private final Aktoerer aktoerer;
  private final Udbudsrunder runder;
  private final Forloebregister register;
  private final Deltagelser deltagelser;

  Haengepartier(
      Konti konti,
      Aktoerer aktoerer,
      Udbudsrunder runder,
      Forloebregister register,
      Deltagelser deltagelser) {
    this.konti = konti;
    this.aktoerer = aktoerer;
    this.runder = runder;
    this.register = register;
    this.deltagelser = deltagelser;
  }

  long opgaver(String organisation) {
    return konti.aabneOpgaver(aktoerer.medSammenlagte(organisation));
  }

  /**
   * Numbers of the forløb that are not over and that it, or one that it carries on, coordinates or
   * has not declined.
   */
  List<String> forloeb(String organisation) {
    List<String> alle = aktoerer.medSammenlagte(organisation);
    return register.med(alle).stream()
        .filter(f -> IKKE_SLUT.contains(f.status()))
        .filter(
            f ->
                alle.contains(f.koordinator())
                    || deltagelser.alle(f.id()).stream()
                        .anyMatch(d -> alle.contains(d.aktoerId()) && d.erMed()))
        .map(Forloeb::id)
        .toList();
  }

  /** Numbers of the forløb that it coordinates now and that run. */
  List<String> koordinerede(String organisation) {
    return register.med(List.of(organisation)).stream()
        .filter(f -> f.status() == Forloebstatus.IGANGVAERENDE)
        .filter(f -> f.koordinator().equals(organisation))
        .map(Forloeb::id)
        .toList();
  }

  /** Numbers of the forløb where both are asked for bids and nobody is chosen yet. */
  List<String> faellesUdbud(String organisation, String anden) {
    return runder.uafgjorteMed(
        aktoerer.medSammenlagte(organisation), aktoerer.medSammenlagte(anden));
  }
}

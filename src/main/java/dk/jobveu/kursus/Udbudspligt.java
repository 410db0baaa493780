package dk.jobveu.kursus;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Referencedata;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Whom the joint udbudspligt for a forløb's AMU courses concerns: the schools that have
 * said that they are approved for one of them, wherever they lie. Of those that have not said what
 * they are approved for, the schools in the forløb and in its council's area; none further away.
 */
@Component
public class Udbudspligt {

  private static final String SKOLE = "uddannelsesinstitution";

  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Referencedata referencedata;
  private final Skolegodkendelser godkendelser;

  Udbudspligt(
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Referencedata referencedata,
      Skolegodkendelser godkendelser) {
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.referencedata = referencedata;
    this.godkendelser = godkendelser;
  }

  /** Ids of the schools that these courses concern, those of the forløb first. */
  public List<String> skoler(String forloebId, List<Kursus> kurser) {
    Map<String, Set<String>> sagt = godkendelser.alle();
    Set<String> koder =
        kurser.stream().map(Kursus::fagkode).filter(Objects::nonNull).collect(Collectors.toSet());
    boolean kodeMangler = kurser.stream().anyMatch(k -> k.fagkode() == null);
    List<String> taetPaa = taetPaa(forloebId);
    Set<String> skoler = new LinkedHashSet<>();
    taetPaa.stream()
        .filter(s -> kodeMangler || !sagt.containsKey(s) || erGodkendt(sagt.get(s), koder))
        .forEach(skoler::add);
    aktoerer.medRolle(SKOLE).stream()
        .map(Aktoer::id)
        .filter(s -> sagt.containsKey(s) && erGodkendt(sagt.get(s), koder))
        .forEach(skoler::add);
    return List.copyOf(skoler);
  }

  private static boolean erGodkendt(Set<String> til, Set<String> koder) {
    return til.stream().anyMatch(koder::contains);
  }

  /** In the forløb, then in its council's area. */
  private List<String> taetPaa(String forloebId) {
    Forloeb f = forloeb.hent(forloebId);
    Optional<String> raad = referencedata.raad(f.kommunekode(), f.startdato());
    Set<String> skoler = new LinkedHashSet<>(deltagelser.skoler(forloebId));
    aktoerer.medRolle(SKOLE).stream()
        .filter(
            s ->
                raad.isPresent() && referencedata.raad(s.kommunekode(), f.startdato()).equals(raad))
        .map(Aktoer::id)
        .forEach(skoler::add);
    return List.copyOf(skoler);
  }
}

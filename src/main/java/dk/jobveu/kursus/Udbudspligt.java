package dk.jobveu.kursus;

import dk.jobveu.aktoer.Aktoer;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.forloeb.Deltagelser;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.referencedata.Kommune;
import dk.jobveu.referencedata.Referencedata;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whom the joint udbudspligt for a forløb's AMU courses concerns: the schools in it, and
 * those that lie in its council's area. Which schools are approved for a course nobody has told; a
 * school further away is not written to.
 */
@Component
public class Udbudspligt {

  private static final String SKOLE = "uddannelsesinstitution";

  private final Forloebregister forloeb;
  private final Deltagelser deltagelser;
  private final Aktoerer aktoerer;
  private final Referencedata referencedata;

  Udbudspligt(
      Forloebregister forloeb,
      Deltagelser deltagelser,
      Aktoerer aktoerer,
      Referencedata referencedata) {
    this.forloeb = forloeb;
    this.deltagelser = deltagelser;
    this.aktoerer = aktoerer;
    this.referencedata = referencedata;
  }

  /** Ids of the schools, those of the forløb first. */
  public List<String> skoler(String forloebId) {
    Forloeb f = forloeb.hent(forloebId);
    Optional<String> raad = raad(f.kommunekode(), f.startdato());
    Set<String> skoler = new LinkedHashSet<>(deltagelser.skoler(forloebId));
    aktoerer.medRolle(SKOLE).stream()
        .filter(s -> raad.isPresent() && raad(s.kommunekode(), f.startdato()).equals(raad))
        .map(Aktoer::id)
        .forEach(skoler::add);
    return List.copyOf(skoler);
  }

  private Optional<String> raad(String kommunekode, LocalDate dato) {
    return referencedata.kommune(kommunekode, dato).map(Kommune::raad);
  }
}

package dk.jobveu.projektrum;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.forloeb.Underretninger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Which reminders have been sent so lately that the next must wait. A reminder is a message whose
 * key says from whom, to whom, about what and which day, so that two at once become one.
 */
@Component
class Rykkere {

  private final Underretninger underretninger;
  private final Forsideindstilling indstilling;
  private final Clock ur;

  Rykkere(Underretninger underretninger, Forsideindstilling indstilling, Clock ur) {
    this.underretninger = underretninger;
    this.indstilling = indstilling;
    this.ur = ur;
  }

  /** From one organisation to another about a forløb. */
  record Vej(String forloebId, String fra, String til) {

    String noegle(LocalDate dag) {
      return "ryk:" + forloebId + ":" + fra + ":" + til + ":" + dag;
    }
  }

  LocalDate iDag() {
    return Datoer.dagen(ur.instant());
  }

  /** The first day on which the next reminder may be sent, when one is sent today. */
  LocalDate naeste() {
    return iDag().plusDays(indstilling.dageMellemRyk());
  }

  /** Those of them that must wait. */
  Set<Vej> venter(Collection<Vej> veje) {
    Set<String> sendte =
        underretninger.sendte(veje.stream().flatMap(v -> noegler(v).stream()).toList());
    return veje.stream()
        .filter(v -> noegler(v).stream().anyMatch(sendte::contains))
        .collect(Collectors.toSet());
  }

  private List<String> noegler(Vej vej) {
    return IntStream.range(0, indstilling.dageMellemRyk())
        .mapToObj(dage -> vej.noegle(iDag().minusDays(dage)))
        .toList();
  }
}

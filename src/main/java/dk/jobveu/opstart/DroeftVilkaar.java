package dk.jobveu.opstart;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Job centres discuss the terms on which they differ before anybody is screened. */
@Component
public class DroeftVilkaar {

  private final Vilkaarsaftaler vilkaarsaftaler;
  private final Jobcentertilknytninger tilknytninger;
  private final Afvigelser afvigelser;

  public DroeftVilkaar(
      Vilkaarsaftaler vilkaarsaftaler,
      Jobcentertilknytninger tilknytninger,
      Afvigelser afvigelser) {
    this.vilkaarsaftaler = vilkaarsaftaler;
    this.tilknytninger = tilknytninger;
    this.afvigelser = afvigelser;
  }

  /** The terms side by side, of those job centres that take part. */
  public List<Vilkaarsforskel> sammenligning(String forloebId) {
    Set<String> deltagende =
        tilknytninger.deltagende(forloebId).stream()
            .map(Jobcentertilknytning::jobcenter)
            .collect(Collectors.toSet());
    return Vilkaarsforskel.sammenlign(
        vilkaarsaftaler.alle(forloebId).stream()
            .filter(v -> deltagende.contains(v.jobcenter()))
            .toList());
  }

  /** Differences must be discussed; going on without it is a deviation with a reason. */
  public void udfoer(
      Registrering registrering,
      LocalDate dato,
      boolean alleDroeftet,
      String faellesVilkaar,
      String begrundelse) {
    String forskelle =
        sammenligning(registrering.forloebId()).stream()
            .filter(Vilkaarsforskel::erForskellig)
            .map(Vilkaarsforskel::emne)
            .collect(Collectors.joining(", "));
    if (!alleDroeftet && !forskelle.isEmpty()) {
      if (begrundelse == null) {
        throw new Regelbrud(
            "begrundelse",
            "Jobcentrene har forskellige vilkår ("
                + forskelle
                + "). Drøft dem, eller skriv"
                + " hvorfor de ikke er drøftet.");
      }
      afvigelser.registrer(registrering, "R-12.6", begrundelse);
    }
    vilkaarsaftaler.gem(
        new Vilkaarsdroeftelse(registrering, dato, forskelle, alleDroeftet, faellesVilkaar));
  }
}

package dk.jobveu.opfoelgning;

import dk.jobveu.beslutning.Beslutninger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** When somebody should look at a person's follow-up next. */
@Component
class Opfoelgningsplan {

  private final Opfoelgningsindstilling indstilling;
  private final Beslutninger beslutninger;

  Opfoelgningsplan(Opfoelgningsindstilling indstilling, Beslutninger beslutninger) {
    this.indstilling = indstilling;
    this.beslutninger = beslutninger;
  }

  /** Days to the next intake, or null when guidance before an intake is not wanted any more. */
  Integer dageTilOptag(Opfoelgning o, LocalDate dag) {
    if (!o.model().vedOptag() || o.stand().optagVejledt()) {
      return null;
    }
    return (int) ChronoUnit.DAYS.between(dag, indstilling.naesteOptag(dag));
  }

  /** The first moment from that day on: before the next intake or after eighteen months. */
  LocalDate naeste(Opfoelgning o, LocalDate dag) {
    LocalDate naeste = null;
    if (o.model().vedOptag() && !o.stand().optagVejledt()) {
      naeste = indstilling.naesteOptag(dag).minusDays(tal(o, "vejled_optag_dage"));
      naeste = naeste.isBefore(dag) ? dag : naeste;
    }
    if (o.model().efter18Maaneder()) {
      LocalDate atten = o.efterMaaneder(tal(o, "opfoelgning_maaneder"));
      atten = atten.isBefore(dag) ? dag : atten;
      naeste = naeste == null || atten.isBefore(naeste) ? atten : naeste;
    }
    return naeste == null ? dag : naeste;
  }

  LocalDate naesteForsoeg(LocalDate dag) {
    return dag.plusDays(indstilling.dageMellemForsoeg());
  }

  int tal(Opfoelgning o, String noegle) {
    return beslutninger.taerskel(noegle, o.forloebId()).intValue();
  }
}

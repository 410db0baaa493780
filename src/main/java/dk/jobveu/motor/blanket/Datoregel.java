package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.Datoer;
import java.time.Clock;
import java.time.LocalDate;

/**
 * On which side of today a date may lie, as a form says of each date field ({@code properties.dag},
 * ADR 0023). Today is Denmark's, and lies on both sides. {@code jobveu/datofelt.js} says the same
 * while one types.
 */
public enum Datoregel {
  /** Somebody is still to keep it: a deadline, a handover. */
  FRA_I_DAG("fra_i_dag", "er gået. Vælg i dag eller en senere dag.") {
    @Override
    boolean tager(LocalDate dato, LocalDate idag) {
      return !dato.isBefore(idag);
    }
  },
  /** It has happened: a meeting, a talk, a signature. */
  TIL_I_DAG("til_i_dag", "ligger i fremtiden. Vælg i dag eller en tidligere dag.") {
    @Override
    boolean tager(LocalDate dato, LocalDate idag) {
      return !dato.isAfter(idag);
    }
  },
  /** It may be a plan, or history that is written down afterwards. */
  FRI("fri", null) {
    @Override
    boolean tager(LocalDate dato, LocalDate idag) {
      return true;
    }
  };

  private final String kode;
  private final String fejl;

  Datoregel(String kode, String fejl) {
    this.kode = kode;
    this.fejl = fejl;
  }

  abstract boolean tager(LocalDate dato, LocalDate idag);

  /** What a form calls it. */
  public String kode() {
    return kode;
  }

  /** How the sentence about a date of the field goes on; null when the date is taken. */
  String fejl(LocalDate dato, Clock ur) {
    return tager(dato, Datoer.dagen(ur.instant())) ? null : fejl;
  }

  /**
   * The rule a form names; {@link #FRI} when it names none.
   *
   * @throws IllegalArgumentException when there is no such rule
   */
  static Datoregel af(String kode) {
    if (kode == null) {
      return FRI;
    }
    for (Datoregel r : values()) {
      if (r.kode.equals(kode)) {
        return r;
      }
    }
    throw new IllegalArgumentException("Der er ingen datoregel, der hedder " + kode);
  }
}

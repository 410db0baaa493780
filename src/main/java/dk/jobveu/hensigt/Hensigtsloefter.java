package dk.jobveu.hensigt;

import dk.jobveu.projektplan.Jobloefter;
import org.springframework.stereotype.Component;

/** Counts the jobs of the letters of intent. */
@Component
class Hensigtsloefter implements Jobloefter {

  private final Hensigtserklaeringer erklaeringer;

  Hensigtsloefter(Hensigtserklaeringer erklaeringer) {
    this.erklaeringer = erklaeringer;
  }

  @Override
  public int lovede(String forloebId) {
    return erklaeringer.gaeldende(forloebId).stream().mapToInt(h -> h.indhold().antalJob()).sum();
  }
}

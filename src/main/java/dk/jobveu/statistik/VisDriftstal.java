package dk.jobveu.statistik;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.statistik.Driftstal.Maal;
import java.util.List;

/** The figures of operations, for those who run the system. */
@Brugstilfaelde(kunVis = true)
public class VisDriftstal {

  private final Talret ret;
  private final Driftstal driftstal;

  VisDriftstal(Talret ret, Driftstal driftstal) {
    this.ret = ret;
    this.driftstal = driftstal;
  }

  public List<Maal> vis(Bruger bruger) {
    ret.kraevAdministrator(bruger);
    return driftstal.nu();
  }
}

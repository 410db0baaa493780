package dk.jobveu.motor.modelkontrol;

import java.util.ArrayList;
import java.util.List;

/** What one rule finds in one file. */
final class Fund {

  private final String fil;
  private final Modelfejl.Alvor alvor;
  private final List<Modelfejl> fejl = new ArrayList<>();

  Fund(String fil, Modelfejl.Alvor alvor) {
    this.fil = fil;
    this.alvor = alvor;
  }

  void sig(String element, String besked) {
    fejl.add(new Modelfejl(fil, element, besked, alvor));
  }

  List<Modelfejl> alle() {
    return List.copyOf(fejl);
  }
}

package dk.jobveu.sikkerhed.opstart;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/** What the engine was built as: a plugin may have changed what the settings said. */
class Motoropsaetning implements Selvtjek {

  private final ProcessEngineConfigurationImpl motor;

  Motoropsaetning(ProcessEngineConfigurationImpl motor) {
    this.motor = motor;
  }

  @Override
  public List<Mangel> mangler() {
    return Arrays.stream(Motorkrav.values())
        .filter(k -> !k.krav().equals(k.aflaest(motor)))
        .map(
            k ->
                new Mangel(
                    k.foelge() + ": Motoren er bygget med " + k.aflaest(motor) + ".",
                    "Find det plugin, der ændrer "
                        + k.navn()
                        + "; værdien skal være "
                        + k.krav()
                        + "."))
        .toList();
  }
}

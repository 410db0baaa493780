package dk.jobveu.demo.afspil;

import dk.jobveu.demo.afspil.Demosag.Trin;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The answers of a case's step as the player would send them. */
public final class Trinsvar {

  private Trinsvar() {}

  @SuppressWarnings("unchecked")
  public static Map<String, Object> af(Trin trin, LocalDate iDag) {
    return (Map<String, Object>) new Skabelon(Map.of(), List.of(), iDag).fyld(trin.svar());
  }
}

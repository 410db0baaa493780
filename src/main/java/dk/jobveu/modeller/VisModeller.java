package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Danskorden;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every process, decision and form as it is now. */
@Brugstilfaelde(kunVis = true)
public class VisModeller {

  private final Modelregister register;
  private final Modelindsigt indsigt;

  VisModeller(Modelregister register, Modelindsigt indsigt) {
    this.register = register;
    this.indsigt = indsigt;
  }

  public Map<Modelslags, List<Modelversion>> vis(String bruger) {
    Map<Modelslags, List<Modelversion>> alle = new EnumMap<>(Modelslags.class);
    for (Modelslags slags : Modelslags.values()) {
      alle.put(
          slags,
          indsigt.tilpas(bruger, register.nyeste(slags)).stream()
              .sorted(Danskorden.efter(Modelversion::titel))
              .toList());
    }
    return alle;
  }
}

package dk.jobveu.hold.web;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.hold.Navneadgang;
import dk.jobveu.liste.Navne;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The names on lists are those that {@link Navneadgang} gives. */
@Component
class Holdnavne implements Navne {

  private final Navneadgang adgang;

  Holdnavne(Navneadgang adgang) {
    this.adgang = adgang;
  }

  @Override
  public Map<String, String> kendtAf(Indsigt indsigt) {
    return adgang.navne(indsigt);
  }
}

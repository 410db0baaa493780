package dk.jobveu.match.camunda;

import dk.jobveu.match.RegistrerMatch;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class GenforhandlMatchModtager implements Blanketmodtager {

  private final RegistrerMatch registrerMatch;

  GenforhandlMatchModtager(RegistrerMatch registrerMatch) {
    this.registrerMatch = registrerMatch;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    registrerMatch.gem(svar.registrering(), Matchsvar.af(svar));
    return Map.of();
  }
}

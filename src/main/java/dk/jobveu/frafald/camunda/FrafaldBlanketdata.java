package dk.jobveu.frafald.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.frafald.Frafald;
import dk.jobveu.frafald.Frafaldsregister;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms about a dropout show; the reason only to the jobcenter that works with it. */
@Configuration
class FrafaldBlanketdata {

  @Bean
  Blanketdata afklarPauseBlanketdata(Frafaldsregister register) {
    return k -> data(register, k);
  }

  @Bean
  Blanketdata holdFrafaldssamtaleBlanketdata(Frafaldsregister register) {
    return k -> data(register, k);
  }

  private static Map<String, Object> data(Frafaldsregister register, Blanketkontekst k) {
    String deltagerId = k.variabel(Procesvariabler.DELTAGER_ID);
    Map<String, Object> data = new HashMap<>();
    data.put("deltagerId", deltagerId);
    Frafald f = register.seneste(k.forloebId(), deltagerId).orElse(null);
    data.put("frafaldDato", f == null ? "" : Datoer.tekst(f.melding().dato()));
    data.put("frafaldAarsag", f == null ? "" : f.melding().aarsag().tekst());
    return data;
  }
}

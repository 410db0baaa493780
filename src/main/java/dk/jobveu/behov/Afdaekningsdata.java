package dk.jobveu.behov;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Forloebregister;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What everybody who contributes in phase 1 sees: the need, and the companies known so far. */
@Component
class Afdaekningsdata {

  private final Forloebregister register;
  private final Behovsregister behov;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;

  Afdaekningsdata(
      Forloebregister register,
      Behovsregister behov,
      Virksomheder virksomheder,
      Aktoerer aktoerer) {
    this.aktoerer = aktoerer;
    this.register = register;
    this.behov = behov;
    this.virksomheder = virksomheder;
  }

  Map<String, Object> af(String forloebId) {
    Forloeb forloeb = register.hent(forloebId);
    Map<String, Object> data = new HashMap<>();
    data.put("titel", forloeb.titel());
    data.put("raad", forloeb.rar());
    data.put(
        "stillingstekst",
        behov.find(forloebId).map(b -> b.stillingstekst()).orElse("ikke afdækket"));
    data.put("virksomhedsliste", Virksomhedstabel.af(virksomheder.alle(forloebId), aktoerer));
    return data;
  }
}

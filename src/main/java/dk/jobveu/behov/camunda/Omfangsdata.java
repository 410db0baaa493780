package dk.jobveu.behov.camunda;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.behov.Vurderinger;
import dk.jobveu.forloeb.Forloebregister;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures behind the judgement of the need, as the forms show them. */
@Component
class Omfangsdata {

  private final Forloebregister register;
  private final Vurderinger vurderinger;
  private final Virksomheder virksomheder;
  private final Aktoerer aktoerer;

  Omfangsdata(
      Forloebregister register,
      Vurderinger vurderinger,
      Virksomheder virksomheder,
      Aktoerer aktoerer) {
    this.aktoerer = aktoerer;
    this.register = register;
    this.vurderinger = vurderinger;
    this.virksomheder = virksomheder;
  }

  Map<String, Object> af(String forloebId) {
    Map<String, Object> data = new HashMap<>();
    data.put("titel", register.hent(forloebId).titel());
    data.put("virksomhedsliste", Virksomhedstabel.af(virksomheder.alle(forloebId), aktoerer));
    vurderinger
        .seneste(forloebId)
        .ifPresent(
            v -> {
              data.put("antalVirksomheder", v.antalVirksomheder());
              data.put("antalJob", v.antalJob());
              data.put("antalLedige", v.forventedeKandidater());
              data.put("antalAnsatte", v.antalBeskaeftigede());
              data.put("holdstoerrelse", v.minHold());
              data.put("raad", v.anbefaling().tekst());
              data.put("raadBegrundelse", v.anbefalingTekst() == null ? "" : v.anbefalingTekst());
            });
    return data;
  }
}

package dk.jobveu.match.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Valg;
import dk.jobveu.match.Match;
import dk.jobveu.match.Matchmelding;
import dk.jobveu.match.Matchregister;
import dk.jobveu.match.Matchvirksomheder;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms about a match show: the companies to choose from, and the latest match. */
@Configuration
class MatchBlanketdata {

  private final Matchregister register;
  private final Matchvirksomheder virksomheder;

  MatchBlanketdata(Matchregister register, Matchvirksomheder virksomheder) {
    this.register = register;
    this.virksomheder = virksomheder;
  }

  @Bean
  Blanketdata registrerMatchBlanketdata() {
    return this::data;
  }

  @Bean
  Blanketdata genforhandlMatchBlanketdata() {
    return this::data;
  }

  @Bean
  Blanketdata foelgOpPaaMatchBlanketdata() {
    return this::udenValg;
  }

  @Bean
  Blanketdata holdTrepartssamtaleBlanketdata() {
    return this::udenValg;
  }

  private Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = udenValg(k);
    data.put(
        "virksomheder",
        virksomheder.iForloeb(k.forloebId()).stream()
            .map(v -> new Valg(v.id(), v.navn()))
            .toList());
    register
        .seneste(k.forloebId(), k.variabel(Procesvariabler.DELTAGER_ID))
        .map(Match::melding)
        .ifPresent(m -> forudfyld(data, m));
    return data;
  }

  /** Wish and company rarely change; what the match led to is asked anew. */
  private static void forudfyld(Map<String, Object> data, Matchmelding m) {
    data.put("oensker", m.oensker().name());
    if (m.virksomhedId() != null) {
      data.put("matchVirksomhed", m.virksomhedId());
    }
    if (m.virksomhedCvr() != null) {
      data.put("virksomhedCvr", m.virksomhedCvr());
    }
    data.put("samtykke", m.samtykke());
  }

  private Map<String, Object> udenValg(Blanketkontekst k) {
    String deltagerId = k.variabel(Procesvariabler.DELTAGER_ID);
    Map<String, Object> data = new HashMap<>();
    data.put("deltagerId", deltagerId);
    data.put(
        "senesteMatch",
        register
            .seneste(k.forloebId(), deltagerId)
            .map(
                m ->
                    m.melding().udfald().tekst()
                        + ", registreret "
                        + Datoer.tekst(m.melding().dato())
                        + (m.begrundelse() == null ? "" : ". " + m.begrundelse()))
            .orElse("Der er ikke registreret noget match endnu."));
    return data;
  }
}

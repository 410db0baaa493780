package dk.jobveu.opfoelgning.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.match.Matchvirksomheder;
import dk.jobveu.match.Matchvirksomheder.Matchvirksomhed;
import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.opfoelgning.Opfoelgning;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the forms of the follow-up show. */
@Configuration
class OpfoelgningBlanketdata {

  private final Opfoelgningsregister register;
  private final Matchvirksomheder virksomheder;
  private final Clock ur;

  OpfoelgningBlanketdata(Opfoelgningsregister register, Matchvirksomheder virksomheder, Clock ur) {
    this.register = register;
    this.virksomheder = virksomheder;
    this.ur = ur;
  }

  @Bean
  Blanketdata vejledBorgerOgVirksomhedBlanketdata() {
    return this::data;
  }

  @Bean
  Blanketdata findStatusBlanketdata() {
    return this::data;
  }

  @Bean
  Blanketdata holdSamtaleMedLedigBlanketdata() {
    return this::data;
  }

  private Map<String, Object> data(Blanketkontekst k) {
    String deltagerId = k.variabel(Procesvariabler.DELTAGER_ID);
    Map<String, Object> data = new HashMap<>();
    data.put("deltagerId", deltagerId);
    register.find(k.forloebId(), deltagerId).ifPresent(o -> fyld(data, k, o));
    return data;
  }

  private void fyld(Map<String, Object> data, Blanketkontekst k, Opfoelgning o) {
    LocalDate idag = Datoer.dagen(ur.instant());
    data.put("jobstartTekst", Datoer.tekst(o.jobstart()));
    data.put("maaneder", o.maanederBeskaeftiget(idag));
    data.put("forsoeg", o.forsoeg());
    data.put("virksomhedNavn", virksomhed(o));
    data.put(
        "voksenlaerlingRaad",
        Boolean.TRUE.equals(k.variabler().get(Procesvariabler.NAEVN_VOKSENLAERLING))
            ? "Borgeren er gammel nok til at blive voksenlærling. Fortæl begge om ordningen."
            : "Spørg til alderen: man skal være fyldt 25 år for at blive voksenlærling.");
  }

  private String virksomhed(Opfoelgning o) {
    if (o.virksomhedId() != null) {
      return virksomheder.iForloeb(o.forloebId()).stream()
          .filter(v -> v.id().equals(o.virksomhedId()))
          .map(Matchvirksomhed::navn)
          .findFirst()
          .orElse("Ikke længere på listen");
    }
    return o.virksomhedCvr() == null ? "Ikke oplyst" : "CVR " + o.virksomhedCvr();
  }
}

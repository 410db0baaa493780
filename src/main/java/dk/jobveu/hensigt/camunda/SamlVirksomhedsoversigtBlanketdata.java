package dk.jobveu.hensigt.camunda;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills the list with the companies that are known, so that the job centre only corrects it. */
@Component
class SamlVirksomhedsoversigtBlanketdata implements Blanketdata {

  private final Virksomheder virksomheder;

  SamlVirksomhedsoversigtBlanketdata(Virksomheder virksomheder) {
    this.virksomheder = virksomheder;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return Map.of(
        "oversigt",
        virksomheder.tilkendegivne(k.forloebId()).stream()
            .map(SamlVirksomhedsoversigtBlanketdata::raekke)
            .toList());
  }

  private static Map<String, Object> raekke(Virksomhed v) {
    Map<String, Object> raekke = new LinkedHashMap<>();
    raekke.put("navn", v.navn());
    raekke.put("cvr", v.cvr());
    raekke.put("stillingsbetegnelse", v.stillingsbetegnelse());
    raekke.put("antalStillinger", v.antalStillinger());
    raekke.put("startvindue", v.startvindue());
    raekke.put("oensker", v.oensker().name());
    raekke.put("erMed", "JA");
    raekke.values().removeIf(java.util.Objects::isNull);
    return raekke;
  }
}

package dk.jobveu.behov;

import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Portkilde;
import dk.jobveu.forloeb.Projekttype;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The facts that the gate of phase 1 asks for: is there a named company? (R-1.3, DMN-18). */
@Component
class Fase1Port implements Portkilde {

  private final Virksomheder virksomheder;
  private final Forloebregister forloeb;

  Fase1Port(Virksomheder virksomheder, Forloebregister forloeb) {
    this.virksomheder = virksomheder;
    this.forloeb = forloeb;
  }

  @Override
  public Map<String, Object> fakta(String forloebId) {
    List<Virksomhed> medBehov = virksomheder.tilkendegivne(forloebId);
    boolean ansoeger =
        forloeb.hent(forloebId).projekttype() == Projekttype.COVID
            && forloeb.hent(forloebId).initiativtagere().contains("VIRKSOMHED");
    return Map.of("harKonkretVirksomhed", !medBehov.isEmpty(), "virksomhedErAnsoeger", ansoeger);
  }
}

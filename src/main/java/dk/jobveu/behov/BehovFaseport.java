package dk.jobveu.behov;

import dk.jobveu.forloeb.Faseportkilde;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.forloeb.Projekttype;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The facts that the gate of phase 1 asks for: is there a named company? (R-1.3, DMN-18). */
@Component
class BehovFaseport implements Faseportkilde {

  private final Virksomheder virksomheder;
  private final Forloebregister forloeb;

  BehovFaseport(Virksomheder virksomheder, Forloebregister forloeb) {
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

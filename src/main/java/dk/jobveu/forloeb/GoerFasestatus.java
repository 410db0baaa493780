package dk.jobveu.forloeb;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Judges whether a phase may be closed (DMN-18): very little blocks, the rest passes as a recorded
 * deviation.
 */
@Brugstilfaelde
public class GoerFasestatus {

  private final Tjekliste tjekliste;
  private final Principper principper;
  private final Faseportpunkter punkter;
  private final Afvigelser afvigelser;
  private final Tjeklisteraekker gemte;
  private final Beslutninger beslutninger;

  GoerFasestatus(
      Tjekliste tjekliste,
      Principper principper,
      Faseportpunkter punkter,
      Afvigelser afvigelser,
      Tjeklisteraekker gemte,
      Beslutninger beslutninger) {
    this.tjekliste = tjekliste;
    this.principper = principper;
    this.punkter = punkter;
    this.afvigelser = afvigelser;
    this.gemte = gemte;
    this.beslutninger = beslutninger;
  }

  /**
   * Judges the phase and records its state and its deviations.
   *
   * @return what the gate says
   */
  public String goerOp(Registrering registrering, int fase) {
    String forloebId = registrering.forloebId();
    List<Raekketilstand> raekker = tjekliste.afFase(forloebId, fase);
    gemte.gemFasestatus(forloebId, fase, raekker);
    Map<String, String> grunde = grunde(raekker, principper.afFase(forloebId, fase));
    int antalBlokerende = 0;
    int antalAfvigelser = 0;
    for (Afgoerelse punkt : punkter.vurder(forloebId, fase)) {
      if (Faseportpunkter.blokerer(punkt)) {
        antalBlokerende++;
      } else {
        antalAfvigelser++;
        afvigelser.udled(
            registrering,
            punkt.tekst("kode"),
            grunde.getOrDefault(punkt.tekst("kode"), punkt.tekst("begrundelse")));
      }
    }
    Afgoerelse port =
        beslutninger.traef(
            "faseport",
            Sag.om(forloebId),
            Map.of("antalBlokerende", antalBlokerende, "antalAfvigelser", antalAfvigelser));
    return port.tekst("beslutning");
  }

  /** What the row or the principle itself says is truer than the rule's one sentence for all. */
  private static Map<String, String> grunde(
      List<Raekketilstand> raekker, List<Principtilstand> principper) {
    Map<String, String> grunde = new HashMap<>();
    raekker.forEach(r -> grunde.put(r.raekke(), r.begrundelse()));
    principper.forEach(p -> grunde.put("PRINCIP_" + p.nr(), p.begrundelse()));
    grunde.values().removeIf(Objects::isNull);
    return grunde;
  }
}

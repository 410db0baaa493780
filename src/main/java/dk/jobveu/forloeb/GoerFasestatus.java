package dk.jobveu.forloeb;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import java.util.List;
import java.util.Map;

/**
 * Judges whether a phase may be closed (DMN-18): very little blocks, the rest passes as a recorded
 * deviation.
 */
@Brugstilfaelde
public class GoerFasestatus {

  private final Tjekliste tjekliste;
  private final Faseportpunkter punkter;
  private final Afvigelser afvigelser;
  private final Tjeklisteraekker gemte;
  private final Beslutninger beslutninger;

  GoerFasestatus(
      Tjekliste tjekliste,
      Faseportpunkter punkter,
      Afvigelser afvigelser,
      Tjeklisteraekker gemte,
      Beslutninger beslutninger) {
    this.tjekliste = tjekliste;
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
    int antalBlokerende = 0;
    int antalAfvigelser = 0;
    for (Afgoerelse punkt : punkter.vurder(forloebId, fase)) {
      if (Faseportpunkter.blokerer(punkt)) {
        antalBlokerende++;
      } else {
        antalAfvigelser++;
        afvigelser.registrer(registrering, punkt.tekst("kode"), grund(raekker, punkt));
      }
    }
    Afgoerelse port =
        beslutninger.traef(
            "faseport",
            Sag.om(forloebId),
            Map.of("antalBlokerende", antalBlokerende, "antalAfvigelser", antalAfvigelser));
    return port.tekst("beslutning");
  }

  private static String grund(List<Raekketilstand> raekker, Afgoerelse punkt) {
    return raekker.stream()
        .filter(r -> r.raekke().equals(punkt.tekst("kode")))
        .map(Raekketilstand::begrundelse)
        .filter(java.util.Objects::nonNull)
        .findFirst()
        .orElse(punkt.tekst("begrundelse"));
  }
}

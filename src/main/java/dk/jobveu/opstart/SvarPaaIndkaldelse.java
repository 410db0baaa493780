package dk.jobveu.opstart;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Situation;
import java.util.HashMap;
import java.util.Map;

/** An organisation says whether it comes to the kick-off, and whether it can decide there. */
@Brugstilfaelde
public class SvarPaaIndkaldelse implements Blanket<SvarPaaIndkaldelse.Svar, Intet> {

  /** The answer; see {@link Moedesvar}. */
  public record Svar(Boolean kommer, Boolean kanBeslutte, String bemaerkning) {}

  private final Indkaldelser indkaldelser;
  private final Virksomhedsliste virksomheder;
  private final Aktoerer aktoerer;

  SvarPaaIndkaldelse(Indkaldelser indkaldelser, Virksomhedsliste virksomheder, Aktoerer aktoerer) {
    this.indkaldelser = indkaldelser;
    this.virksomheder = virksomheder;
    this.aktoerer = aktoerer;
  }

  @Override
  public Map<String, Object> vist(Situation s) {
    Map<String, Object> vist = new HashMap<>(virksomheder.af(s.forloebId()));
    vist.put("deltagernavn", aktoerer.navn(s.variabel("moededeltager")));
    indkaldelser
        .seneste(s.forloebId())
        .ifPresent(
            kald -> {
              vist.put(
                  "moedetekst",
                  "%s kl. %s, %s"
                      .formatted(Datoer.tekst(kald.moededag()), kald.klokken(), kald.sted()));
              vist.put("dagsordentekst", kald.dagsorden());
            });
    return vist;
  }

  @Override
  public Intet modtag(Svar svar, Situation s) {
    Indkaldelse kald =
        indkaldelser
            .seneste(s.forloebId())
            .orElseThrow(() -> new Regelbrud(null, "Mødet er ikke indkaldt."));
    indkaldelser.gemSvar(
        new Moedesvar(
            s.registrering(),
            kald.nr(),
            s.variabel("moededeltager"),
            svar.kommer(),
            svar.kommer() ? svar.kanBeslutte() : null,
            svar.bemaerkning()));
    return new Intet();
  }
}

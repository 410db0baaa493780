package dk.jobveu.udbud.camunda;

import dk.jobveu.motor.Procesvariabler;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import dk.jobveu.udbud.AfgivTilbud;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbud.Afvikling;
import dk.jobveu.udbud.Tilbud.Godkendelse;
import dk.jobveu.udbud.Udbud.Invitation.Afslag;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Form {@code afgiv_tilbud}, one task a school. */
@Component
class AfgivTilbudModtager implements Blanketmodtager {

  private final AfgivTilbud afgiv;

  AfgivTilbudModtager(AfgivTilbud afgiv) {
    this.afgiv = afgiv;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    String skole = svar.variabel(Procesvariabler.UDDANNELSESINSTITUTION);
    if (!svar.ja("svar")) {
      afgiv.afslaa(svar.registrering(), skole, Afslag.valueOf(svar.tekst("afslagAarsag")));
      return Map.of(Procesvariabler.TILBUD_UDFALD, "AFSLAAET");
    }
    afgiv.afgiv(tilbud(svar, skole));
    return Map.of(Procesvariabler.TILBUD_UDFALD, "AFGIVET");
  }

  private Tilbud tilbud(Besvarelse svar, String skole) {
    return new Tilbud(
        svar.registrering(),
        afgiv.runde(svar.forloebId()),
        skole,
        false,
        svar.tal("pris"),
        svar.tekst("indhold"),
        svar.ja("daekkerAlleKurser"),
        svar.ja("indeholderAmu"),
        Godkendelse.valueOf(svar.tekst("godkendelse")),
        svar.dato("startdato"),
        svar.dato("slutdato"),
        svar.tekst("sted"),
        Afvikling.valueOf(svar.tekst("afvikling")),
        svar.heltal("minHold"),
        svar.heltal("maksHold"),
        svar.ja("garantikursus"),
        svar.ja("fleksibelHoldstoerrelse"),
        svar.ja("fleksibelStart"),
        svar.ja("fleksibeltSted"),
        svar.ja("harSpeciale"),
        svar.ja("meritAnerkendt"),
        svar.tekst("meritDokumentation"),
        svar.tekst("tompladsVilkaar"));
  }
}

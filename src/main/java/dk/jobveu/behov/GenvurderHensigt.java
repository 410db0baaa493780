package dk.jobveu.behov;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.util.HashMap;
import java.util.Map;

/** Whether the letter of intent of a company that withdrew still stands (DMN-21, R-22.11). */
@Brugstilfaelde
public class GenvurderHensigt implements Trin<RegistrerTilbagetraekning.Trukket, Intet> {

  private final Virksomheder virksomheder;
  private final Beslutninger beslutninger;

  GenvurderHensigt(Virksomheder virksomheder, Beslutninger beslutninger) {
    this.virksomheder = virksomheder;
    this.beslutninger = beslutninger;
  }

  @Override
  public Intet udfoer(RegistrerTilbagetraekning.Trukket trukket, Registrering r) {
    Virksomhed v = virksomheder.hent(trukket.virksomhedId());
    Map<String, Object> input = new HashMap<>();
    input.put("virksomhedTrukketSig", v.status() == Virksomhed.Status.TRUKKET);
    input.put(
        "dageTilkendegivelseTilStartMax",
        beslutninger.taerskel("dage_tilkendegivelse_til_start_max"));
    beslutninger.traef("hensigtserklaering_gyldig", new Sag(r.forloebId(), v.id()), input);
    return new Intet();
  }
}

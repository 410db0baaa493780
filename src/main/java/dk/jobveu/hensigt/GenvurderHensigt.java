package dk.jobveu.hensigt;

import dk.jobveu.behov.RegistrerTilbagetraekning;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.beslutning.Taerskelinput;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.hensigt.Hensigtserklaering.Status;
import java.util.HashMap;
import java.util.Map;

/**
 * Says why the letter of a company that withdrew does not count any more (DMN-21, R-22.11); that it
 * lapses is {@link Hensigtsbortfald}'s. Nothing is said of a letter that was never given.
 */
@Brugstilfaelde
public class GenvurderHensigt implements Trin<RegistrerTilbagetraekning.Trukket, Intet> {

  private final Hensigtserklaeringer erklaeringer;
  private final Virksomheder virksomheder;
  private final Beslutninger beslutninger;
  private final Taerskelinput taerskler;

  GenvurderHensigt(
      Hensigtserklaeringer erklaeringer,
      Virksomheder virksomheder,
      Beslutninger beslutninger,
      Taerskelinput taerskler) {
    this.erklaeringer = erklaeringer;
    this.virksomheder = virksomheder;
    this.beslutninger = beslutninger;
    this.taerskler = taerskler;
  }

  @Override
  public Intet udfoer(RegistrerTilbagetraekning.Trukket trukket, Registrering r) {
    String virksomhedId = trukket.virksomhedId();
    boolean harGivet =
        erklaeringer
            .seneste(r.forloebId(), virksomhedId)
            .filter(h -> h.status() == Status.BORTFALDET)
            .isPresent();
    if (harGivet) {
      Map<String, Object> input =
          new HashMap<>(taerskler.i(r.forloebId(), "dageTilkendegivelseTilStartMax"));
      input.put(
          "virksomhedTrukketSig",
          virksomheder.hent(virksomhedId).status() == Virksomhed.Status.TRUKKET);
      beslutninger.traef("hensigtserklaering_gyldig", new Sag(r.forloebId(), virksomhedId), input);
    }
    return new Intet();
  }
}

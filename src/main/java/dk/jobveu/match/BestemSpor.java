package dk.jobveu.match;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.deltager.OmDeltager;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import java.util.HashMap;
import java.util.Map;

/**
 * Asks DMN-15 which track fits the citizen after the conversation; advice, not an order (R-17.3,
 *
 */
@Brugstilfaelde
public class BestemSpor implements Trin<OmDeltager, Intet> {

  private final Samtaleregister register;
  private final Beslutninger beslutninger;

  BestemSpor(Samtaleregister register, Beslutninger beslutninger) {
    this.register = register;
    this.beslutninger = beslutninger;
  }

  @Override
  public Intet udfoer(OmDeltager om, Registrering r) {
    String deltagerId = om.deltagerId();
    Trepartssamtale s =
        register
            .trepartssamtale(r.forloebId(), deltagerId)
            .orElseThrow(() -> new Regelbrud(null, "Der er ikke holdt en samtale."));
    Map<String, Object> input = new HashMap<>();
    input.put("jobmaalOgCvKlar", s.cvOpdateret() && s.jobmaalOpdateret());
    input.put("oenskerUddannelsesloeft", s.oenskerUddannelsesloeft());
    input.put("ufaglaertEllerSporskifter", s.ufaglaertEllerSporskifter());
    input.put("uddannelsesbehovLaengde", s.uddannelsesbehov());
    input.put("svaertVedJob", s.svaertVedJob());
    input.put("klarTilJob", s.klarTilJob());
    input.put("ledighedMdr", s.ledighedMaaneder());
    input.put("risikoLedighedMdr", beslutninger.taerskel("risiko_ledighed_mdr", r.forloebId()));
    Afgoerelse a =
        beslutninger.traef("spor_for_jobparat", new Sag(r.forloebId(), deltagerId), input);
    register.gemSpor(r.forloebId(), deltagerId, a.tekst("spor"));
    return new Intet();
  }
}

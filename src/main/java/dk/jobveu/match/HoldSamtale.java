package dk.jobveu.match;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.deltager.Deltageradgang;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The jobcenter's conversations about a match, and the track they lead to. */
@Service
public class HoldSamtale {

  private final Deltagere deltagere;
  private final Samtaleregister register;
  private final Beslutninger beslutninger;

  public HoldSamtale(Deltagere deltagere, Samtaleregister register, Beslutninger beslutninger) {
    this.deltagere = deltagere;
    this.register = register;
    this.beslutninger = beslutninger;
  }

  @Transactional
  public void registrer(Registrering r, Trepartssamtale samtale) {
    Deltageradgang.kraevEget(r, deltagere.hent(r.forloebId(), samtale.deltagerId()));
    register.gem(r, samtale);
  }

  @Transactional
  public void registrer(Registrering r, Matchopfoelgning opfoelgning) {
    Deltageradgang.kraevEget(r, deltagere.hent(r.forloebId(), opfoelgning.deltagerId()));
    register.gem(r, opfoelgning);
  }

  /**
   * Asks DMN-15 which track fits the citizen after the conversation; advice, not an order
   * (R-17.15).
   */
  @Transactional
  public String bestemSpor(String forloebId, String deltagerId) {
    Trepartssamtale s =
        register
            .trepartssamtale(forloebId, deltagerId)
            .orElseThrow(() -> new Regelbrud(null, "Der er ikke holdt en samtale."));
    Map<String, Object> input = new HashMap<>();
    input.put("jobmaalOgCvKlar", s.cvOpdateret() && s.jobmaalOpdateret());
    input.put("oenskerUddannelsesloeft", s.oenskerUddannelsesloeft());
    input.put("ufaglaertEllerSporskifter", s.ufaglaertEllerSporskifter());
    input.put("uddannelsesbehovLaengde", s.uddannelsesbehov());
    input.put("svaertVedJob", s.svaertVedJob());
    input.put("klarTilJob", s.klarTilJob());
    input.put("ledighedMdr", s.ledighedMaaneder());
    input.put("risikoLedighedMdr", beslutninger.taerskel("risiko_ledighed_mdr"));
    Afgoerelse a = beslutninger.traef("spor_for_jobparat", new Sag(forloebId, deltagerId), input);
    register.gemSpor(forloebId, deltagerId, a.tekst("spor"));
    return a.tekst("spor");
  }
}

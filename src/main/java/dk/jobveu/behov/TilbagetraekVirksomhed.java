package dk.jobveu.behov;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Service;

/** A company withdraws: what is left, and what the tables advise now (R-22.11, DMN-21, DMN-2). */
@Service
public class TilbagetraekVirksomhed {

  private final Virksomheder virksomheder;
  private final Vurderinger vurderinger;
  private final VurderEfterspoergsel vurderEfterspoergsel;
  private final Beslutninger beslutninger;
  private final Haendelser haendelser;

  public TilbagetraekVirksomhed(
      Virksomheder virksomheder,
      Vurderinger vurderinger,
      VurderEfterspoergsel vurderEfterspoergsel,
      Beslutninger beslutninger,
      Haendelser haendelser) {
    this.virksomheder = virksomheder;
    this.vurderinger = vurderinger;
    this.vurderEfterspoergsel = vurderEfterspoergsel;
    this.beslutninger = beslutninger;
    this.haendelser = haendelser;
  }

  public void registrer(Registrering r, String virksomhedId, String grund) {
    Virksomhed virksomhed = virksomheder.hent(virksomhedId);
    if (virksomhed.status() != Virksomhed.Status.TRUKKET) {
      virksomheder.traek(virksomhedId, r, grund);
      haendelser.registrer(
          r, "VIRKSOMHED_TRUKKET", virksomhed.navn() + " har trukket sig fra forløbet.");
    }
  }

  /** Whether the company's letter of intent still stands (DMN-21). */
  public String hensigtserklaering(String virksomhedId) {
    Virksomhed v = virksomheder.hent(virksomhedId);
    Map<String, Object> input = new HashMap<>();
    input.put("virksomhedTrukketSig", v.status() == Virksomhed.Status.TRUKKET);
    input.put(
        "dageTilkendegivelseTilStartMax",
        beslutninger.taerskel("dage_tilkendegivelse_til_start_max"));
    return beslutninger
        .traef(
            "hensigtserklaering_gyldig", new Sag(v.registrering().forloebId(), virksomhedId), input)
        .tekst("status");
  }

  /** What DMN-2 advises with the companies that are left. Earlier judgements stay as they were. */
  public Behovsvurdering genvurder(Registrering r) {
    return vurderEfterspoergsel.anbefal(tal(r), parterneVurdering(r.forloebId()));
  }

  /** The same for show only; nothing is stored. */
  public Behovsvurdering vis(String forloebId) {
    Registrering r = new Registrering(forloebId, null, null, null, null);
    return vurderEfterspoergsel.vis(tal(r), parterneVurdering(forloebId));
  }

  private Behovsvurdering tal(Registrering r) {
    return vurderinger
        .seneste(r.forloebId())
        .map(v -> vurderEfterspoergsel.optael(r, v.omgang(), v.minHold(), v.garantikursus()))
        .orElseGet(
            () ->
                vurderEfterspoergsel.optael(
                    r, 0, beslutninger.taerskel("min_hold_default").intValue(), false));
  }

  private String parterneVurdering(String forloebId) {
    return vurderinger.seneste(forloebId).map(Behovsvurdering::parterneVurdering).orElse(null);
  }
}

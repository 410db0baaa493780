package dk.jobveu.hensigt;

import dk.jobveu.behov.MeldVirksomheder;
import dk.jobveu.behov.NyVirksomhed;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import java.util.List;
import org.springframework.stereotype.Component;

/** After the kick-off the job centre makes up the list of companies (D9, R-4.6, R-7.9). */
@Component
public class SamlVirksomhedsoversigt {

  private static final String KILDE = "jobcenter";

  private final Virksomheder virksomheder;
  private final MeldVirksomheder meld;
  private final Haendelser haendelser;

  public SamlVirksomhedsoversigt(
      Virksomheder virksomheder, MeldVirksomheder meld, Haendelser haendelser) {
    this.virksomheder = virksomheder;
    this.meld = meld;
    this.haendelser = haendelser;
  }

  /** A company that withdrew does not come back by being on a list. */
  public void udfoer(Registrering registrering, List<NyVirksomhed> oversigt) {
    String forloebId = registrering.forloebId();
    meld.udfoer(
        registrering,
        KILDE,
        oversigt.stream().filter(v -> !harTrukketSig(forloebId, v.navn())).toList());
    haendelser.registrer(
        registrering,
        "VIRKSOMHEDSOVERSIGT_SAMLET",
        "Virksomheder med et behov på oversigten: "
            + virksomheder.tilkendegivne(forloebId).size()
            + ".");
  }

  private boolean harTrukketSig(String forloebId, String navn) {
    return virksomheder
        .medNavn(forloebId, navn)
        .map(v -> v.status() == Virksomhed.Status.TRUKKET)
        .orElse(false);
  }
}

package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Haendelser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what came out when the parties disagreed: a new draft, back to fase 1, or stop.
 */
@Service
public class Maegling {

  /** The three ways on from a disagreement. */
  public enum Udfald {
    NYT_UDKAST("Parterne vil se på et nyt udkast"),
    TILBAGE("Tilbage til fase 1"),
    STOPPET("Stoppet uden enighed");

    private final String tekst;

    Udfald(String tekst) {
      this.tekst = tekst;
    }

    public String tekst() {
      return tekst;
    }
  }

  private final Partsaftaler aftaler;
  private final Haendelser haendelser;

  Maegling(Partsaftaler aftaler, Haendelser haendelser) {
    this.aftaler = aftaler;
    this.haendelser = haendelser;
  }

  @Transactional
  public void registrer(
      Registrering registrering, Udfald udfald, String uenighed, String begrundelse) {
    if (udfald != Udfald.NYT_UDKAST && !Partsaftale.udfyldt(begrundelse)) {
      throw new Regelbrud(
          "begrundelse", "Skriv, hvorfor parterne ikke går videre med aftalen i denne omgang.");
    }
    Partsaftale aftale =
        aftaler
            .seneste(registrering.forloebId())
            .orElseThrow(() -> new Regelbrud(null, "Der er endnu ikke et udkast at mægle om."));
    aftaler.gemMaegling(registrering, aftale.version(), udfald, uenighed, begrundelse);
    aftaler.saetStatus(aftale.forloebId(), aftale.version(), Partsaftale.Status.FORKASTET);
    haendelser.registrer(registrering, "MAEGLING", "Mægling mellem parterne: " + udfald.tekst());
  }
}

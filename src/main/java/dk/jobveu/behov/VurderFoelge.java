package dk.jobveu.behov;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Haendelser;
import org.springframework.stereotype.Service;

/** Judges what it means for the forløb that a company withdrew. */
@Service
public class VurderFoelge {

  private final Virksomheder virksomheder;
  private final Afvigelser afvigelser;
  private final Haendelser haendelser;

  public VurderFoelge(Virksomheder virksomheder, Afvigelser afvigelser, Haendelser haendelser) {
    this.virksomheder = virksomheder;
    this.afvigelser = afvigelser;
    this.haendelser = haendelser;
  }

  public void udfoer(Registrering r, String virksomhedId, boolean fortsaetter, String begrundelse) {
    String navn = virksomheder.hent(virksomhedId).navn();
    afvigelser.registrer(r, "R-22.11", begrundelse);
    haendelser.registrer(
        r,
        "TILBAGETRAEKNING_VURDERET",
        fortsaetter
            ? "Forløbet fortsætter uden " + navn + "."
            : "Forløbet kan ikke fortsætte uden " + navn + ".");
  }
}

package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Fritekst;
import dk.jobveu.faelles.Konflikt;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Tjeklisteraekker;
import java.time.Clock;
import java.util.Optional;

/** The coordinator sets a checklist row by hand, always with a reason. */
@Brugstilfaelde
public class SaetTjeklisteraekke {

  private static final int HOEJST = 1500;

  private final Tjeklisteraekker raekker;
  private final Afvigelser afvigelser;
  private final Raekkeversion versioner;
  private final Clock ur;

  public SaetTjeklisteraekke(
      Tjeklisteraekker raekker, Afvigelser afvigelser, Raekkeversion versioner, Clock ur) {
    this.versioner = versioner;
    this.raekker = raekker;
    this.afvigelser = afvigelser;
    this.ur = ur;
  }

  /**
   * Sets the row.
   *
   * @param set fingerprint of the row that the person saw, or null
   * @throws Konflikt when somebody else has set it otherwise meanwhile
   */
  public void saet(Indsigt indsigt, String raekke, Tilstand tilstand, String skrevet, String set) {
    indsigt.kraevKoordinator();
    if (!Tjekliste.erHovedraekke(raekke)) {
      throw new FindesIkke("Tjeklisten har ingen række " + raekke + ".");
    }
    if (tilstand == null) {
      throw new Regelbrud("tilstand", "Vælg, hvordan rækken står.");
    }
    String begrundelse = Fritekst.laes("begrundelse", skrevet, HOEJST);
    if (begrundelse == null) {
      throw new Regelbrud("begrundelse", "Skriv, hvorfor du ændrer rækken.");
    }
    raekker.laas(indsigt.forloebId());
    Optional<Raekketilstand> nu =
        raekker.manuel(indsigt.forloebId(), raekke).map(Tjeklisteraekker.Manuel::tilstand);
    if (nu.isPresent()) {
      Raekketilstand staar = nu.get();
      if (staar.tilstand() == tilstand && staar.begrundelse().equals(begrundelse)) {
        return;
      }
      if (!versioner.af(indsigt.forloebId(), staar, true).equals(set)) {
        throw new Konflikt(
            "Rækken er rettet, siden du hentede den. Nu står »%s«: »%s«. Dit svar er ikke gemt."
                .formatted(staar.tilstand().tekst(), staar.begrundelse()));
      }
    }
    Registrering r = indsigt.registrering(indsigt.organisation(), ur.instant());
    raekker.saet(r, new Raekketilstand(raekke, tilstand, begrundelse, "Sat i hånden"));
    afvigelser.registrer(
        r,
        "R-8.17",
        "Række %s er sat til »%s«: %s".formatted(raekke, tilstand.tekst(), begrundelse));
  }
}

package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Aftryk;
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
import dk.jobveu.projektrum.Overblik.Tjekraekke;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator sets a checklist row by hand, always with a reason. */
@Service
public class SaetTjeklisteraekke {

  private static final int HOEJST = 1500;

  private final Tjeklisteraekker raekker;
  private final Afvigelser afvigelser;
  private final Aftryk aftryk;
  private final Clock ur;

  public SaetTjeklisteraekke(
      Tjeklisteraekker raekker, Afvigelser afvigelser, Aftryk aftryk, Clock ur) {
    this.aftryk = aftryk;
    this.raekker = raekker;
    this.afvigelser = afvigelser;
    this.ur = ur;
  }

  /** Fingerprint of a row as it is shown: how somebody has set it, or that nobody has. */
  public String version(String forloebId, Tjekraekke raekke) {
    return version(forloebId, raekke.tilstand(), raekke.sat() != null);
  }

  private String version(String forloebId, Raekketilstand r, boolean sat) {
    return aftryk.af(
        Arrays.asList(
            forloebId,
            "tjekliste",
            r.raekke(),
            sat ? r.tilstand().name() : null,
            sat ? r.begrundelse() : null));
  }

  /**
   * Sets the row.
   *
   * @param set fingerprint of the row that the person saw, or null
   * @throws Konflikt when somebody else has set it otherwise meanwhile
   */
  @Transactional
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
      throw new Regelbrud("begrundelse", "Skriv hvorfor du ændrer rækken.");
    }
    raekker.laas(indsigt.forloebId());
    Optional<Raekketilstand> nu =
        raekker.manuel(indsigt.forloebId(), raekke).map(Tjeklisteraekker.Manuel::tilstand);
    if (nu.isPresent()) {
      Raekketilstand staar = nu.get();
      if (staar.tilstand() == tilstand && staar.begrundelse().equals(begrundelse)) {
        return;
      }
      if (!version(indsigt.forloebId(), staar, true).equals(set)) {
        throw new Konflikt(
            "Rækken er rettet, siden du hentede den. Nu står “%s”: “%s”. Dit svar er ikke gemt."
                .formatted(staar.tilstand().tekst(), staar.begrundelse()));
      }
    }
    Registrering r = indsigt.registrering(indsigt.organisation(), ur.instant());
    raekker.saet(r, new Raekketilstand(raekke, tilstand, begrundelse, "Sat i hånden"));
    afvigelser.registrer(
        r,
        "R-8.17",
        "Række %s er sat til “%s”: %s".formatted(raekke, tilstand.tekst(), begrundelse));
  }
}

package dk.jobveu.projektrum;

import dk.jobveu.forloeb.Afvigelser;
import dk.jobveu.forloeb.Raekketilstand;
import dk.jobveu.forloeb.Regelbrud;
import dk.jobveu.forloeb.Registrering;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.forloeb.Tjekliste;
import dk.jobveu.forloeb.Tjeklisteraekker;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The coordinator sets a checklist row by hand, always with a reason. */
@Service
public class SaetTjeklisteraekke {

  private static final int HOEJST = 1500;

  private final Tjeklisteraekker raekker;
  private final Afvigelser afvigelser;
  private final Clock ur;

  public SaetTjeklisteraekke(Tjeklisteraekker raekker, Afvigelser afvigelser, Clock ur) {
    this.raekker = raekker;
    this.afvigelser = afvigelser;
    this.ur = ur;
  }

  @Transactional
  public void saet(Indsigt indsigt, String raekke, Tilstand tilstand, String skrevet) {
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
    Registrering r = indsigt.registrering(indsigt.organisation(), ur.instant());
    raekker.saet(r, new Raekketilstand(raekke, tilstand, begrundelse, "Sat i hånden"));
    afvigelser.registrer(
        r,
        "R-8.17",
        "Række %s er sat til “%s”: %s".formatted(raekke, tilstand.tekst(), begrundelse));
  }
}

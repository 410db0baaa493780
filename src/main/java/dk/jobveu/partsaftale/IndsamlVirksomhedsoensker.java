package dk.jobveu.partsaftale;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records what the companies wish, gathered while the parties work on the agreement. */
@Service
public class IndsamlVirksomhedsoensker {

  private final Virksomhedsoensker oensker;
  private final Afvigelser afvigelser;

  IndsamlVirksomhedsoensker(Virksomhedsoensker oensker, Afvigelser afvigelser) {
    this.oensker = oensker;
    this.afvigelser = afvigelser;
  }

  /** Wishes may be missing, but then somebody must say why. */
  @Transactional
  public void indsaml(
      Registrering registrering, List<Virksomhedsoenske> liste, String ingenBegrundelse) {
    if (liste.isEmpty() && !Partsaftale.udfyldt(ingenBegrundelse)) {
      throw new Regelbrud(
          "oensker",
          "Tilføj mindst én virksomheds ønsker, eller skriv, hvorfor der ikke er nogen.");
    }
    oensker.gem(registrering, liste);
    if (liste.isEmpty()) {
      afvigelser.registrer(registrering, "R-3.5", ingenBegrundelse);
    }
  }
}

package dk.jobveu.hold;

import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.forloeb.Afvigelser;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The coordinator decides what happens to a class that is not filled. The table
 * advises; running the class against the advice is a recorded deviation.
 */
@Service
public class AfklarHold {

  private final Holdregister register;
  private final Afvigelser afvigelser;

  public AfklarHold(Holdregister register, Afvigelser afvigelser) {
    this.register = register;
    this.afvigelser = afvigelser;
  }

  /**
   * @param rettet the class with what was negotiated or changed meanwhile
   */
  @Transactional
  public void afklar(Registrering r, Holdbeslutning beslutning, Hold rettet, String begrundelse) {
    if (begrundelse == null && beslutning != Holdbeslutning.VURDER_IGEN) {
      throw new Regelbrud("begrundelse", "Skriv kort hvorfor. Det hjælper de næste forløb.");
    }
    OpretHold.kontroller(rettet);
    // the day may have come and gone meanwhile; a new one may not
    if (!rettet.beslutningsdato().equals(register.hent(r.forloebId()).beslutningsdato())) {
      OpretHold.kontrollerBeslutningsdag(r, rettet);
    }
    List<Holdafgoerelse> alle = register.afgoerelser(r.forloebId());
    Holdafgoerelse seneste = alle.get(alle.size() - 1);
    Holdstatus status =
        beslutning == Holdbeslutning.GENNEMFOER ? Holdstatus.GENNEMFOERES : Holdstatus.OPRETTET;
    register.gem(r, rettet.medStatus(status));
    register.gemAfgoerelse(
        r,
        new Holdafgoerelse(
            seneste.nr(),
            seneste.dato(),
            seneste.stadie(),
            seneste.tilmeldte(),
            seneste.minimum(),
            seneste.raad(),
            beslutning,
            begrundelse));
    if (beslutning == Holdbeslutning.GENNEMFOER) {
      afvigelser.registrer(
          r,
          "R-5.10",
          "Holdet gennemføres, selv om rådet var »%s«: %s"
              .formatted(seneste.raad().tekst(), begrundelse));
    }
  }
}

package dk.jobveu.bilag;

import dk.jobveu.dokument.Papirlogo;
import dk.jobveu.partsaftale.Partsaftaler;
import dk.jobveu.partsaftale.Tiltraedelse;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The logos that may stand on what is handed out of a forløb: of those who back its agreement and
 * said so with their answer. Who has none is there by name.
 */
@Component
public class Partslogoer {

  private final Partsaftaler aftaler;
  private final Logoer logoer;

  Partslogoer(Partsaftaler aftaler, Logoer logoer) {
    this.aftaler = aftaler;
    this.logoer = logoer;
  }

  /** In the order of the sides; none when nobody has a logo there, since the text has the names. */
  public List<Papirlogo> af(String forloebId) {
    List<Papirlogo> alle =
        aftaler
            .indgaaet(forloebId)
            .map(a -> aftaler.tiltraedelser(forloebId, a.version()))
            .orElse(List.of())
            .stream()
            .filter(Tiltraedelse::bakkerSelvOp)
            .map(this::logo)
            .toList();
    return alle.stream().anyMatch(Papirlogo::harBillede) ? alle : List.of();
  }

  private Papirlogo logo(Tiltraedelse t) {
    return t.indhold().logoPaaMateriale()
        ? logoer
            .af(t.registrering().organisation())
            .map(l -> new Papirlogo(l.alternativ(), l.bredde(), l.hoejde(), l.billede()))
            .orElse(Papirlogo.navn(t.navn()))
        : Papirlogo.navn(t.navn());
  }
}

package dk.jobveu.projektrum;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.forloeb.Principper;
import dk.jobveu.forloeb.Rolleord;
import dk.jobveu.forloeb.Tilstand;
import dk.jobveu.projektrum.Overblik.Princip;
import dk.jobveu.projektrum.Overblik.Tjekraekke;
import java.util.List;

/** The checklist and the seven principles. */
@Brugstilfaelde(kunVis = true)
public class VisTjekliste {

  private final Tjeklistevisning tjekliste;
  private final Principper principper;
  private final Rolleord rolleord;

  VisTjekliste(Tjeklistevisning tjekliste, Principper principper, Rolleord rolleord) {
    this.tjekliste = tjekliste;
    this.principper = principper;
    this.rolleord = rolleord;
  }

  /** What the tab shows. */
  public record Stand(List<Tjekraekke> raekker, List<Princip> principper) {

    /** How many rows are settled: met, met another way or not relevant. */
    public long afklarede() {
      return raekker.stream().filter(r -> r.tilstand().tilstand() != Tilstand.IKKE_OPFYLDT).count();
    }
  }

  public Stand vis(Indsigt indsigt) {
    return new Stand(
        tjekliste.raekker(indsigt, rolleord.foersteGang(indsigt.forloebId())),
        principper.alle(indsigt.forloebId()).stream()
            .map(p -> new Princip(p, Principper.navn(p.nr())))
            .toList());
  }
}

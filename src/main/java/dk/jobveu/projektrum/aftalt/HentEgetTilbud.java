package dk.jobveu.projektrum.aftalt;

import dk.jobveu.adgang.Bruger;
import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.dokument.Papir;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.udbud.EgneTilbud;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsafsnit;
import dk.jobveu.udbud.Tilbudsarkiv;
import dk.jobveu.udbud.Tilbudskvittering;

/**
 * A school's own bid as a document (D13), for the school alone, also when it is not in the forløb:
 * what it wrote itself and nothing of the forløb.
 */
@Brugstilfaelde(kunVis = true)
public class HentEgetTilbud {

  private final EgneTilbud egne;
  private final Tilbudsarkiv arkiv;
  private final Aktoerer aktoerer;

  HentEgetTilbud(EgneTilbud egne, Tilbudsarkiv arkiv, Aktoerer aktoerer) {
    this.egne = egne;
    this.arkiv = arkiv;
    this.aktoerer = aktoerer;
  }

  /**
   * @param udbudNr of which round
   * @throws FindesIkke when none of the person's organisations has bid there
   */
  public Papir hent(Bruger bruger, String forloebId, int udbudNr) {
    return egne.af(bruger.organisationer()).stream()
        .filter(k -> k.forloebId().equals(forloebId) && k.udbudNr() == udbudNr)
        .findFirst()
        .map(this::papir)
        .orElseThrow(() -> new FindesIkke("I har ikke givet et tilbud med det nummer."));
  }

  private Papir papir(Tilbudskvittering k) {
    Tilbud tilbud = arkiv.find(k.forloebId(), k.udbudNr(), k.skole()).orElseThrow();
    return new Papir(
        "Tilbud: " + aktoerer.navn(k.skole()),
        k.forloebId(),
        "Skolens eget eksemplar",
        k.udbudNr(),
        "Sendt",
        Papir.Stand.AFTALT,
        Datoer.dagen(k.sendt()),
        aktoerer.navn(k.skole()),
        null,
        Tilbudsafsnit.af(tilbud.vilkaar()).stream().filter(a -> !a.erTomt()).toList(),
        null);
  }
}

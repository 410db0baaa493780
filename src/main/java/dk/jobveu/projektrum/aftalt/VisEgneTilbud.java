package dk.jobveu.projektrum.aftalt;

import static dk.jobveu.dokument.Dokument.felt;
import static dk.jobveu.dokument.Dokument.felter;

import dk.jobveu.adgang.Adgang;
import dk.jobveu.adgang.Bruger;
import dk.jobveu.dokument.Dokument.Afsnit;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.udbud.EgneTilbud;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsafsnit;
import dk.jobveu.udbud.Tilbudsarkiv;
import dk.jobveu.udbud.Tilbudskvittering;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A school's own bids: that they were sent, what was in them, and how it went. For the school
 * alone, also when it is not in the forløb.
 */
@Brugstilfaelde(kunVis = true)
public class VisEgneTilbud {

  private final EgneTilbud egne;
  private final Tilbudsarkiv arkiv;
  private final Adgang adgang;

  VisEgneTilbud(EgneTilbud egne, Tilbudsarkiv arkiv, Adgang adgang) {
    this.egne = egne;
    this.arkiv = arkiv;
    this.adgang = adgang;
  }

  /**
   * A bid.
   *
   * @param titel of the forløb, or null when its page is not the person's to see
   * @param afsnit what the bid says; none in the list of all
   */
  public record Eksemplar(Tilbudskvittering kvittering, String titel, List<Afsnit> afsnit) {}

  /**
   * @param forloebId one forløb with everything that was written, or null for all as a list
   * @throws FindesIkke when none of the person's organisations has bid there
   */
  public List<Eksemplar> vis(Bruger bruger, String forloebId) {
    List<Tilbudskvittering> kvitteringer =
        egne.af(bruger.organisationer()).stream()
            .filter(k -> forloebId == null || k.forloebId().equals(forloebId))
            .toList();
    if (forloebId != null && kvitteringer.isEmpty()) {
      throw new FindesIkke("I har ikke givet et tilbud med det nummer.");
    }
    Map<String, String> titler =
        kvitteringer.isEmpty()
            ? Map.of()
            : adgang.egne(bruger).stream().collect(Collectors.toMap(Forloeb::id, Forloeb::titel));
    return kvitteringer.stream()
        .map(
            k ->
                new Eksemplar(
                    k, titler.get(k.forloebId()), forloebId == null ? List.of() : afsnit(k)))
        .toList();
  }

  private List<Afsnit> afsnit(Tilbudskvittering k) {
    Tilbud tilbud = arkiv.find(k.forloebId(), k.udbudNr(), k.skole()).orElseThrow();
    return Stream.concat(
            Stream.of(
                felter(
                    "Kvittering",
                    felt("Udfald", k.udfald().tekst()),
                    felt("Jeres tilbud kunne ikke vælges", k.grund()),
                    felt("Besked fra jobcentret", k.besked()),
                    felt("Sidste dag for tilbud", k.frist()),
                    felt("Det fik I at vide, før I sendte det", tilbud.advarsel()))),
            Tilbudsafsnit.af(tilbud.vilkaar()).stream())
        .filter(a -> !a.erTomt())
        .toList();
  }
}

package dk.jobveu.hold;

import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Trin;
import dk.jobveu.udbud.Kursusdaekning;
import dk.jobveu.udbud.Tilbud;
import dk.jobveu.udbud.Tilbudsarkiv;
import dk.jobveu.udbud.Udbudsrunder;
import dk.jobveu.udbud.Udbydervalg;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Opens the classes that the choice of schools and the number of selected ask for: one at each
 * school, and more where they do not hold all. What is open already stays.
 */
@Brugstilfaelde
public class PlanlaegHold implements Trin<PlanlaegHold.Skole, Intet> {

  /** The school that most is left to. */
  public record Skole(String uddannelsesinstitution) {}

  private final Holdregister register;
  private final Fordeling fordeling;
  private final Udbudsrunder runder;
  private final Tilbudsarkiv arkiv;
  private final Kursusdaekning daekning;

  PlanlaegHold(
      Holdregister register,
      Fordeling fordeling,
      Udbudsrunder runder,
      Tilbudsarkiv arkiv,
      Kursusdaekning daekning) {
    this.register = register;
    this.fordeling = fordeling;
    this.runder = runder;
    this.arkiv = arkiv;
    this.daekning = daekning;
  }

  @Override
  public Intet udfoer(Skole skole, Registrering r) {
    if (register.planlagte(r.forloebId()).isEmpty()) {
      aabn(r, tilbud(r.forloebId()), skole.uddannelsesinstitution());
    }
    fordeling.planlaeg(r);
    return new Intet();
  }

  /** The bids of the chosen schools, in the order in which their courses are taught. */
  private List<Tilbud> tilbud(String forloebId) {
    Optional<Udbydervalg> valg = runder.valg(forloebId).filter(Udbydervalg::gaelder);
    List<String> skoler = valg.map(Udbydervalg::skoler).orElse(List.of());
    return skoler.stream()
        .flatMap(s -> arkiv.find(forloebId, valg.get().udbudNr(), s).stream())
        .sorted(
            Comparator.comparing((Tilbud t) -> t.vilkaar().startdato())
                .thenComparing(t -> skoler.indexOf(t.skole())))
        .toList();
  }

  private void aabn(Registrering r, List<Tilbud> tilbud, String udenTilbud) {
    if (tilbud.isEmpty()) {
      register.aabn(r, new Planlagthold(1, udenTilbud, 1, null, null, null, null, null, null));
      return;
    }
    Map<List<String>, Integer> trin = new LinkedHashMap<>();
    List<String> daekket = new ArrayList<>();
    int nr = 0;
    for (Tilbud t : tilbud) {
      List<String> alle = daekning.af(t);
      List<String> nye = alle.stream().filter(k -> !daekket.contains(k)).toList();
      // the same courses as another school has: people go to either
      int paa = trin.computeIfAbsent(alle, k -> trin.size() + 1);
      boolean delt = tilbud.size() > 1 && !t.vilkaar().daekkerAlleKurser();
      register.aabn(
          r, hold(++nr, t, paa, delt ? String.join(", ", nye.isEmpty() ? alle : nye) : null));
      daekket.addAll(nye);
    }
  }

  private static Planlagthold hold(int nr, Tilbud t, int trin, String kurser) {
    Tilbud.Vilkaar v = t.vilkaar();
    return new Planlagthold(
        nr,
        t.skole(),
        trin,
        kurser,
        v.startdato(),
        v.slutdato(),
        v.sted(),
        v.minHold(),
        v.maksHold());
  }
}

package dk.jobveu.udbud;

import dk.jobveu.aktoer.Aktoerer;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.projektplan.Projektplaner;
import dk.jobveu.udbud.Tilbud.Vilkaar;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Whether bids can be chosen together: each of them can be used, none of them is superfluous, they
 * cover all courses, and they cost no more than the plan allows.
 */
@Component
class Tilbudskombination {

  private static final String MED = "flereSkoler";

  private final Kursusdaekning daekning;
  private final Projektplaner planer;
  private final Beslutninger beslutninger;
  private final Aktoerer aktoerer;

  Tilbudskombination(
      Kursusdaekning daekning, Projektplaner planer, Beslutninger beslutninger, Aktoerer aktoerer) {
    this.daekning = daekning;
    this.planer = planer;
    this.beslutninger = beslutninger;
    this.aktoerer = aktoerer;
  }

  /**
   * @param skoler the first is the one that most is left to
   * @throws Regelbrud at the field that is to be changed
   */
  void kontroller(String forloebId, List<String> skoler) {
    Map<String, Tilbud> egnede = daekning.egnedePrSkole(forloebId);
    if (!egnede.containsKey(skoler.get(0))) {
      throw new Regelbrud("valgtSkole", "Vælg en skole, hvis tilbud kan bruges.");
    }
    if (!egnede.keySet().containsAll(skoler)) {
      throw new Regelbrud(MED, "Vælg kun skoler, hvis tilbud kan bruges.");
    }
    if (Set.copyOf(skoler).size() < skoler.size()) {
      throw new Regelbrud(MED, "Den samme skole er valgt to gange.");
    }
    List<Tilbud> valgte = skoler.stream().map(egnede::get).toList();
    List<String> mangler = daekning.udaekkede(forloebId, valgte);
    if (!mangler.isEmpty()) {
      throw new Regelbrud(
          MED,
          "Ingen af de valgte skoler dækker: %s. Vælg flere skoler, eller vælg ingen af dem."
              .formatted(String.join(", ", mangler)));
    }
    kontrollerAlleErNoedvendige(valgte);
    kontrollerPris(forloebId, valgte);
  }

  /** A school that adds no course is there to hold a class of its own of all that the first has. */
  private void kontrollerAlleErNoedvendige(List<Tilbud> valgte) {
    Set<Set<String>> dele = new HashSet<>();
    Set<String> daekket = new HashSet<>();
    for (Tilbud t : valgte) {
      Set<String> kurser = new HashSet<>(daekning.af(t));
      boolean sammeSomEnAnden = !dele.add(kurser);
      boolean nyt = daekket.addAll(kurser);
      if (!nyt && !sammeSomEnAnden && dele.size() > 1) {
        throw new Regelbrud(
            MED,
            "%s tilføjer ingen kurser, som de andre ikke har. Fjern skolen, eller vælg den først."
                .formatted(aktoerer.navn(t.skole())));
      }
    }
  }

  private void kontrollerPris(String forloebId, List<Tilbud> valgte) {
    Planindhold plan = planer.hent(forloebId).indhold();
    BigDecimal ialt =
        valgte.stream().map(t -> t.vilkaar().pris()).reduce(BigDecimal.ZERO, BigDecimal::add);
    Vilkaar foerste = valgte.get(0).vilkaar();
    String brudt =
        valgte.size() == 1
            ? null
            : Tilbudsgraenser.begrundelser(
                beslutninger.opslagListe(
                    Tilbudsgraenser.UDELUK, forloebId, Tilbudsgraenser.input(foerste, plan, ialt)));
    if (brudt != null) {
      throw new Regelbrud(
          MED,
          "Tilbuddene koster tilsammen %s kr. %s Vælg andre, eller vælg ingen og ændr rammen."
              .formatted(Taltekst.skriv(ialt), brudt));
    }
  }
}

package dk.jobveu.hold;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.NyDeltager;
import dk.jobveu.deltager.OpretDeltagere;
import dk.jobveu.faelles.Antal;
import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import dk.jobveu.hold.Pladser.Plads;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Records the times agreed for the employed and enrols them. They come as a count from the
 * faglige organisation; those not yet on the list get a pseudonym each.
 */
@Brugstilfaelde
public class AfstemTider implements Blanket<Tidsafstemning, Intet> {

  private final Kursusdrift drift;
  private final Deltagere deltagere;
  private final OpretDeltagere opret;
  private final Tilmeldinger tilmeldinger;
  private final Holdregister register;
  private final Pladser pladser;

  public AfstemTider(
      Kursusdrift drift,
      Deltagere deltagere,
      OpretDeltagere opret,
      Tilmeldinger tilmeldinger,
      Holdregister register,
      Pladser pladser) {
    this.drift = drift;
    this.deltagere = deltagere;
    this.opret = opret;
    this.tilmeldinger = tilmeldinger;
    this.register = register;
    this.pladser = pladser;
  }

  /** How many employed were reported for the class. */
  @Override
  public Map<String, Object> vist(Situation s) {
    int meldt =
        Math.max(
            register.hent(s.forloebId(), s.holdNr()).vilkaar().beskaeftigede(),
            beskaeftigede(s).size());
    return meldt == 0 ? Map.of("meldt", 0) : Map.of("meldt", meldt, "beskaeftigede", meldt);
  }

  @Override
  public Intet modtag(Tidsafstemning tider, Situation s) {
    Registrering r = s.registrering();
    if (!tider.afstemtMedVirksomheder() || !tider.afstemtMedSkole()) {
      throw new Regelbrud(
          tider.afstemtMedVirksomheder() ? "afstemtMedSkole" : "afstemtMedVirksomheder",
          "Tiderne skal være aftalt med både virksomhederne og skolen, før kurset kan begynde.");
    }
    List<String> kendte = beskaeftigede(s);
    if (kendte.size() > tider.beskaeftigede()) {
      throw new Regelbrud(
          "beskaeftigede",
          "Der står allerede %s på listen."
              .formatted(Antal.af(kendte.size(), "beskæftiget", "beskæftigede")));
    }
    kontrollerPlads(s, kendte, tider.beskaeftigede());
    if (kendte.size() < tider.beskaeftigede()) {
      NyDeltager ny = NyDeltager.iMaalgruppe(Deltager.BESKAEFTIGET);
      opret.opret(
          r, r.organisation(), Collections.nCopies(tider.beskaeftigede() - kendte.size(), ny));
    }
    List<String> alle = beskaeftigede(s);
    int trin = register.planlagt(r.forloebId(), s.holdNr()).trin();
    pladser.giv(r, alle.stream().map(id -> new Plads(id, trin, s.holdNr(), null)).toList());
    tilmeldinger.gemTilmeldinger(
        r,
        r.organisation(),
        true,
        alle.stream()
            .map(id -> new Tilmelding(id, tider.finansiering().name(), true, false))
            .toList());
    drift.gemTider(r, s.holdNr(), tider);
    return new Intet();
  }

  /**
   * Those of the class, and those who have no class with these courses yet: known by pseudonym, not
   * screened, and in a fixed order.
   */
  private List<String> beskaeftigede(Situation s) {
    int trin = register.planlagt(s.forloebId(), s.holdNr()).trin();
    Set<String> andetsteds =
        pladser.alle(s.forloebId()).stream()
            .filter(p -> p.trin() == trin && p.holdNr() != s.holdNr())
            .map(Plads::deltagerId)
            .collect(Collectors.toSet());
    return deltagere.iForloeb(s.forloebId()).stream()
        .filter(Deltager::erBeskaeftiget)
        .map(Deltager::deltagerId)
        .filter(id -> !andetsteds.contains(id))
        .toList();
  }

  private void kontrollerPlads(Situation s, List<String> kendte, int antal) {
    Hold hold = register.hent(s.forloebId(), s.holdNr());
    Set<String> andre = new HashSet<>(pladser.paaHold(s.forloebId(), s.holdNr()));
    kendte.forEach(andre::remove);
    int alle = andre.size() + hold.vilkaar().andreTilmeldte() + antal;
    if (alle > hold.maksimum()) {
      throw new Regelbrud(
          "beskaeftigede",
          "Holdet har plads til %d, og I når op på %d.".formatted(hold.maksimum(), alle));
    }
  }
}

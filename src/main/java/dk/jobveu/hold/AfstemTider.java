package dk.jobveu.hold;

import dk.jobveu.faelles.Blanket;
import dk.jobveu.faelles.Blanket.Intet;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.faelles.Registrering;
import dk.jobveu.faelles.Situation;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records the times agreed for the employed and enrols them. They come as a count from the
 * faglige organisation; those not yet on the list get a pseudonym each.
 */
@Service
@Transactional
public class AfstemTider implements Blanket<Tidsafstemning, Intet> {

  private final Kursusdrift drift;
  private final BeskaeftigedeDeltagere beskaeftigede;
  private final Tilmeldinger tilmeldinger;
  private final Holdregister register;

  public AfstemTider(
      Kursusdrift drift,
      BeskaeftigedeDeltagere beskaeftigede,
      Tilmeldinger tilmeldinger,
      Holdregister register) {
    this.drift = drift;
    this.beskaeftigede = beskaeftigede;
    this.tilmeldinger = tilmeldinger;
    this.register = register;
  }

  /** How many employed were reported for the class. */
  @Override
  public Map<String, Object> vist(Situation s) {
    int meldt =
        Math.max(
            register.hent(s.forloebId()).beskaeftigede(), beskaeftigede.alle(s.forloebId()).size());
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
    List<String> kendte = beskaeftigede.alle(r.forloebId());
    if (kendte.size() > tider.beskaeftigede()) {
      throw new Regelbrud(
          "beskaeftigede", "Der står allerede %d beskæftigede på listen.".formatted(kendte.size()));
    }
    kontrollerPlads(r.forloebId(), kendte, tider.beskaeftigede());
    if (kendte.size() < tider.beskaeftigede()) {
      beskaeftigede.opret(r, tider.beskaeftigede() - kendte.size());
    }
    for (String id : beskaeftigede.alle(r.forloebId())) {
      tilmeldinger.gem(
          r, r.organisation(), true, new Tilmelding(id, tider.finansiering().name(), true, false));
    }
    drift.gem(r, tider);
    return new Intet();
  }

  private void kontrollerPlads(String forloebId, List<String> kendte, int antal) {
    Hold hold = register.hent(forloebId);
    Set<String> andre = new HashSet<>(tilmeldinger.deltagerIds(forloebId));
    kendte.forEach(andre::remove);
    int alle = andre.size() + hold.andreTilmeldte() + antal;
    if (alle > hold.maksimum()) {
      throw new Regelbrud(
          "beskaeftigede",
          "Holdet har plads til %d, og I når op på %d.".formatted(hold.maksimum(), alle));
    }
  }
}

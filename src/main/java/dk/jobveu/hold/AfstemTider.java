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
import dk.jobveu.forloeb.Haendelser;
import dk.jobveu.hold.Pladser.Plads;
import java.util.Collections;
import java.util.Comparator;
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
  private final Haendelser haendelser;

  public AfstemTider(
      Kursusdrift drift,
      Deltagere deltagere,
      OpretDeltagere opret,
      Tilmeldinger tilmeldinger,
      Holdregister register,
      Pladser pladser,
      Haendelser haendelser) {
    this.drift = drift;
    this.deltagere = deltagere;
    this.opret = opret;
    this.tilmeldinger = tilmeldinger;
    this.register = register;
    this.pladser = pladser;
    this.haendelser = haendelser;
  }

  /** How many employed were reported for the class, and how many of them it has room for. */
  @Override
  public Map<String, Object> vist(Situation s) {
    List<String> kendte = beskaeftigede(s);
    int meldt =
        Math.max(register.hent(s.forloebId(), s.holdNr()).vilkaar().beskaeftigede(), kendte.size());
    int plads = plads(s, kendte);
    return meldt == 0
        ? Map.of("meldt", 0, "plads", plads)
        : Map.of("meldt", meldt, "plads", plads, "beskaeftigede", Math.min(meldt, plads));
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
    int plads = plads(s, kendte);
    if (tider.beskaeftigede() > plads) {
      throw new Regelbrud(
          "beskaeftigede",
          "Holdet har plads til %d i alt og %s til beskæftigede. Skriv højst %d."
              .formatted(maksimum(s), Antal.af(plads, "plads", "pladser"), plads));
    }
    if (kendte.size() > tider.beskaeftigede() && tider.beskaeftigede() < plads) {
      throw new Regelbrud(
          "beskaeftigede",
          "Der står allerede %s på listen."
              .formatted(Antal.af(kendte.size(), "beskæftiget", "beskæftigede")));
    }
    if (kendte.size() < tider.beskaeftigede()) {
      NyDeltager ny = NyDeltager.iMaalgruppe(Deltager.BESKAEFTIGET);
      opret.opret(
          r, r.organisation(), Collections.nCopies(tider.beskaeftigede() - kendte.size(), ny));
    }
    List<String> alle = foerst(s, tider.beskaeftigede());
    int udenPlads = kendte.size() - alle.size();
    if (udenPlads > 0) {
      haendelser.registrer(
          r,
          "BESKAEFTIGEDE_UDEN_PLADS",
          "%s har ikke plads på %s."
              .formatted(
                  Antal.af(udenPlads, "beskæftiget", "beskæftigede"),
                  register.omtale(r.forloebId(), s.holdNr()).toLowerCase()));
    }
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

  /** Those who are in the class already, and then the others, as many as are agreed on. */
  private List<String> foerst(Situation s, int antal) {
    Set<String> paaHoldet = pladser.paaHold(s.forloebId(), s.holdNr());
    return beskaeftigede(s).stream()
        .sorted(Comparator.comparing((String id) -> !paaHoldet.contains(id)))
        .limit(antal)
        .toList();
  }

  private int maksimum(Situation s) {
    return register.hent(s.forloebId(), s.holdNr()).maksimum();
  }

  /** How many employed the class has room for besides the others in it. */
  private int plads(Situation s, List<String> kendte) {
    Holdregister.Oprettet hold = register.find(s.forloebId(), s.holdNr()).orElseThrow();
    Set<String> andre = new HashSet<>(pladser.paaHold(s.forloebId(), s.holdNr()));
    kendte.forEach(andre::remove);
    return Math.max(
        0, hold.hold().maksimum() - andre.size() - register.tilAndre(s.forloebId(), hold));
  }
}

package dk.jobveu.spil;

import dk.jobveu.adgang.Indsigt;
import dk.jobveu.behov.Virksomhed;
import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.SkiftDeltager.Skift;
import dk.jobveu.koordination.Koordinatorforslag.Skifte;
import dk.jobveu.koordination.Skifteaarsag;
import dk.jobveu.proces.Scene;
import dk.jobveu.proces.Testaktoerer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happens to a forløb besides its tasks, drawn by lot: a company withdraws, somebody loses a
 * job, moves or gets another class, and coordination changes hands.
 */
final class Aendringer {

  /** Who decides where nobody is left to agree; the test makes the user. */
  static final String ADMINISTRATOR = Testaktoerer.bruger("spilleadministrator");

  private static final List<String> JOBCENTRE =
      List.of(Testaktoerer.JOBCENTER, Testaktoerer.JOBCENTER_2, Testaktoerer.JOBCENTER_3);
  private static final List<String> KOORDINATORER =
      Stream.concat(Stream.of(Testaktoerer.KOORDINATOR), JOBCENTRE.stream()).toList();

  /** Something that somebody does, and how it is told. */
  record Aendring(String hvad, String hvordan, Runnable handling) {}

  private final Bord bord;
  private final Lod lod;

  Aendringer(Bord bord, Lod lod) {
    this.bord = bord;
    this.lod = lod;
  }

  /** Something that can happen now, or nothing. */
  Optional<Aendring> en(String forloebId) {
    return switch (lod.tal(1, 7)) {
      case 1 -> koordinator(forloebId).flatMap(i -> virksomhedenTraekkerSig(forloebId, i));
      case 2, 3 -> deltagerSkifter(forloebId);
      case 4 -> koordinator(forloebId).map(this::enAndenSpoerges);
      case 5 -> koordinator(forloebId).map(this::forslagetTagesTilbage);
      case 6 -> Optional.of(enAndenBesluttes(forloebId));
      default -> koordinator(forloebId).map(this::beskaeftigedeKommerMed);
    };
  }

  private Optional<Indsigt> koordinator(String forloebId) {
    return bord.indsigt(bord.register.hent(forloebId).koordinator(), forloebId);
  }

  private Optional<Aendring> virksomhedenTraekkerSig(String forloebId, Indsigt koordinator) {
    List<Virksomhed> med =
        bord.virksomheder.alle(forloebId).stream()
            .filter(v -> v.status() != Virksomhed.Status.TRUKKET)
            .toList();
    if (med.isEmpty()) {
      return Optional.empty();
    }
    Virksomhed v = lod.en(med);
    return Optional.of(
        new Aendring(
            "virksomheden trækker sig",
            v.navn(),
            () -> bord.traek.traek(koordinator, v.id(), "Ordrerne udeblev")));
  }

  /** The list of whoever answers for the participant is where it is written. */
  private Optional<Aendring> deltagerSkifter(String forloebId) {
    List<Indsigt> ejere =
        Bord.ORGANISATIONER.stream()
            .flatMap(o -> bord.indsigt(o, forloebId).stream())
            .filter(i -> i.deltagerliste().isPresent())
            .filter(i -> !deltagere(i).isEmpty())
            .toList();
    if (ejere.isEmpty()) {
      return Optional.empty();
    }
    Indsigt ejer = lod.en(ejere);
    Deltager d = lod.en(deltagere(ejer));
    Skift skift =
        d.erBeskaeftiget() || lod.chance(0.2)
            ? new Skift(d.deltagerId(), Scene.idag(), "1", lod.en(JOBCENTRE), null)
            : new Skift(
                d.deltagerId(),
                Scene.idag(),
                null,
                lod.chance(0.7) ? lod.en(JOBCENTRE) : null,
                lod.af("0730", "0751"));
    return Optional.of(
        new Aendring(
            d.erBeskaeftiget() ? "beskæftiget bliver ledig" : "deltager skifter",
            skift.toString(),
            () -> bord.skift.skift(ejer, List.of(skift))));
  }

  private List<Deltager> deltagere(Indsigt i) {
    return bord.deltagere.afJobcenter(i.forloebId(), i.deltagerliste().orElseThrow()).stream()
        .filter(d -> !Deltager.erSlettet(d.deltagerId()))
        .toList();
  }

  private Aendring enAndenSpoerges(Indsigt koordinator) {
    Skifte skifte = skifte();
    return new Aendring(
        "en anden spørges om at koordinere",
        skifte.tilOrganisation(),
        () -> bord.spoerg.foreslaa(koordinator, skifte));
  }

  private Aendring forslagetTagesTilbage(Indsigt koordinator) {
    return new Aendring(
        "forslaget om koordinator tages tilbage", "", () -> bord.tilbage.tagTilbage(koordinator));
  }

  private Aendring enAndenBesluttes(String forloebId) {
    Skifte skifte = skifte();
    String nu = bord.register.hent(forloebId).koordinator();
    return new Aendring(
        "en anden besluttes at koordinere",
        skifte.tilOrganisation(),
        () -> bord.beslut.beslut(ADMINISTRATOR, nu, forloebId, skifte));
  }

  private Skifte skifte() {
    return new Skifte(
        lod.en(KOORDINATORER),
        lod.en(List.of(Skifteaarsag.values())),
        "Efter samtale",
        null,
        null,
        null,
        lod.chance(0.5));
  }

  private Aendring beskaeftigedeKommerMed(Indsigt koordinator) {
    return new Aendring(
        "beskæftigede kommer med", "", () -> bord.beskaeftigede.tagMed(koordinator));
  }
}

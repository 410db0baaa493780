package dk.jobveu.resultat;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
import dk.jobveu.hold.Ordningsfakta.Uddannelse;
import dk.jobveu.hold.Tilmeldinger;
import dk.jobveu.match.Matchudfald;
import dk.jobveu.match.Udfald;
import dk.jobveu.match.Udfaldsregister;
import dk.jobveu.opfoelgning.Jobstatus;
import dk.jobveu.opfoelgning.Opfoelgning;
import dk.jobveu.opfoelgning.Opfoelgningsregister;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * The four success criteria of the model, each with its own figure and never added up
 * (R-10.1–10.5). Counts of those who began.
 */
@Component
public class Succeskriterier {

  private final Deltagere deltagere;
  private final Gennemfoersler gennemfoersler;
  private final Udfaldsregister udfaldsregister;
  private final Opfoelgningsregister opfoelgninger;
  private final Tilmeldinger tilmeldinger;
  private final Succesindstilling indstilling;

  public Succeskriterier(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Udfaldsregister udfaldsregister,
      Opfoelgningsregister opfoelgninger,
      Tilmeldinger tilmeldinger,
      Succesindstilling indstilling) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.udfaldsregister = udfaldsregister;
    this.opfoelgninger = opfoelgninger;
    this.tilmeldinger = tilmeldinger;
    this.indstilling = indstilling;
  }

  /** Always all four, in their order. */
  public List<Maaling> maal(String forloebId) {
    Map<String, Deltager> alle =
        deltagere.iForloeb(forloebId).stream()
            .collect(Collectors.toMap(Deltager::deltagerId, Function.identity()));
    Map<String, Udfald> udfald =
        udfaldsregister.iForloeb(forloebId).stream()
            .collect(Collectors.toMap(Udfald::deltagerId, Function.identity()));
    List<Gennemfoersel> begyndte = gennemfoersler.iForloeb(forloebId);
    List<Deltager> ledige =
        begyndte.stream()
            .map(g -> alle.get(g.deltagerId()))
            .filter(d -> !d.erBeskaeftiget())
            .toList();
    Maalgruppe ufaglaerte = ufaglaerte(forloebId, begyndte);
    return List.of(
        fodfaeste(ledige, udfald),
        kvalificeret(ufaglaerte),
        skridtModFaglaert(ufaglaerte),
        laerlingevejen(forloebId, ledige.size(), udfald));
  }

  private Maaling fodfaeste(List<Deltager> ledige, Map<String, Udfald> udfald) {
    Predicate<Deltager> iMaal = d -> erIJobEllerUddannelse(udfald.get(d.deltagerId()));
    List<Deltager> udsatte = ledige.stream().filter(Deltager::udsatEllerUng).toList();
    return new Maaling(
        1,
        "Ledige får fodfæste i job eller uddannelse",
        antal(ledige, iMaal),
        ledige.size(),
        "Heraf udsatte og unge: "
            + (indstilling.kanVisesForSig(udsatte.size(), ledige.size())
                ? antal(udsatte, iMaal) + " af " + udsatte.size()
                : "vises kun for grupper på mindst " + indstilling.mindsteGruppe()));
  }

  /** Those a criterion about ufaglærte counts, and who of the others it counts too. */
  private record Maalgruppe(List<Gennemfoersel> talt, String hvem) {}

  /**
   * Whoever is known to have an education is left out where neither they nor the rest are too few.
   * Nobody must say it, so those of whom it is not known are counted.
   */
  private Maalgruppe ufaglaerte(String forloebId, List<Gennemfoersel> begyndte) {
    Map<String, Uddannelse> oplyst =
        tilmeldinger.iForloeb(forloebId).stream()
            .filter(t -> t.tilmelding().kendteFakta().uddannelse() != null)
            .collect(
                Collectors.toMap(
                    t -> t.tilmelding().deltagerId(),
                    t -> t.tilmelding().kendteFakta().uddannelse(),
                    (a, b) -> b));
    List<Gennemfoersel> ufaglaerte =
        begyndte.stream()
            .filter(
                g ->
                    oplyst.getOrDefault(g.deltagerId(), Uddannelse.UFAGLAERT)
                        == Uddannelse.UFAGLAERT)
            .toList();
    if (ufaglaerte.size() == begyndte.size()) {
      return new Maalgruppe(begyndte, "");
    }
    return indstilling.kanVisesForSig(ufaglaerte.size(), begyndte.size())
        ? new Maalgruppe(ufaglaerte, ". De, der er oplyst at have en uddannelse, er ikke talt med")
        : new Maalgruppe(
            begyndte,
            ". De, der er oplyst at have en uddannelse, er talt med, fordi grupper på under "
                + indstilling.mindsteGruppe()
                + " ikke vises for sig");
  }

  private static Maaling kvalificeret(Maalgruppe ufaglaerte) {
    List<Gennemfoersel> talt = ufaglaerte.talt();
    return new Maaling(
        2,
        "Ufaglærte bliver kvalificerede ufaglærte",
        antal(talt, g -> positiv(g.antalKurser())),
        talt.size(),
        "Kursusbeviser i alt: "
            + talt.stream().mapToInt(g -> g.antalBeviser() == null ? 0 : g.antalBeviser()).sum()
            + ufaglaerte.hvem());
  }

  private static Maaling skridtModFaglaert(Maalgruppe ufaglaerte) {
    return new Maaling(
        3,
        "Ufaglærte tager et skridt mod faglært",
        antal(ufaglaerte.talt(), g -> positiv(g.antalMeritkurser())),
        ufaglaerte.talt().size(),
        "Har gennemført mindst ét kursus, der giver merit" + ufaglaerte.hvem());
  }

  private Maaling laerlingevejen(String forloebId, int ledige, Map<String, Udfald> udfald) {
    int vedSlut = antal(List.copyOf(udfald.values()), Succeskriterier::erVoksenlaerling);
    int senere =
        antal(
            opfoelgninger.iForloeb(forloebId),
            (Opfoelgning o) ->
                o.stand().status() == Jobstatus.VOKSENLAERLING
                    && !erVoksenlaerling(udfald.get(o.deltagerId())));
    return new Maaling(
        4,
        "Lærlingevejen til faglært job bliver bygget ud",
        vedSlut + senere,
        ledige,
        "Voksenlærlinge ved kursets slutning: " + vedSlut + ", efter opfølgningen: " + senere);
  }

  private static boolean erVoksenlaerling(Udfald u) {
    return u != null && Matchudfald.VOKSENLAERLING.name().equals(u.udfald());
  }

  private static boolean erIJobEllerUddannelse(Udfald u) {
    return u != null
        && u.endeligt()
        && !u.udfald().equals(Udfald.SLETTET)
        && !u.udfald().equals(Udfald.FRAFALD)
        && !u.udfald().equals(Udfald.FORTSAT_LEDIG)
        && !u.udfald().equals(Udfald.TIDLIGERE_JOB);
  }

  private static boolean positiv(Integer tal) {
    return tal != null && tal > 0;
  }

  private static <T> int antal(List<T> liste, Predicate<T> betingelse) {
    return (int) liste.stream().filter(betingelse).count();
  }
}

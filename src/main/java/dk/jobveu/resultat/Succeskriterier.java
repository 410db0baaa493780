package dk.jobveu.resultat;

import dk.jobveu.deltager.Deltager;
import dk.jobveu.deltager.Deltagere;
import dk.jobveu.deltager.Gennemfoersel;
import dk.jobveu.deltager.Gennemfoersler;
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
  private final Succesindstilling indstilling;

  public Succeskriterier(
      Deltagere deltagere,
      Gennemfoersler gennemfoersler,
      Udfaldsregister udfaldsregister,
      Opfoelgningsregister opfoelgninger,
      Succesindstilling indstilling) {
    this.deltagere = deltagere;
    this.gennemfoersler = gennemfoersler;
    this.udfaldsregister = udfaldsregister;
    this.opfoelgninger = opfoelgninger;
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
    return List.of(
        fodfaeste(ledige, udfald),
        kvalificeret(begyndte),
        skridtModFaglaert(begyndte),
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

  private static Maaling kvalificeret(List<Gennemfoersel> begyndte) {
    return new Maaling(
        2,
        "Ufaglærte bliver kvalificerede ufaglærte",
        antal(begyndte, g -> positiv(g.antalKurser())),
        begyndte.size(),
        "Kursusbeviser i alt: "
            + begyndte.stream()
                .mapToInt(g -> g.antalBeviser() == null ? 0 : g.antalBeviser())
                .sum());
  }

  private static Maaling skridtModFaglaert(List<Gennemfoersel> begyndte) {
    return new Maaling(
        3,
        "Ufaglærte tager et skridt mod faglært",
        antal(begyndte, g -> positiv(g.antalMeritkurser())),
        begyndte.size(),
        "Har gennemført mindst ét kursus, der giver merit");
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

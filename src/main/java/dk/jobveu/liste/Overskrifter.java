package dk.jobveu.liste;

import dk.jobveu.faelles.Tekst;
import dk.jobveu.faelles.regneark.Ark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which column of the list each column of a file is. Their order, capitals and blanks do not
 * matter. A column that is filled in must be there: without it nobody knows whether its cells are
 * to be emptied. Columns that are only shown may be left out.
 */
record Overskrifter(int raekke, List<Optional<Kolonne>> kolonner, List<Optional<String>> ukendte) {

  /**
   * @throws Listefejl with every heading that is missing, unknown or there twice
   */
  static Overskrifter af(Ark.Raekke hoved, List<Kolonne> listens, Kolonnevalg valg) {
    List<Optional<Kolonne>> fundne = new ArrayList<>();
    List<Optional<String>> ukendte = new ArrayList<>();
    List<Cellefejl> fejl = new ArrayList<>();
    hoved
        .celler()
        .forEach(
            celle -> {
              Optional<Kolonne> k =
                  listens.stream().filter(l -> hedder(l, valg, celle.tekst())).findFirst();
              boolean ukendt = k.isEmpty() && !celle.erTom();
              ukendte.add(ukendt ? Optional.of(Tekst.ren(celle.tekst())) : Optional.empty());
              if (ukendt && !valg.andreSpringesOver()) {
                fejl.add(
                    new Cellefejl(
                        hoved.nr(),
                        null,
                        Tekst.ren(celle.tekst()),
                        null,
                        "Listen har ingen kolonne, der hedder sådan. Slet den, eller ret navnet."));
              }
              fundne.add(k);
            });
    for (Kolonne k : listens) {
      int antal = Collections.frequency(fundne, Optional.of(k));
      if (antal > 1) {
        fejl.add(
            Cellefejl.i(hoved.nr(), k, null, "Kolonnen er der to gange. Slet den ene af dem."));
      } else if (antal == 0 && k.udfyldes() && !erValgfri(k, valg)) {
        fejl.add(
            Cellefejl.i(
                hoved.nr(),
                k,
                null,
                "Kolonnen mangler. Første række skal have listens overskrifter; cellerne under dem må"
                    + " gerne være tomme."));
      }
    }
    if (!fejl.isEmpty()) {
      throw new Listefejl(fejl);
    }
    return new Overskrifter(hoved.nr(), fundne, ukendte);
  }

  /** The column of the list that this column of the file is, the first being 0. */
  Optional<Kolonne> kolonne(int nr) {
    return nr < kolonner.size() ? kolonner.get(nr) : Optional.empty();
  }

  /** Whether the column has a heading that is not read. */
  boolean springesOver(int nr) {
    return nr < ukendte.size() && ukendte.get(nr).isPresent();
  }

  /** The headings that are not read. */
  List<String> sprungetOver() {
    return ukendte.stream().flatMap(Optional::stream).toList();
  }

  private static boolean hedder(Kolonne k, Kolonnevalg valg, String skrevet) {
    return Stream.concat(
            Stream.of(k.navn()), valg.ogsaaKaldt().getOrDefault(k.noegle(), List.of()).stream())
        .anyMatch(navn -> ens(navn).equals(ens(skrevet)));
  }

  private static boolean erValgfri(Kolonne k, Kolonnevalg valg) {
    return k.erValgfri() || valg.valgfri().contains(k.noegle());
  }

  private static String ens(String navn) {
    return Tekst.ren(navn).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}

package dk.jobveu.statistik;

import dk.jobveu.liste.Listefejl;
import dk.jobveu.liste.Listefil.Filraekke;
import dk.jobveu.liste.Listefil.Indhold;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What files of registers have in common. */
final class Registerfil {

  private Registerfil() {}

  static void kraevRaekker(Indhold indhold, int hoejst) {
    if (indhold.raekker().isEmpty()) {
      throw new Listefejl("Filen har ingen rækker under overskrifterne.");
    }
    if (indhold.raekker().size() > hoejst) {
      throw new Listefejl("Filen må højst have %d rækker. Del den op i flere.".formatted(hoejst));
    }
  }

  /** With the codes that words of the extract stand for. */
  static Indhold medOrd(Indhold indhold) {
    return new Indhold(
        indhold.raekker().stream().map(Registerfil::medOrd).toList(),
        indhold.fejl(),
        indhold.sprungetOver());
  }

  private static Filraekke medOrd(Filraekke r) {
    Map<String, String> celler = new LinkedHashMap<>(r.celler());
    Registerkolonner.ORD.forEach(
        (noegle, ord) ->
            celler.computeIfPresent(
                noegle, (k, v) -> ord.getOrDefault(v.toLowerCase(Locale.ROOT), v)));
    return new Filraekke(r.nr(), celler);
  }
}

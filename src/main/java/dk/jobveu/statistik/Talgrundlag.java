package dk.jobveu.statistik;

import dk.jobveu.resultat.Succesindstilling;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What the figures of projects are counted from. */
@Component
class Talgrundlag {

  private final Fakta fakta;
  private final Raadsskifte raadsskifte;
  private final Succesindstilling smaaGrupper;
  private final Statistikindstilling indstilling;

  Talgrundlag(
      Fakta fakta,
      Raadsskifte raadsskifte,
      Succesindstilling smaaGrupper,
      Statistikindstilling indstilling) {
    this.fakta = fakta;
    this.raadsskifte = raadsskifte;
    this.smaaGrupper = smaaGrupper;
    this.indstilling = indstilling;
  }

  /** Everything as it was known on a day; {@code projekter} and {@code celler} go together. */
  record Kendt(
      List<Projekt> projekter,
      List<Celle> celler,
      Map<String, Integer> arbejdsstyrke,
      Map<String, String> raadNu,
      int brancheFlereEnd) {

    Talberegning beregning(List<Celle> valgte) {
      return new Talberegning(valgte, arbejdsstyrke, c -> raadNu.get(noegle(c)), brancheFlereEnd);
    }

    List<Projekt> projekter(Predicate<Celle> hvilke) {
      return IntStream.range(0, celler.size())
          .filter(nr -> hvilke.test(celler.get(nr)))
          .mapToObj(projekter::get)
          .toList();
    }
  }

  Kendt paa(LocalDate pr) {
    List<Projekt> projekter = fakta.gennemfoerte(pr);
    List<Celle> celler = Smaagrupper.talt(projekter, smaaGrupper.mindsteGruppe());
    Map<String, String> nu = new HashMap<>();
    celler.forEach(c -> nu.computeIfAbsent(noegle(c), n -> raadsskifte.paa(pr, c.raad(), c.aar())));
    return new Kendt(projekter, celler, fakta.arbejdsstyrke(pr), nu, indstilling.brancheFlereEnd());
  }

  private static String noegle(Celle c) {
    return c.aar() + c.raad();
  }
}

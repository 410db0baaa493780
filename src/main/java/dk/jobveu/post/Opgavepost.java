package dk.jobveu.post;

import dk.jobveu.post.Opgaveblik.Aaben;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * An organisation has got tasks in a forløb: one letter for all that came at once, and none for
 * what somebody has taken already.
 */
@Component
class Opgavepost implements Postkilde {

  private final Opgaveblik opgaver;
  private final Udbakke udbakke;
  private final Postindstilling indstilling;

  Opgavepost(Opgaveblik opgaver, Udbakke udbakke, Postindstilling indstilling) {
    this.opgaver = opgaver;
    this.udbakke = udbakke;
    this.indstilling = indstilling;
  }

  @Override
  public boolean skriv(Instant nu) {
    List<Aaben> nye = opgaver.nye(indstilling.tidligst(nu), nu.minus(indstilling.opgaveEfter()));
    nye.stream()
        .collect(
            Collectors.groupingBy(
                a -> List.of(a.organisation(), a.forloebId()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .forEach(samme -> udbakke.laeg(brev(samme, nu)));
    opgaver.fortalt(nye.stream().map(Aaben::opgaveId).distinct().toList());
    return nye.size() >= Opgaveblik.AD_GANGEN;
  }

  private static Brev brev(List<Aaben> samme, Instant nu) {
    Aaben a = samme.get(0);
    return Brev.af(
        "opgave:" + a.organisation() + ":" + a.opgaveId(),
        Postart.OPGAVE,
        a.forloebId(),
        Modtager.organisation(a.organisation()),
        samme.size() == 1
            ? "Ny opgave: " + a.navn()
            : "I har fået %d nye opgaver".formatted(samme.size()),
        samme.size() == 1 ? null : opregning(samme),
        sti(samme),
        nu);
  }

  /** Each name once, with how many there are of it, a line each. */
  static String opregning(List<Aaben> opgaver) {
    Map<String, Long> navne =
        opgaver.stream()
            .collect(Collectors.groupingBy(Aaben::navn, LinkedHashMap::new, Collectors.counting()));
    return navne.entrySet().stream()
        .limit(20)
        .map(e -> e.getKey() + (e.getValue() == 1 ? "" : " (%d gange)".formatted(e.getValue())))
        .collect(Collectors.joining("\n"));
  }

  /** The task itself, or the list of them. */
  static String sti(List<Aaben> opgaver) {
    return "/camunda/app/tasklist/default/"
        + (opgaver.size() == 1 ? "#/?task=" + opgaver.get(0).opgaveId() : "");
  }
}

package dk.jobveu.maaling;

import dk.jobveu.Saetningstaeller;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A call by HTTP Basic: its time, and the statements before and in its work. */
final class Kaldmaaling {

  private static final String STI = "/api/forloeb";
  private static final int GANGE = 50;

  private final Maalesystem system;

  Kaldmaaling(Maalesystem system) {
    this.system = system;
  }

  Map<String, Object> maal(String bruger) throws Exception {
    List<Double> ms = new ArrayList<>();
    for (int n = 0; n < 2 * GANGE; n++) {
      Maalesystem.Svar svar = system.hent(bruger, STI);
      if (n >= GANGE) {
        ms.add(svar.ms());
      }
    }
    List<String> saetninger =
        system
            .bean(Saetningstaeller.class)
            .under(traad -> traad.startsWith("http-nio"), () -> system.hent(bruger, STI));
    Map<String, Object> svar = new LinkedHashMap<>();
    svar.put("medianMs", Tal.median(ms));
    svar.put("saetninger", saetninger.size());
    svar.put(
        "saetningerFoerArbejdet",
        saetninger.stream().takeWhile(sql -> !sql.contains("from forloeb where")).count());
    return svar;
  }
}

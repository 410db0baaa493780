package dk.jobveu.udbud;

import dk.jobveu.beslutning.Afgoerelse;
import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Taltekst;
import dk.jobveu.projektplan.Planindhold;
import dk.jobveu.udbud.Tilbud.Godkendelse;
import dk.jobveu.udbud.Tilbud.Vilkaar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What rules a bid out (DMN-8a): shown before it is written, said before it is sent, and decided
 * after the opening, all by the same table.
 */
@Component
class Tilbudsgraenser {

  static final String UDELUK = "udeluk_tilbud";

  private final Beslutninger beslutninger;

  Tilbudsgraenser(Beslutninger beslutninger) {
    this.beslutninger = beslutninger;
  }

  /** What the table asks about a bid under this plan. */
  static Map<String, Object> input(Vilkaar v, Planindhold plan) {
    return input(v, plan, v.pris());
  }

  /** The same where it costs something else, because others are chosen with it. */
  static Map<String, Object> input(Vilkaar v, Planindhold plan, BigDecimal pris) {
    Map<String, Object> input = new HashMap<>();
    input.put("pris", pris);
    input.put("prisramme", plan.oekonomi().prisramme());
    input.put("indeholderAmu", v.indeholderAmu());
    input.put("harUdbudsgodkendelse", v.godkendelse() != Godkendelse.INGEN);
    input.put("kanStarteIVindue", starterITide(v.startdato(), plan));
    input.put("daekkerKurser", v.daekkerNoget());
    return input;
  }

  /** Why the bid could not be chosen as it is written, or null when it could; nothing is stored. */
  String brudt(String forloebId, Vilkaar v, Planindhold plan) {
    return begrundelser(beslutninger.opslagListe(UDELUK, forloebId, input(v, plan)));
  }

  /** The limits of this plan as the lines of a list, one for each reason that the table knows. */
  static String tekst(Planindhold plan) {
    List<String> linjer = new ArrayList<>();
    if (plan.oekonomi().prisramme() != null) {
      linjer.add("Prisen må højst være " + Taltekst.skriv(plan.oekonomi().prisramme()) + " kr.");
    }
    String vindue = vindue(plan.tidsplan().datoScreening(), plan.krav().startSenest());
    if (vindue != null) {
      linjer.add("Kurset skal begynde " + vindue + ".");
    }
    linjer.add(
        "Mindst ét af planens kurser skal være med. Dækker I ikke dem alle, kan I vælges sammen med"
            + " skoler, der dækker resten.");
    linjer.add("Er der AMU-kurser med, skal I have en godkendelse, jeres egen eller en lånt.");
    return "- " + String.join("\n- ", linjer);
  }

  /** What the rules that matched say, or null when none did. */
  static String begrundelser(List<Afgoerelse> afgoerelser) {
    String tekst =
        afgoerelser.stream()
            .map(a -> a.tekst("begrundelse"))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
    return tekst.isEmpty() ? null : tekst;
  }

  private static String vindue(LocalDate tidligst, LocalDate senest) {
    if (tidligst == null) {
      return senest == null ? null : "senest " + Datoer.tekst(senest);
    }
    return senest == null
        ? "tidligst " + Datoer.tekst(tidligst)
        : "mellem " + Datoer.tekst(tidligst) + " og " + Datoer.tekst(senest);
  }

  private static boolean starterITide(LocalDate start, Planindhold plan) {
    LocalDate tidligst = plan.tidsplan().datoScreening();
    LocalDate senest = plan.krav().startSenest();
    return (tidligst == null || !start.isBefore(tidligst))
        && (senest == null || !start.isAfter(senest));
  }
}

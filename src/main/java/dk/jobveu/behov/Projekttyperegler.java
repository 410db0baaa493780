package dk.jobveu.behov;

import dk.jobveu.beslutning.Beslutninger;
import dk.jobveu.beslutning.Sag;
import dk.jobveu.faelles.Regelbrud;
import dk.jobveu.forloeb.Forloeb;
import dk.jobveu.forloeb.Projekttype;
import dk.jobveu.referencedata.Referencedata;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Asks DMN-3 which project type a forløb is, at first and when another group comes along. */
@Component
class Projekttyperegler {

  private final Referencedata referencedata;
  private final Beslutninger beslutninger;

  Projekttyperegler(Referencedata referencedata, Beslutninger beslutninger) {
    this.referencedata = referencedata;
    this.beslutninger = beslutninger;
  }

  Projekttype type(Forloeb forloeb, boolean harLedige, boolean harBeskaeftigede) {
    Map<String, Object> input = new HashMap<>();
    input.put("harLedige", harLedige);
    input.put("harBeskaeftigede", harBeskaeftigede);
    input.put("formaal", forloeb.formaal());
    input.put(
        "kriseGaelder",
        referencedata.krise(forloeb.kriseaarsag(), forloeb.startdato()).isPresent());
    String type =
        beslutninger.traef("bestem_projekttype", Sag.om(forloeb.id()), input).tekst("projekttype");
    if ("FEJL".equals(type)) {
      throw new Regelbrud(
          null, "Et forløb skal være for ledige, for beskæftigede eller for begge.");
    }
    return Projekttype.valueOf(type);
  }
}

package dk.jobveu.kursus.camunda;

import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetning;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The courses with their merit, and what DMN-4 says of them together. */
@Component
class ValiderMeritBlanketdata implements Blanketdata {

  private static final Map<String, String> KLASSER =
      Map.of("FULD", "Fuldt ud.", "DELVIS", "Delvist.", "INGEN", "Ikke.");
  private static final Map<String, String> GRUNDE =
      Map.of(
          "OK", "Alle kurser uden merit er begrundet.",
          "ACCEPTERET", "Ved forløb i en krise er det accepteret uden videre.",
          "ACCEPTERET_MED_PLAN", "De almene kompetencer kommer først, og der er en plan.",
          "PARTERNE_SKAL_ACCEPTERE", "Begge parter har accepteret det.");

  private final Kursussammensaetninger sammensaetninger;

  ValiderMeritBlanketdata(Kursussammensaetninger sammensaetninger) {
    this.sammensaetninger = sammensaetninger;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = new HashMap<>();
    sammensaetninger.seneste(k.forloebId()).ifPresent(s -> laegInd(data, s));
    return data;
  }

  private static void laegInd(Map<String, Object> data, Kursussammensaetning s) {
    data.put("kursusliste", s.kurser().stream().map(ValiderMeritBlanketdata::raekke).toList());
    data.put("klasse", s.meritKlasse());
    data.put("forslagTekst", KLASSER.getOrDefault(s.meritKlasse(), "Uafklaret."));
    data.put(
        "forslagGrund",
        "FULD".equals(s.meritKlasse()) ? "" : GRUNDE.getOrDefault(s.meritResultat(), ""));
  }

  private static Map<String, Object> raekke(Kursus k) {
    Map<String, Object> raekke = new HashMap<>();
    raekke.put("nr", k.nr());
    raekke.put("titel", k.titel());
    raekke.put("merit", k.giverMerit() ? "Ja" : "Nej");
    raekke.put("uddannelse", k.uddannelse());
    raekke.put("begrundelse", k.begrundelse());
    return raekke;
  }
}

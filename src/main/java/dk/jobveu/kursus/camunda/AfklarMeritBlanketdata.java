package dk.jobveu.kursus.camunda;

import dk.jobveu.kursus.Kursus;
import dk.jobveu.kursus.Kursussammensaetninger;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The courses whose merit is in doubt. */
@Component
class AfklarMeritBlanketdata implements Blanketdata {

  private final Kursussammensaetninger sammensaetninger;

  AfklarMeritBlanketdata(Kursussammensaetninger sammensaetninger) {
    this.sammensaetninger = sammensaetninger;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    List<Map<String, Object>> raekker =
        sammensaetninger
            .seneste(k.forloebId())
            .map(
                s ->
                    s.kurser().stream()
                        .filter(Kursus::erUafklaret)
                        .map(AfklarMeritBlanketdata::raekke)
                        .toList())
            .orElse(List.of());
    return Map.of("uafklarede", raekker);
  }

  private static Map<String, Object> raekke(Kursus k) {
    return Map.of("nr", k.nr(), "titel", k.titel(), "anerkendt", "VENTER");
  }
}

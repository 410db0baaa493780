package dk.jobveu.screening.camunda;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.screening.Fyldning;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How many were selected in all, and the companies that could meet them. */
@Component
class HoldInformationsmoedeBlanketdata implements Blanketdata {

  private static final int FELTLAENGDE = 2000;

  private final Fyldning fyldning;
  private final Virksomheder virksomheder;

  HoldInformationsmoedeBlanketdata(Fyldning fyldning, Virksomheder virksomheder) {
    this.fyldning = fyldning;
    this.virksomheder = virksomheder;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("udvalgt", fyldning.af(k.forloebId()).udvalgt());
    String navne =
        virksomheder.tilkendegivne(k.forloebId()).stream()
            .map(Virksomhed::navn)
            .collect(Collectors.joining("\n"));
    if (!navne.isEmpty() && navne.length() <= FELTLAENGDE) {
      data.put("virksomhedsnavne", navne);
    }
    return data;
  }
}

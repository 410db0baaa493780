package dk.jobveu.partsaftale.camunda;

import dk.jobveu.behov.Virksomhed;
import dk.jobveu.behov.Virksomheder;
import dk.jobveu.forloeb.Forlaeg;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import dk.jobveu.partsaftale.Virksomhedsoenske;
import dk.jobveu.partsaftale.Virksomhedsoensker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The wishes so far, or those of the forløb this one is a copy of. */
@Component
class IndsamlVirksomhedsoenskerBlanketdata implements Blanketdata {

  private final Virksomhedsoensker oensker;
  private final Forlaeg forlaeg;
  private final Virksomheder virksomheder;

  IndsamlVirksomhedsoenskerBlanketdata(
      Virksomhedsoensker oensker, Forlaeg forlaeg, Virksomheder virksomheder) {
    this.oensker = oensker;
    this.forlaeg = forlaeg;
    this.virksomheder = virksomheder;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = new HashMap<>();
    List<String> navne =
        virksomheder.tilkendegivne(k.forloebId()).stream().map(Virksomhed::navn).toList();
    data.put("virksomhedsnavne", navne.isEmpty() ? "Ingen endnu" : String.join(", ", navne));
    List<Virksomhedsoenske> kendte = oensker.alle(k.forloebId());
    if (kendte.isEmpty()) {
      kendte =
          forlaeg
              .kildeTilVirksomheder(k.forloebId(), k.organisation())
              .map(oensker::alle)
              .orElse(List.of());
    }
    if (!kendte.isEmpty()) {
      data.put("oensker", kendte.stream().map(Virksomhedsoensketabel::raekke).toList());
    } else if (!navne.isEmpty()) {
      data.put("oensker", navne.stream().map(navn -> Map.of("virksomhed", navn)).toList());
    }
    return data;
  }
}

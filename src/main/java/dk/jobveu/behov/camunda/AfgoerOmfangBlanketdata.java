package dk.jobveu.behov.camunda;

import dk.jobveu.behov.Side;
import dk.jobveu.behov.Vurderinger;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures, the advice and both sides' answers. */
@Component
class AfgoerOmfangBlanketdata implements Blanketdata {

  private final Omfangsdata omfangsdata;
  private final Vurderinger vurderinger;

  AfgoerOmfangBlanketdata(Omfangsdata omfangsdata, Vurderinger vurderinger) {
    this.omfangsdata = omfangsdata;
    this.vurderinger = vurderinger;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Map<String, Object> data = omfangsdata.af(k);
    data.put(
        "parternesSvar",
        vurderinger
            .seneste(k.forloebId())
            .map(v -> vurderinger.omfang(k.forloebId(), v.omgang()))
            .orElse(List.of())
            .stream()
            .filter(v -> v.side() != Side.KOORDINATOR)
            .map(
                v ->
                    Map.of(
                        "side", v.side().tekst(),
                        "svar", v.stortNok() ? "Ja" : "Nej",
                        "begrundelse", v.begrundelse() == null ? "" : v.begrundelse()))
            .toList());
    return data;
  }
}

package dk.jobveu.hold.camunda;

import dk.jobveu.faelles.Datoer;
import dk.jobveu.faelles.Valg;
import dk.jobveu.forloeb.Forloebregister;
import dk.jobveu.hold.Hold;
import dk.jobveu.hold.Holdafgoerelse;
import dk.jobveu.hold.Holdbeslutning;
import dk.jobveu.hold.Holdregister;
import dk.jobveu.hold.VurderHold;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The class as it is, the advice, and what can be decided. */
@Component
class AfklarHoldBlanketdata implements Blanketdata {

  private final Holdregister register;
  private final VurderHold vurder;
  private final Forloebregister forloeb;

  AfklarHoldBlanketdata(Holdregister register, VurderHold vurder, Forloebregister forloeb) {
    this.register = register;
    this.vurder = vurder;
    this.forloeb = forloeb;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Hold hold = register.hent(k.forloebId());
    List<Holdafgoerelse> alle = register.afgoerelser(k.forloebId());
    Holdafgoerelse seneste = alle.get(alle.size() - 1);
    Map<String, Object> data = new LinkedHashMap<>(Holdfelter.af(hold));
    data.put("medBeskaeftigede", forloeb.hent(k.forloebId()).kanHaveBeskaeftigede() ? "ja" : "nej");
    data.put("tilmeldte", vurder.tilmeldte(k.forloebId(), hold));
    data.put("nuMinimum", hold.minimum());
    data.put("senest", Datoer.tekst(hold.beslutningsdato()));
    data.put("raad", seneste.raad().tekst());
    data.put("raadUddybning", seneste.raad().uddybning());
    data.put("beslutningsvalg", valg(forloeb.hent(k.forloebId()).erForLedige()));
    data.put("afgoerelser", alle.stream().map(AfklarHoldBlanketdata::raekke).toList());
    return data;
  }

  /** Without unemployed there is nobody to screen for. */
  private static List<Valg> valg(boolean forLedige) {
    return Arrays.stream(Holdbeslutning.values())
        .filter(b -> b != Holdbeslutning.FIND_FLERE || forLedige)
        .map(b -> new Valg(b.name(), b.tekst()))
        .toList();
  }

  private static Map<String, Object> raekke(Holdafgoerelse a) {
    return Map.of(
        "dato",
        Datoer.tekst(a.dato()),
        "tilmeldte",
        a.tilmeldte(),
        "minimum",
        a.minimum(),
        "raad",
        a.raad().tekst(),
        "beslutning",
        a.beslutning() == null ? "" : a.beslutning().tekst());
  }
}

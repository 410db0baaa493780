package dk.jobveu.laering.camunda;

import dk.jobveu.faelles.Registrering;
import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.SkrivCasebeskrivelse;
import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A case written from what was recorded. */
@Component
class GodkendCasebeskrivelseBlanketdata implements Blanketdata {

  private final SkrivCasebeskrivelse skrivCasebeskrivelse;
  private final Clock ur;

  GodkendCasebeskrivelseBlanketdata(SkrivCasebeskrivelse skrivCasebeskrivelse, Clock ur) {
    this.skrivCasebeskrivelse = skrivCasebeskrivelse;
    this.ur = ur;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    Casebeskrivelse udkast =
        skrivCasebeskrivelse.skriv(
            new Registrering(k.forloebId(), k.bruger(), k.organisation(), null, ur.instant()));
    Map<String, Object> data = new HashMap<>();
    data.put("titel", udkast.titel());
    data.put("parter", udkast.parter());
    data.put("casensFormaal", udkast.formaal());
    data.put("indhold", udkast.indhold());
    data.put("resultater", udkast.resultater());
    data.put("laering", udkast.laering());
    data.put("kontakt", udkast.kontakt());
    return data;
  }
}

package dk.jobveu.laering.camunda;

import dk.jobveu.laering.Casebeskrivelse;
import dk.jobveu.laering.GodkendCasebeskrivelse;
import dk.jobveu.motor.blanket.Besvarelse;
import dk.jobveu.motor.blanket.Blanketmodtager;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Records the case as it was approved. */
@Component
class GodkendCasebeskrivelseModtager implements Blanketmodtager {

  private final GodkendCasebeskrivelse godkendCasebeskrivelse;

  GodkendCasebeskrivelseModtager(GodkendCasebeskrivelse godkendCasebeskrivelse) {
    this.godkendCasebeskrivelse = godkendCasebeskrivelse;
  }

  @Override
  public Map<String, Object> modtag(Besvarelse svar) {
    godkendCasebeskrivelse.godkend(
        new Casebeskrivelse(
            svar.registrering(),
            svar.tekst("titel"),
            svar.tekst("parter"),
            svar.tekst("casensFormaal"),
            svar.tekst("indhold"),
            svar.tekst("resultater"),
            svar.tekst("laering"),
            svar.tekst("kontakt"),
            svar.ja("deles") ? Casebeskrivelse.Status.GODKENDT : Casebeskrivelse.Status.IKKE_DELT));
    return Map.of();
  }
}

package dk.jobveu.modeller;

import dk.jobveu.faelles.Brugstilfaelde;
import dk.jobveu.faelles.FindesIkke;
import dk.jobveu.faelles.Regelbrud;
import java.time.Clock;

/** Lets the other designers see a draft and asks one of them to deploy it. */
@Brugstilfaelde
public class SendTilGodkendelse {

  private final Kladdeopslag opslag;
  private final Modelkladder kladder;
  private final Udruller udruller;
  private final Clock ur;

  SendTilGodkendelse(Kladdeopslag opslag, Modelkladder kladder, Udruller udruller, Clock ur) {
    this.opslag = opslag;
    this.kladder = kladder;
    this.udruller = udruller;
    this.ur = ur;
  }

  public void send(String bruger, long nr, String skrevet) {
    Modelkladde kladde = opslag.hent(bruger, nr);
    if (!kladde.bruger().equals(bruger)) {
      throw new FindesIkke("Kun den, der har lagt kladden op, kan sende den til godkendelse.");
    }
    String begrundelse = UdrulKladde.begrundelse(skrevet);
    if (udruller.fund(kladde.filer()).stream().anyMatch(Modelfund::afvises)) {
      throw new Regelbrud(
          null,
          "Kladden har fejl og kan ikke sendes til godkendelse. Ret dem, og læg den op igen.");
    }
    kladder.send(nr, begrundelse, ur.instant());
  }
}

package dk.jobveu.screening.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the form {@code svar_paa_screening} shows. */
@Component
class SvarPaaScreeningBlanketdata implements Blanketdata {

  private final Jobcenteroplysninger faelles;

  SvarPaaScreeningBlanketdata(Jobcenteroplysninger faelles) {
    this.faelles = faelles;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return faelles.data(k);
  }
}

package dk.jobveu.screening.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the form {@code informer_medarbejdere} shows. */
@Component
class InformerMedarbejdereBlanketdata implements Blanketdata {

  private final Jobcenteroplysninger faelles;

  InformerMedarbejdereBlanketdata(Jobcenteroplysninger faelles) {
    this.faelles = faelles;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return faelles.data(k);
  }
}

package dk.jobveu.behov.camunda;

import dk.jobveu.motor.blanket.Blanketdata;
import dk.jobveu.motor.blanket.Blanketkontekst;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The figures and the advice that the employee side judges by. */
@Component
class VurderOmfangLoenmodtagersideBlanketdata implements Blanketdata {

  private final Omfangsdata omfangsdata;

  VurderOmfangLoenmodtagersideBlanketdata(Omfangsdata omfangsdata) {
    this.omfangsdata = omfangsdata;
  }

  @Override
  public Map<String, Object> data(Blanketkontekst k) {
    return omfangsdata.af(k);
  }
}

package dk.jobveu.sikkerhed.udtryk;

import dk.jobveu.motor.modelkontrol.Filkontrol;
import dk.jobveu.motor.modelkontrol.Mappeomgivelser;
import dk.jobveu.motor.modelkontrol.Modelfejl;
import dk.jobveu.motor.modelkontrol.Modelfejl.Alvor;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/**
 * What would be refused of a table that somebody sends and does not deploy: the same guard and the
 * same rules, before anything in it is read as FEEL.
 */
@Component
public class Filvagt {

  private final BeanFactory beans;

  Filvagt(BeanFactory beans) {
    this.beans = beans;
  }

  /** A sentence for each thing that is wrong; none when it would be deployed. */
  public List<String> tabel(String id, byte[] indhold) {
    String fil = "dmn/" + id + ".dmn";
    List<String> farligt;
    try {
      farligt = new Modelkontrol(new Udtrykslaeser(new Modelbeans(beans))).beslutning(fil, indhold);
    } catch (Udtryksafvisning e) {
      return List.of(e.getMessage());
    }
    return farligt.isEmpty()
        ? Filkontrol.fejl(fil, indhold, new Mappeomgivelser(Map.of(fil, indhold), beans)).stream()
            .filter(f -> f.alvor() == Alvor.AFVIS)
            .map(Modelfejl::toString)
            .toList()
        : farligt;
  }
}

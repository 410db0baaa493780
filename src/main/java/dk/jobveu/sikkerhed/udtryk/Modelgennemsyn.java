package dk.jobveu.sikkerhed.udtryk;

import dk.jobveu.motor.modelkontrol.Filkontrol.Slags;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.stereotype.Component;

/** What the guard of deployments says of a file that nobody has deployed yet. */
@Component
public class Modelgennemsyn {

  private final Modelkontrol kontrol;

  Modelgennemsyn(BeanFactory beans) {
    this.kontrol = new Modelkontrol(new Udtrykslaeser(new Modelbeans(beans)));
  }

  /** What in it could do harm, or why it is no model: a sentence each. */
  public List<String> farligt(String fil, byte[] indhold) {
    try {
      return switch (Slags.af(fil)) {
        case PROCES -> kontrol.proces(fil, indhold);
        case TABEL -> kontrol.beslutning(fil, indhold);
        case BLANKET -> List.of();
      };
    } catch (Udtryksafvisning e) {
      return List.of(e.getMessage());
    }
  }
}

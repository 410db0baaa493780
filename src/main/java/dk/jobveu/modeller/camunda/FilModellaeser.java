package dk.jobveu.modeller.camunda;

import dk.jobveu.modeller.Modelindhold;
import dk.jobveu.modeller.Modellaeser;
import dk.jobveu.modeller.Modelslags;
import dk.jobveu.motor.modelkontrol.Blanketmodel;
import dk.jobveu.motor.modelkontrol.Procesmodel;
import dk.jobveu.motor.modelkontrol.Tabelmodel;
import org.camunda.bpm.model.xml.ModelException;
import org.springframework.stereotype.Component;

/** A file of each kind, by a reader of its own. */
@Component
class FilModellaeser implements Modellaeser {

  @Override
  public Modelindhold laes(Modelslags slags, String noegle, byte[] indhold) {
    try {
      return switch (slags) {
        case PROCES -> Proceslaeser.laes(Procesmodel.laes(noegle, indhold));
        case BESLUTNING -> Tabellaeser.laes(Tabelmodel.laes(noegle, indhold));
        case BLANKET -> Blanketlaeser.laes(Blanketmodel.laes(noegle, indhold));
      };
    } catch (ModelException | IllegalStateException e) {
      throw new IllegalArgumentException(noegle + " kan ikke læses", e);
    }
  }
}
